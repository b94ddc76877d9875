import {
  here,
  type AnyNode,
  type Focus,
  type Measure,
  type Playbook,
  type Priority,
} from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { focusesOn } from './focus.ts';
import { prioritiesByPurpose } from './focus-priorities.ts';

/** A priority in force that serves neither a focus in force or to come nor a standing measure. */
export interface Aimless {
  readonly priority: Priority;
  /** What it names all the same: a focus that has ended, or a measure that is not always watched. */
  readonly names: readonly (Focus | Measure)[];
  /** Whether a focus that it served has ended, so that time alone has brought it here. */
  readonly byTime: boolean;
}

/**
 * The priorities in force on a day that serve nothing, by name. Where there is neither a focus in force nor a standing
 * measure nothing can be served, and that is said of the focus; what a priority names and nobody can find is not judged.
 */
export function aimlessPriorities(playbook: Playbook, day: string): Aimless[] {
  const focuses = focusesOn(playbook, day);
  if (focuses.length === 0 && !playbook.all('measure').some(({ standing }) => standing)) return [];
  const aimless = (focuses.length > 0 ? focuses : [undefined])
    .map((focus) => prioritiesByPurpose(focus, playbook, day).nothing)
    .reduce((all, some) => all.filter((one) => some.includes(one)));
  return aimless.flatMap((priority) => {
    const names = here<AnyNode>(priority.serves).filter(
      (one): one is Focus | Measure => one.kind === 'focus' || one.kind === 'measure',
    );
    if (names.length < (priority.serves ?? []).length) return [];
    const served = names.filter((one): one is Focus => one.kind === 'focus');
    if (served.some((focus) => !hasEnded(focus, day))) return [];
    return [{ priority, names, byTime: served.length > 0 }];
  });
}

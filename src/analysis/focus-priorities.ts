import {
  here,
  type AnyNode,
  type Focus,
  type Playbook,
  type Priority,
  type Team,
} from '../model/playbook.ts';
import { inForce } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { teamOf } from './scope.ts';

/** The priorities in force on a day, by what they serve. */
export interface PrioritiesByPurpose {
  readonly focus: readonly Priority[];
  /** They serve a measure that is always watched, and not the focus. */
  readonly standing: readonly Priority[];
  /** They serve neither. */
  readonly nothing: readonly Priority[];
}

/** The priorities in force on a day: those that serve the focus, those that serve a standing measure, and those that serve nothing; by name. */
export function prioritiesByPurpose(
  focus: Focus | undefined,
  playbook: Playbook,
  day: string,
): PrioritiesByPurpose {
  const all = prioritiesOn(playbook, day);
  const serving = all.filter((one) => focus !== undefined && serves(one, focus));
  const rest = all.filter((one) => !serving.includes(one));
  const standing = rest.filter(servesStanding);
  return { focus: serving, standing, nothing: rest.filter((one) => !standing.includes(one)) };
}

/** The priorities in force on a day, by name. */
export const prioritiesOn = (playbook: Playbook, day: string): Priority[] =>
  playbook
    .all('priority')
    .filter((priority) => inForce(priority, day))
    .sort(byLabel);

/** Whether a priority says that it serves a focus, or the measure by which that focus is judged. */
export const serves = (priority: Priority, focus: Focus): boolean =>
  here<AnyNode>(priority.serves).some((one) => one === focus || one === focus.outcome?.measure);

const servesStanding = ({ serves: served }: Priority): boolean =>
  here<AnyNode>(served).some((one) => one.kind === 'measure' && one.standing === true);

/** The team whose priority it is: the one it names, else the one of its owner. */
export function teamOfPriority({ team, owner }: Priority): Team | undefined {
  if (team?.kind === 'team') return team;
  return owner.kind === 'missing' ? undefined : teamOf(owner);
}

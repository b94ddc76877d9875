import type { Group } from '../../analysis/ownership-transfers.ts';
import type { AreaChange } from '../../analysis/ownership-changes.ts';
import { heldLast, type Named } from '../../analysis/named-then.ts';
import { href, versionRecordHref } from '../../kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Goal } from '../parts/view.ts';

/** Where to read of a record: on its page, else in the last release that has it; nowhere where none has. */
export function goalOf(ref: string | undefined, label: string, playbook: Playbook): Goal {
  if (ref === undefined) return { label };
  if (playbook.get(ref)) return { label, path: href(ref, '') };
  const last = playbook.releases.findLast((release) => release.playbook.get(ref));
  return last ? { label, path: versionRecordHref(last.version, ref, '') } : { label };
}

/** Where to read of somebody whom an edition names. */
export const personGoal = ({ held, label }: Named, playbook: Playbook): Goal =>
  goalOf(held?.ref, label, playbook);

/** Where to read of a team or department; of what is none, nowhere. */
export const groupGoal = ({ id, label }: Group, playbook: Playbook): Goal =>
  goalOf(`team/${id}`, label, playbook);

/** Where to read of an area, whatever id it has today; `label` says more than its name. */
export function areaGoal({ before, after, label: name }: AreaChange, playbook: Playbook, label = name): Goal {
  const last = after ?? before;
  const held = last && heldLast(playbook, last.version).get(last.ref);
  return goalOf(held?.ref, label, playbook);
}

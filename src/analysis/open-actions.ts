import { isHere, type Checkpoint, type Party, type Playbook } from '../model/playbook.ts';
import { daysBetween, type IsoDate } from '../time/date.ts';
import { seated } from './settlers.ts';

/** One thing that somebody took on at a checkpoint. */
type Action = NonNullable<Checkpoint['actions']>[number];

/** An action that is not done at the end of a day. */
export interface OpenAction {
  readonly checkpoint: Checkpoint;
  readonly action: Action;
  /** Who has to do it; whoever stands above an empty seat, and nobody where the owner is not known. */
  readonly parties: readonly Party[];
  /** How many days have gone by since the day it was due; undefined until that day is over, or where none was said. */
  readonly overdue: number | undefined;
}

/** The actions that are not done at the end of a day: the most overdue first, then those that come due soonest, then those without a day; those that stand alike as they were taken on. */
export function openActions(playbook: Playbook, day: IsoDate): OpenAction[] {
  return playbook
    .all('checkpoint')
    .filter(({ date }) => date <= day)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap((checkpoint) =>
      (checkpoint.actions ?? []).flatMap((action) => {
        const { due, done, owner } = action;
        if (done !== undefined && done <= day) return [];
        const overdue = due !== undefined && due < day ? daysBetween(due, day) : undefined;
        return [{ checkpoint, action, parties: isHere<Party>(owner) ? seated(owner) : [], overdue }];
      }),
    )
    .sort((a, b) =>
      (a.action.due ?? '9') < (b.action.due ?? '9')
        ? -1
        : (a.action.due ?? '9') > (b.action.due ?? '9')
          ? 1
          : 0,
    );
}

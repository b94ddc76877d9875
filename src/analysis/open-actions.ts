import { isHere, type Party, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { actionsOf, type Action } from './actions.ts';
import { seated } from './settlers.ts';

/** An action that is not done, with whoever has to do it. */
export interface OpenAction extends Action {
  /** Who has to do it; whoever stands above an empty seat, and nobody where the owner is not known. */
  readonly parties: readonly Party[];
}

/** The actions of every forum that are not done at the end of a day: the most overdue first, then those that come due soonest, then those without a day; those that stand alike as they were taken on. */
export function openActions(playbook: Playbook, day: IsoDate): OpenAction[] {
  const dueOf = ({ due }: Action) => due ?? '9999-12-31';
  return actionsOf(playbook.all('checkpoint'), day)
    .filter(({ is }) => is === 'open' || is === 'overdue')
    .map((action) => ({ ...action, parties: isHere<Party>(action.owner) ? seated(action.owner) : [] }))
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
}

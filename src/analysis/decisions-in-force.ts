import type { Decision, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { decisionsThat } from './decision-log.ts';
import { perPlaybook } from './per-playbook.ts';

/** The decisions that are in force on a day for certain, the earliest first: one that could not be read may have replaced whatever it names. */
export const decisionsInForce: (playbook: Playbook, day: IsoDate) => readonly Decision[] = perPlaybook(
  (playbook, day: IsoDate) => {
    const found = decisionsThat(playbook, day, 'in-force');
    if (!playbook.hasUnread('decision')) return found;
    return found.filter(({ id }) => !playbook.isNamedByUnread('decision', id));
  },
);

/** The day on which a decision was taken; where nothing says it, the day on which it was raised. */
export const takenOn = ({ decided, raised }: Decision): IsoDate => decided?.date ?? raised.date;

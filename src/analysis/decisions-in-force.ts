import type { Decision, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { decisionsThat } from './decision-log.ts';

/** The decisions that are in force on a day for certain, the earliest first: one that could not be read may have replaced whatever it names. */
export const decisionsInForce = (playbook: Playbook, day: IsoDate): Decision[] =>
  decisionsThat(playbook, day, 'in-force').filter(({ id }) => !playbook.isNamedByUnread('decision', id));

/** The day on which a decision was taken; where nothing says it, the day on which it was raised. */
export const takenOn = ({ decided, raised }: Decision): IsoDate => decided?.date ?? raised.date;

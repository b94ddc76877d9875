import type { Playbook, Team } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { addInterval, type Interval } from '../time/interval.ts';

/** How long a planning period is where the company does not say. */
const QUARTER: Interval = { count: 1, unit: 'quarter' };

/** The day that lies some planning periods before another; a quarter each where the company does not say how long one is. */
export const periodsAgo = ({ company }: Playbook, day: IsoDate, periods: number): IsoDate =>
  addInterval(day, company.period?.every ?? QUARTER, -periods);

/** Whether a team is younger than one planning period: nobody expects it to be tied in yet. */
export const isNew = ({ from }: Team, playbook: Playbook, day: IsoDate): boolean =>
  from !== undefined && from > periodsAgo(playbook, day, 1);

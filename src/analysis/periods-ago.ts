import type { Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { addInterval, type Interval } from '../time/interval.ts';

/** How long a planning period is where the company does not say. */
const QUARTER: Interval = { count: 1, unit: 'quarter' };

/** The day that lies some planning periods before another; a quarter each where the company does not say how long one is. */
export const periodsAgo = ({ company }: Playbook, day: IsoDate, periods: number): IsoDate =>
  addInterval(day, company.period?.every ?? QUARTER, -periods);

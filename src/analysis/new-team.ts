import type { Playbook, Team } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { addInterval, type Interval } from '../time/interval.ts';

/** How long a period is where the company does not say. */
const QUARTER: Interval = { count: 1, unit: 'quarter' };

/** Whether a team has begun less than one planning period before a day, so that it is too early to judge it. */
export const isNewTeam = ({ from }: Team, playbook: Playbook, day: IsoDate): boolean =>
  from !== undefined && addInterval(from, playbook.company.period?.every ?? QUARTER) > day;

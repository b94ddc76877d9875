import type { Playbook, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { calendarOf } from './calendar-of.ts';
import { loadsOf, sumOfLoads, type Load } from './load.ts';
import { workMinutes } from './weekly.ts';

/** Teams of which the same reports are asked, and what these take of each person. */
export interface ReportLoad {
  readonly teams: readonly Team[];
  /** The longest first. */
  readonly reports: readonly Load[];
  /** In hours a week of one person. */
  readonly hours: number;
  /** The hours of a whole week. */
  readonly week: number;
}

/** What reports take of everybody in a team, teams of which the same is asked together; what does not say how long it takes is left out. */
export function reportLoads(playbook: Playbook, day: string): ReportLoad[] {
  const found = new Map<string, ReportLoad>();
  for (const team of playbook.all('team')) {
    const reports = loadsOf(team, playbook, day)
      .filter(({ what, who, hours }) => what === 'report' && who === 'team' && (hours ?? 0) > 0)
      .sort((a, b) => (b.hours ?? 0) - (a.hours ?? 0) || byLabel(a.from, b.from));
    if (reports.length === 0) continue;
    const { hours } = sumOfLoads(reports);
    const week = workMinutes({ kind: 'within', amount: 1, unit: 'week' }, calendarOf(team, playbook)) / 60;
    const key = `${reports.map(({ from }) => from.ref).join(' ')} ${hours} ${week}`;
    const before = found.get(key);
    found.set(key, { teams: [...(before?.teams ?? []), team], reports, hours, week });
  }
  return [...found.values()];
}

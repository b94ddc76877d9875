import { sprintCalendarOf, type SprintCalendar } from '../../src/analysis/sprint-calendar.ts';
import { PINNED_DAY } from './pinned.ts';
import { playbookFrom } from './playbook.ts';

/** A company that plans by the quarter, from 1 October 2026. */
export const BY_QUARTER = 'name: Acme\ntimezone: UTC\nperiod: { every: 1 quarter, from: 2026-10-01 }\n';
/** What stands in place of a first day where nobody has said one. */
export const UNSAID = 'why: Nobody said.';

/** A sprint length as a line of `behaviours.yaml`; one begins on Monday 5 October 2026 where nothing else is said. */
export const sprint = (id: string, appliesTo: string, length: string, more = 'anchor: 2026-10-05'): string =>
  `${id}: { name: Sprint ${id}, value: care, type: sprint-length, statement: It plans., appliesTo: ${appliesTo}, length: ${length}, ${more} }\n`;

/** The sprint calendar of teams and behaviours. */
export function calendar(
  teams: string,
  behaviours: string,
  { now = PINNED_DAY, company = BY_QUARTER }: { readonly now?: string; readonly company?: string } = {},
): SprintCalendar {
  const { playbook } = playbookFrom({
    'data/company.yaml': company,
    'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
    'data/teams.yaml': teams,
    'data/behaviours.yaml': behaviours,
  });
  return sprintCalendarOf(playbook, now);
}

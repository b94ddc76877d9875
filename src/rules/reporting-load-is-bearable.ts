import { reportLoads } from '../analysis/report-loads.ts';
import { settlersOf } from '../analysis/settlers.ts';
import { exceeds } from '../analysis/weekly.ts';
import { listed } from '../schema/nearest.ts';
import type { Load } from '../analysis/load.ts';
import type { Rule } from './rule.ts';

const files = (effort: string) => ({
  'data/directives.yaml': `weekly-figures:
  by: ana
  to: support
  date: 2026-11-02
  statement: Send the figures of the week on Friday.
  requires: { every: 1 week, effort: ${effort} }
  because: team/support
`,
});

export const reportingLoadIsBearable: Rule = {
  id: 'reporting-load-is-bearable',
  title: 'Reports take little of anybody’s week',
  severity: 'warning',
  preset: 'recommended',
  cause: 'conflict',
  message: 'Reports take more than a twentieth of the week of each in a team.',
  why: 'Each leader asks for one short report; the team writes all of them, in the time for the work that they are about.',
  fix: 'Drop one, let it come less often, or let two leaders read the same.',
  good: files('1 hour'),
  bad: files('3 hours'),
  *check(playbook, { now }) {
    const most = playbook.company.thresholds.reportingLoad;
    for (const { teams, reports, hours, week } of reportLoads(playbook, now)) {
      const [first, ...others] = reports;
      if (!first || !exceeds(hours, most, week)) continue;
      yield {
        subject: first.from,
        path: placeOf(first),
        related: [
          ...others.map((one) => ({ node: one.from, path: placeOf(one) })),
          ...teams.map((node) => ({ node })),
        ],
        parties: settlersOf([...reports.map(({ from }) => from), ...teams]),
        message: `Reports take ${inHours(hours)} of the ${inHours(week)} of a week of each in ${listed(
          teams.map(({ label }) => label),
          'and',
          4,
        )}, more than ${most} %: ${listed(
          reports.map((one) => `“${one.from.label.replace(/\.$/, '')}” ${inHours(one.hours ?? 0)}`),
          'and',
          6,
        )}.`,
        fix: 'Drop one, let it come round less often (`every`), or let two who ask read the same.',
      };
    }
  },
};

const placeOf = ({ from }: Load): string[] => [from.kind === 'directive' ? 'requires' : 'effort'];

function inHours(hours: number): string {
  const rounded = Math.round(hours * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'hour' : 'hours'}`;
}

import { leaderlessOwners } from '../analysis/area-people.ts';
import type { Rule } from './rule.ts';

const AREA = `refunds:
  name: Refunds
  accountable: support
  reason: Hears the customer first.
`;

export const areaOwnerIsAPerson: Rule = {
  id: 'area-owner-is-a-person',
  title: 'Somebody can be asked about each area by name',
  severity: 'warning',
  preset: 'recommended',
  cause: 'unowned',
  message: 'A team answers for an area, and nobody leads that team.',
  why: 'A team without a lead answers as one that waits for somebody to speak; in the end nobody does.',
  fix: 'Name one person as accountable, or a lead of the team.',
  good: { 'data/areas.yaml': AREA },
  bad: {
    'data/areas.yaml': AREA,
    'data/teams.yaml': 'sales: { name: Sales, lead: ana }\nsupport: { name: Support }\n',
  },
  *check(playbook) {
    for (const area of playbook.all('area')) {
      if (area.lifecycle === 'retired') continue;
      for (const team of leaderlessOwners(area)) {
        const at = (area.accountable ?? []).findIndex((one) => one === team);
        const empty = team.lead !== undefined;
        yield {
          subject: area,
          path: ['accountable', at],
          related: [{ node: team, ...(empty && { path: ['lead'] }) }],
          message: `“${area.label}” is owned by the team “${team.label}”, ${empty ? 'and nobody holds the seat of its lead' : 'which nobody leads'}.`,
          fix: `Name one person under \`accountable:\`, or ${empty ? 'another' : 'write a'} \`lead:\` in the team “${team.label}”.`,
        };
      }
    }
  },
};

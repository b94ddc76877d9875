import { subAreasApart } from '../analysis/sub-areas-apart.ts';
import type { Rule } from './rule.ts';

const AREAS = {
  'data/areas.yaml': `contracts: { name: Contracts, accountable: ana, reason: Signs them. }
renewals: { name: Renewals, parent: contracts, accountable: ben, reason: Hears who is unhappy. }
`,
};

export const areaParentAndChildTalk: Rule = {
  id: 'area-parent-and-child-talk',
  title: 'A part of an area is tied to the whole',
  severity: 'warning',
  preset: 'all',
  cause: 'silo',
  message:
    'A part of an area is owned in another department, by a team without any tie to the team that owns the whole.',
  why: 'The part and the whole are then planned by people who never meet, and fit together by luck.',
  fix: 'Tie the two teams: a way of working, a forum in which both sit, or a dependence that is written down.',
  good: {
    ...AREAS,
    'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben, dependsOn: sales }
`,
  },
  bad: AREAS,
  *check(playbook, { now }) {
    for (const {
      area,
      parent,
      teams: [one, other],
    } of subAreasApart(playbook, now)) {
      yield {
        subject: area,
        path: ['parent'],
        related: [{ node: parent, path: ['accountable'] }],
        message: `“${area.label}” is part of “${parent.label}”; ${one.label} has the one and ${other.label} the other, and nothing ties the two teams.`,
        fix: `Write under \`interactions\` of one of the teams how they work together, or bring both into one forum.`,
      };
    }
  },
};

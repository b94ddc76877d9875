import { endlessCollaborations } from '../analysis/endless-collaborations.ts';
import type { Rule } from './rule.ts';

const teams = (more: string) => ({
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben, interactions: { with: sales, mode: collaboration${more} } }
`,
});

export const collaborationEnds: Rule = {
  id: 'collaboration-ends',
  title: 'Two teams that work as one do so until a day',
  severity: 'warning',
  preset: 'all',
  cause: 'conflict',
  message: 'Two teams work as one, and nothing says until when.',
  why: 'Working as one costs both teams much; without an end nobody remembers who does what afterwards.',
  fix: 'Write the last day, or how the two work together from then on.',
  good: teams(', until: 2027-01-29'),
  bad: teams(''),
  *check(playbook) {
    for (const {
      teams: [team, other],
      places: [first, ...again],
    } of endlessCollaborations(playbook)) {
      if (!first) continue;
      yield {
        subject: team,
        path: first.path,
        related: again.length > 0 ? again.map(({ team: node, path }) => ({ node, path })) : [{ node: other }],
        message: `“${team.label}” and “${other.label}” work as one (collaboration), and nothing says until when.`,
        fix: 'Add `until:` with the last day, or change `mode` to how they work by now.',
      };
    }
  },
};

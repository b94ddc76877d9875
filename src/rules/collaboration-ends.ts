import { isHere, type Team } from '../model/playbook.ts';
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
    for (const team of playbook.all('team'))
      for (const [at, bond] of (team.interactions ?? []).entries()) {
        if (bond.mode !== 'collaboration' || bond.until !== undefined || !isHere<Team>(bond.with)) continue;
        yield {
          subject: team,
          path: ['interactions', at],
          related: [{ node: bond.with }],
          message: `“${team.label}” and “${bond.with.label}” work as one (collaboration), and nothing says until when.`,
          fix: 'Add `until:` with the last day, or change `mode` to how they work by now.',
        };
      }
  },
};

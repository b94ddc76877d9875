import { untoldTeams } from '../analysis/untold-teams.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { formatPromise } from '../time/promise.ts';
import type { Rule } from './rule.ts';

const files = (directives: string) => ({
  'data/values.yaml': 'candour: { name: Say it, statement: Nobody hears it from others first. }\n',
  'data/behaviours.yaml': `write-it-down:
  name: Write it down
  value: candour
  type: documentation
  statement: What was decided is written down the next day.
  appliesTo: company
  within: 2 business days
  where: the log of decisions
`,
  'data/decisions.yaml': `old-price:
  question: Do small customers keep the old price?
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ana
  affects: support
`,
  'data/directives.yaml': directives,
});

export const decisionReachedItsTeams: Rule = {
  id: 'decision-reached-its-teams',
  title: 'Teams that work differently were told why',
  severity: 'warning',
  preset: 'all',
  cause: 'signal',
  message:
    'A decision changes the work of a team, and no directive names it as its cause in the promised time.',
  why: 'A team that learns of it from its customers does what it did before, and is right to.',
  fix: 'Tell the team, and write down who told it and because of what.',
  good: files(
    'keep-it: { by: ana, to: support, date: 2026-11-06, statement: Whoever asks keeps the old price., because: decision/old-price }\n',
  ),
  bad: files('{}\n'),
  *check(playbook, { now }) {
    for (const { decision, teams, promise, due } of untoldTeams(playbook, now)) {
      const names = teams.map(({ label }) => label);
      yield {
        subject: decision,
        path: ['affects'],
        related: [{ node: promise, path: ['within'] }, ...teams.map((node) => ({ node }))],
        drift: true,
        message: `“${decision.label}” changes the work of ${listed(names, 'and', 4)}, and no directive names it as its cause; “${promise.label}” promises ${promise.within.kind === 'none' ? '' : formatPromise(promise.within)}, which ended on ${formatDate(due)}.`,
        fix: `Add a directive with \`because: decision/${decision.id}\` to ${teams.length === 1 ? 'the team' : 'each of them'}, or take out of \`affects\` whoever works as before.`,
      };
    }
  },
};

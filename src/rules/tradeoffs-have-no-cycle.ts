import { preferenceCycles } from '../analysis/preference-cycles.ts';
import { nameOf } from '../analysis/pole-words.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const files = (third: string) => ({
  'data/concerns.yaml': 'care: { name: Care }\ncost: { name: Cost }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': `care-over-speed: { more: care, less: speed, owner: ana }
speed-over-cost: { more: speed, less: cost, owner: ben, appliesTo: support }
${third}
`,
});

export const tradeoffsHaveNoCycle: Rule = {
  id: 'tradeoffs-have-no-cycle',
  title: 'Trade-offs put things in an order',
  severity: 'error',
  preset: 'recommended',
  cause: 'unreconciled',
  message: 'Trade-offs that bind the same people at one time lead round in a circle.',
  why: 'In a circle everything wins over everything, so whoever decides picks what suits the day.',
  fix: 'Turn one of them round, end it, or say for whom it holds.',
  good: files('care-over-cost: { more: care, less: cost, owner: ana }'),
  bad: files('cost-over-care: { more: cost, less: care, owner: ana }'),
  *check(playbook, { now }) {
    for (const { tradeoffs, scope, day } of preferenceCycles(playbook, now)) {
      const [subject, ...others] = tradeoffs;
      if (!subject) continue;
      const round = [...tradeoffs.map(({ more }) => nameOf(more)), nameOf(subject.more)];
      const whom = scope.kind === 'company' ? 'everyone' : scope.label;
      yield {
        subject,
        path: ['more'],
        related: others.map((node) => ({ node, path: ['more'] })),
        message: `For ${whom}${day === now ? '' : `, from ${formatDate(day)} on`}, trade-offs lead round in a circle: ${round.join(' over ')}.`,
        fix:
          tradeoffs.length === 1
            ? 'Name two different concerns under `more` and `less`.'
            : 'Turn one of them round, end it with `until`, or narrow it with `appliesTo`.',
      };
    }
  },
};

import { asksFor, audienceWords, daysWords, nameOf } from '../analysis/pole-words.ts';
import { reversedTradeoffs } from '../analysis/reversed-tradeoffs.ts';
import type { Rule } from './rule.ts';

const TRADEOFF = {
  'data/concerns.yaml': `speed: { name: Speed }\ncertainty: { name: Certainty }\n`,
  'data/forums.yaml': `monday: { name: The leaders’ Monday, type: alignment, every: 1 week }\n`,
  'data/tradeoffs.yaml': `certainty-over-speed:
  more: certainty
  less: speed
  owner: ben
  decidedIn: forum/monday
`,
};

export const directiveHonoursTradeoffs: Rule = {
  id: 'directive-honours-tradeoffs',
  title: 'No directive asks for the opposite of a trade-off',
  severity: 'error',
  preset: 'recommended',
  cause: 'signal',
  message: 'A directive puts first what a trade-off in force makes give way.',
  why: 'A trade-off that one sentence of a leader turns round is none, and the next one will not be believed.',
  fix: 'Take the directive back, or decide the trade-off anew.',
  good: {
    ...TRADEOFF,
    'data/directives.yaml': `second-reader:
  by: ana
  to: sales
  date: 2026-11-02
  statement: Nothing goes out that a second person has not read.
  more: certainty
  less: speed
`,
  },
  bad: {
    ...TRADEOFF,
    'data/directives.yaml': `out-today:
  by: ana
  to: sales
  date: 2026-11-02
  statement: An offer goes out on the day on which it is asked for.
  more: speed
  less: certainty
`,
  },
  *check(playbook, { now }) {
    for (const { directive, tradeoff, shared, from, until } of reversedTradeoffs(playbook, now)) {
      yield {
        subject: directive,
        path: ['more'],
        related: [{ node: tradeoff, path: ['more'] }],
        message: `${nameOf(directive.by)} asks ${audienceWords(shared)} ${asksFor(directive)}, where “${tradeoff.label}” holds: ${daysWords({ from, until })}.`,
        fix: directive.less
          ? 'Take it back with `until`, or decide the trade-off anew; a team that must differ needs one of its own, with `exceptBecause`.'
          : 'Say with `less` what gives way, where that is something else; or take it back with `until`.',
      };
    }
  },
};

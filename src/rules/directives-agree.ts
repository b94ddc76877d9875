import { asksFor, audienceWords, daysWords, nameOf } from '../analysis/pole-words.ts';
import { pulls } from '../analysis/pulls.ts';
import type { Directive } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

const CONCERNS = `speed: { name: Speed }\ncertainty: { name: Certainty }\n`;

export const directivesAgree: Rule = {
  id: 'directives-agree',
  title: 'No team is asked for two opposite things',
  severity: 'error',
  preset: 'starter',
  cause: 'signal',
  message: 'Two directives put opposite things first for one team on one day.',
  why: 'Whoever follows one of them breaks the other, so a team follows the leader who asked last, or neither.',
  fix: 'Let those who asked agree on one, and take the other back.',
  good: {
    'data/concerns.yaml': CONCERNS,
    'data/directives.yaml': `offers-out-today:
  by: ana
  to: sales
  date: 2026-10-05
  until: 2026-11-13
  statement: An offer goes out on the day on which it is asked for.
  more: speed
  less: certainty
no-offer-unread:
  by: ben
  to: [sales, support]
  date: 2026-11-16
  statement: Nothing goes out that a second person has not read.
  more: certainty
  less: speed
`,
  },
  bad: {
    'data/concerns.yaml': CONCERNS,
    'data/directives.yaml': `offers-out-today:
  by: ana
  to: sales
  date: 2026-10-05
  statement: An offer goes out on the day on which it is asked for.
  more: speed
  less: certainty
no-offer-unread:
  by: ben
  to: [sales, support]
  date: 2026-11-16
  statement: Nothing goes out that a second person has not read.
  more: certainty
  less: speed
`,
  },
  *check(playbook, { now }) {
    for (const { one, other, shared, from, until } of pulls(playbook, now)) {
      const who = one.by === other.by ? 'also' : `and ${nameOf(other.by)}`;
      yield {
        subject: one,
        path: poleOf(one),
        related: [{ node: other, path: poleOf(other) }],
        message: `${nameOf(one.by)} asks ${audienceWords(shared)} ${asksFor(one)}, ${who} ${asksFor(other)}: ${daysWords({ from, until })}.`,
        fix: 'Agree on one of the two, and take the other back with `until`, or say it to other teams only.',
      };
    }
  },
};

const poleOf = ({ more }: Directive): string[] => [more ? 'more' : 'less'];

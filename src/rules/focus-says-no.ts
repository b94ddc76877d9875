import { focusesAhead } from '../analysis/focus-course.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  owner: ana
  outcome: { measure: kept, target: 95 }
`;
const TRADEOFF = {
  'data/concerns.yaml': `depth: { name: Depth }\nreach: { name: Reach }\n`,
  'data/tradeoffs.yaml': `depth-over-reach: { more: depth, less: reach, owner: ana }\n`,
};

export const focusSaysNo: Rule = {
  id: 'focus-says-no',
  title: 'The focus says what is left undone for it, and what it wins against',
  severity: 'warning',
  preset: 'recommended',
  cause: 'assumed',
  message: 'A focus names nothing that is not being done for its sake, or no trade-off that comes with it.',
  why: 'Everybody agrees with a focus that costs nothing; what gives way is then decided team by team.',
  fix: 'Name one thing that somebody wanted and that now waits, and the trade-off behind it.',
  good: {
    ...TRADEOFF,
    'data/focuses.yaml': `${FOCUS}  evenOver: depth-over-reach\n  notDoing: No stand at the spring fair\n`,
  },
  bad: { ...TRADEOFF, 'data/focuses.yaml': `${FOCUS}  evenOver: depth-over-reach\n` },
  alone: true,
  *check(playbook, { now }) {
    for (const focus of focusesAhead(playbook, now)) {
      const [undone, wins] = [focus.notDoing !== undefined, focus.evenOver !== undefined];
      if (undone && wins) continue;
      const lacks = [
        ...(undone ? [] : ['nothing that is not being done for it']),
        ...(wins ? [] : ['no trade-off that comes with it']),
      ];
      yield {
        subject: focus,
        path: ['statement'],
        message: `${quotedTitle(focus)} names ${lacks.join(', and ')}.`,
        fix: [
          ...(undone ? [] : ['Write under `notDoing` what somebody wanted and what now waits.']),
          ...(wins
            ? []
            : ['Write under `evenOver` the id of a trade-off; they stand in data/tradeoffs.yaml.']),
        ].join(' '),
      };
    }
  },
};

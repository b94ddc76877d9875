import { standingFocuses } from '../analysis/focus.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const files = (focus: string) => ({
  'data/concerns.yaml': 'speed: { name: Speed }\ncare: { name: Care }\n',
  'data/tradeoffs.yaml': 'care-over-speed: { more: care, less: speed, owner: ana }\n',
  'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
${focus}`,
});

export const focusSaysNo: Rule = {
  id: 'focus-says-no',
  title: 'The focus says what is not being done, and what wins when it hurts',
  severity: 'warning',
  preset: 'recommended',
  cause: 'assumed',
  message: 'A focus says of nothing that it is not being done, or comes with no trade-off.',
  why: 'A focus that costs nothing changes nothing: everything else goes on beside it.',
  fix: 'Write what you will not do for its sake, and which good wins over which.',
  good: files('  evenOver: care-over-speed\n  notDoing: We open no new region before January.\n'),
  bad: files('  evenOver: care-over-speed\n'),
  *check(playbook, { now }) {
    for (const subject of standingFocuses(playbook, now)) {
      const says = (subject.notDoing ?? []).length > 0;
      const wins = (subject.evenOver ?? []).length > 0;
      if (says && wins) continue;
      const lacks = [
        ...(says ? [] : ['what is not being done for it']),
        ...(wins ? [] : ['which good wins over which']),
      ];
      yield {
        subject,
        path: ['statement'],
        message: `${quotedTitle(subject)} does not say ${lacks.join(', nor ')}.`,
        fix: `Add ${[...(says ? [] : ['`notDoing:` with at least one thing that somebody wanted']), ...(wins ? [] : ['`evenOver:` with a trade-off'])].join(', and ')}.`,
      };
    }
  },
};

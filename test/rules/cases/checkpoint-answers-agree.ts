import type { RuleCases } from '../../support/rule-cases.ts';

const company = (checkpoints: string) => ({
  'data/forums.yaml': 'monday: { name: Monday, type: alignment, every: 1 week, chair: ana }\n',
  'data/checkpoints.yaml': checkpoints,
});
const met = (date: string, message: string) =>
  `on-${date}: { forum: monday, date: ${date}, together: { sameMessage: ${message} }, actions: { owner: ana, what: Talk., done: ${date} } }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/checkpoints.yaml:5:60',
    parties: ['ana', 'ben'],
    message:
      'On 23 November 2026 the group of “The Monday checkpoint” answered “Do we mean the same by success?” with “partly”.',
  },
  silent: {
    'what was apart is a yes again': company(met('2026-11-09', 'no') + met('2026-11-16', 'yes')),
    'a group that answered nothing': company('a: { forum: monday, date: 2026-11-16 }\n'),
    'a session to come': company(met('2026-11-16', 'yes') + met('2026-11-24', 'no')),
  },
};

import { absentLeaders } from '../analysis/absent-leaders.ts';
import { ownersOf } from '../analysis/settlers.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const files = (attended: string) => ({
  'data/company.yaml': `name: Example
timezone: Europe/Berlin
leaders: [ana, ben]
contact: playbook@example.com
`,
  'data/forums.yaml': `monday:
  name: The Monday checkpoint
  type: alignment
  every: 1 week
  chair: ana
  members: [ana, ben]
`,
  'data/checkpoints.yaml': `on-9-november: { forum: monday, date: 2026-11-09, attended: [ana] }
on-16-november: { forum: monday, date: 2026-11-16, attended: ${attended} }
`,
});

export const leadersArePresent: Rule = {
  id: 'leaders-are-present',
  title: 'No leader misses two checkpoints in a row',
  severity: 'warning',
  preset: 'recommended',
  cause: 'assumed',
  message: 'A leader was missing from the last two checkpoints.',
  why: 'Who is not there hears the result from somebody, and carries it as one who was told.',
  fix: 'Find a time at which all can be there, or talk it over with them before the next one.',
  good: files('[ana, ben]'),
  bad: files('[ana]'),
  *check(playbook, { now }) {
    const least = playbook.company.thresholds.absences;
    for (const { leader, forum, sessions } of absentLeaders(playbook, now, least)) {
      const [subject] = sessions;
      if (!subject) continue;
      const days = sessions.map(({ date }) => formatDate(date));
      yield {
        subject,
        path: ['attended'],
        related: [
          ...sessions.slice(1, least).map((node) => ({ node, path: ['attended'] })),
          { node: leader },
        ],
        parties: [...new Set([leader, ...ownersOf(forum)])],
        message: `${leader.label} was missing from the last ${sessions.length} sessions of “${forum.label}”: ${listed(days, 'and', 4)}.`,
        fix: 'Add them to `attended` where they were there; else find a time at which all can be, before the next session.',
      };
    }
  },
};

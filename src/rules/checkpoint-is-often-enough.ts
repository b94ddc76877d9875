import { isAsOften, leadersForums } from '../analysis/leaders-meet.ts';
import { here } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { formatEvery } from '../time/interval.ts';
import type { Rule } from './rule.ts';

const files = (every: string) => ({
  'data/company.yaml': `name: Example
timezone: Europe/Berlin
leaders: [ana, ben]
contact: playbook@example.com
`,
  'data/forums.yaml': `monday:
  name: The Monday checkpoint
  type: alignment
  every: ${every}
  chair: ana
  members: [ana, ben]
`,
});

export const checkpointIsOftenEnough: Rule = {
  id: 'checkpoint-is-often-enough',
  title: 'All leaders meet often enough to stay aligned',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'No alignment forum brings all leaders together at least every two weeks.',
  why: 'Agreement wears off within weeks; what is not said again is remembered differently by each.',
  fix: 'Let all leaders meet for half an hour, every week or every second.',
  good: files('1 week'),
  bad: files('1 month'),
  *check(playbook, { now }) {
    const { company } = playbook;
    const leaders = here(company.leaders);
    if (leaders.length < 2 || leaders.length < (company.leaders?.length ?? 0)) return;
    if (playbook.hasUnread('forum')) return;
    const least = company.thresholds.checkpointEvery;
    const forums = leadersForums(playbook, now);
    if (forums.some(({ forum, missing }) => missing.length === 0 && isAsOften(forum.every, least))) return;
    const often = `at least ${formatEvery(least)}`;
    const whole = forums.find(({ missing }) => missing.length === 0);
    const nearest = [...forums].sort((a, b) => a.missing.length - b.missing.length)[0];
    if (whole)
      yield {
        subject: whole.forum,
        path: ['every'],
        related: [{ node: company, path: ['leaders'] }],
        message: `${leaders.length === 2 ? 'Both' : `All ${leaders.length}`} leaders meet in “${whole.forum.label}” ${formatEvery(whole.forum.every)}, less often than ${formatEvery(least)}.`,
        fix: 'Meet more often and shorter, or write down the other forum in which they meet.',
      };
    else if (nearest)
      yield {
        subject: nearest.forum,
        path: nearest.forum.members ? ['members'] : ['type'],
        related: [{ node: company, path: ['leaders'] }],
        message: `No alignment forum has all ${leaders.length} leaders; “${nearest.forum.label}” lacks ${listed(nearest.missing.map(({ label }) => label))}.`,
        fix: 'Add them to `members`, or write down the forum in which all of them meet.',
      };
    else
      yield {
        subject: company,
        path: ['leaders'],
        message: `No alignment forum brings the ${leaders.length} leaders together.`,
        fix: `Add a forum with \`type: alignment\` that meets ${often} and has all of them as \`members\`.`,
      };
  },
};

import { agreedThere, decidedThere } from '../analysis/forum-work.ts';
import { hasEnded } from '../time/period.ts';
import type { Rule } from './rule.ts';

const files = (forum: string) => ({
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/forums.yaml': `hour:
  name: The deciding hour
  type: decision
  every: 1 week
  first: 2026-11-04 14:00
  chair: ana
  members: [ana, ben]
`,
  'data/behaviours.yaml': `prices:
  name: Prices
  value: speed
  type: decision-timeline
  statement: A price is decided within three weeks.
  appliesTo: company
  within: 3 weeks
  decider: ana
${forum}mail:
  name: Mail
  value: speed
  type: response-expectation
  statement: A mail is answered within a business day.
  appliesTo: company
  within: 1 business day
  channel: email
`,
});

export const forumDecidesSomething: Rule = {
  id: 'forum-decides-something',
  title: 'A forum that is there to decide is where something is decided',
  severity: 'warning',
  preset: 'all',
  cause: 'slow',
  message: 'No decision timeline names a forum that is there to decide.',
  why: 'A meeting that may decide everything and must decide nothing is where decisions wait.',
  fix: 'Say which sorts of decisions are taken there, or say what else it is for.',
  good: files('  forum: hour\n'),
  bad: files(''),
  *check(playbook, { now }) {
    if (playbook.hasUnread('behaviour')) return;
    for (const subject of playbook.all('forum')) {
      if (subject.type !== 'decision' || hasEnded(subject, now)) continue;
      if (decidedThere(subject).length + agreedThere(subject).length > 0) continue;
      yield {
        subject,
        path: ['type'],
        message: `“${subject.label}” is there to decide, and no decision timeline names it.`,
        fix: `Write \`forum: ${subject.id}\` in the timelines of what is decided there, or another \`type\`.`,
      };
    }
  },
};

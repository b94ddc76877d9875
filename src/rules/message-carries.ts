import { focusesOn } from '../analysis/focus.ts';
import { messageLoss, type HeardOn } from '../analysis/message-loss.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const files = (naming: number) => ({
  'data/company.yaml': `name: Example
timezone: Europe/Berlin
leaders: [ana, ben, cem, dan, eve]
contact: playbook@example.com
`,
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem }
dan: { name: Dan }
eve: { name: Eve }
`,
  'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  owner: ana
`,
  'data/pulses.yaml': `${['ana', 'ben', 'cem', 'dan', 'eve']
    .map(
      (id) =>
        `${id}-said: { date: 2026-11-16, level: leader, by: ${id}, answers: { codedAs: focus/keep-customers } }\n`,
    )
    .join('')}members-said:
  date: 2026-11-18
  level: member
  n: 40
  answers:
    - { codedAs: focus/keep-customers, count: ${naming} }
    - { codedAs: none, count: ${40 - naming} }
`,
});

export const messageCarries: Rule = {
  id: 'message-carries',
  title: 'What leaders name first, members name too',
  severity: 'warning',
  preset: 'all',
  cause: 'signal',
  // A figure over what leaders named is for the most closed audience alone.
  closedOnly: true,
  message: 'Far fewer members than leaders name the focus when asked what comes first.',
  why: 'A focus that only leaders know is kept by leaders only.',
  fix: 'Find the level at which it is lost, and let those say it whose teams do not hear it.',
  good: files(32),
  bad: files(20),
  *check(playbook, { now }) {
    const most = playbook.company.thresholds.messageLoss;
    const [focus, ...rivals] = focusesOn(playbook, now);
    if (!focus || rivals.length > 0) return;
    const loss = messageLoss(focus, playbook, now);
    if (!loss || loss.points <= most) return;
    const { leaders, members, points } = loss;
    const asked = playbook
      .all('pulse')
      .filter(({ level, date }) => level === 'member' && date === members.date);
    yield {
      subject: focus,
      path: focus.message ? ['message'] : ['statement'],
      related: asked.map((node) => ({ node, path: ['answers'] })),
      message: `${inWords(leaders, 'leaders')} named ${quotedTitle(focus)} first, and ${inWords(members, 'members')}: ${Math.round(points)} points are lost on the way.`,
      fix: 'Ask on which level it is lost, let those say `message` word for word whose teams do not hear it, and ask again in a month.',
    };
  },
};

const inWords = ({ date, heard }: HeardOn, whom: string): string =>
  `${heard.naming} of ${heard.n} ${whom} on ${formatDate(date)}`;

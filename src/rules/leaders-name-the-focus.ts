import { focusesOn } from '../analysis/focus.ts';
import { serves } from '../analysis/focus-priorities.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { messageOf, type Naming } from '../analysis/message.ts';
import { settlersOf } from '../analysis/settlers.ts';
import type { Focus } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const ASKED = {
  'data/company.yaml': `name: Example
timezone: Europe/Berlin
leaders: [ana, ben]
contact: playbook@example.com
`,
  'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
  owner: ana
`,
  'data/concerns.yaml': `growth: { name: Growth }\n`,
};

export const leadersNameTheFocus: Rule = {
  id: 'leaders-name-the-focus',
  title: 'Every leader names the focus when asked what comes first',
  severity: 'warning',
  preset: 'recommended',
  cause: 'unreconciled',
  // What single leaders named is for the most closed audience alone.
  closedOnly: true,
  message: 'The last time a leader was asked what comes first, they named something other than the focus.',
  why: 'What a leader names without thinking is what their teams have heard from them for weeks.',
  fix: 'Talk it over at the next checkpoint, and ask again afterwards; it may be the focus that has to change.',
  good: {
    ...ASKED,
    'data/pulses.yaml': `ana-in-october: { date: 2026-10-19, level: leader, by: ana, answers: { codedAs: focus/keep-customers } }
ben-in-october: { date: 2026-10-19, level: leader, by: ben, answers: { codedAs: concern/growth } }
ben-in-november: { date: 2026-11-16, level: leader, by: ben, answers: { codedAs: focus/keep-customers } }
`,
  },
  bad: {
    ...ASKED,
    'data/pulses.yaml': `ana-in-october: { date: 2026-10-19, level: leader, by: ana, answers: { codedAs: focus/keep-customers } }
ben-in-october: { date: 2026-10-19, level: leader, by: ben, answers: { codedAs: focus/keep-customers } }
ben-in-november: { date: 2026-11-16, level: leader, by: ben, answers: { codedAs: concern/growth } }
`,
  },
  *check(playbook, { now }) {
    const [focus, ...rivals] = focusesOn(playbook, now);
    if (!focus || rivals.length > 0) return;
    const message = messageOf(focus, playbook, now);
    if (message.is !== 'known') return;
    for (const naming of message.answers.filter((one) => namesOther(one, focus))) {
      const { leader, pulse, named } = naming;
      const what = named.length > 0 ? listed(named.map(quotedTitle)) : 'nothing written here';
      yield {
        subject: pulse,
        path: ['answers'],
        related: [{ node: focus, path: ['statement'] }],
        parties: settlersOf([leader, focus]),
        message: `Asked on ${formatDate(pulse.date)} what comes first, ${leader.label} named ${what}, not ${quotedTitle(focus)}.`,
        fix: 'Talk it over at the next checkpoint, and ask again afterwards.',
      };
    }
  },
};

/** Whether a leader named something else; a priority that serves the focus is the focus as their team lives it. */
const namesOther = ({ pulse, named, namesFocus }: Naming, focus: Focus): boolean =>
  !namesFocus &&
  !named.some((one) => one.kind === 'priority' && serves(one, focus)) &&
  pulse.answers.every(({ codedAs }) => codedAs === 'none' || codedAs.kind !== 'missing');

import { focusesOn } from '../analysis/focus.ts';
import { settlersOf } from '../analysis/settlers.ts';
import { verdictsOf, type Course } from '../analysis/verdicts.ts';
import { here, isHere, type Checkpoint, type Forum, type Party, type Person } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { QUESTIONS } from '../words.ts';
import type { Rule } from './rule.ts';

const said = (sameOutcome: string) => ({
  'data/forums.yaml': `monday:
  name: The Monday checkpoint
  type: alignment
  every: 1 week
  first: 2026-11-23 09:00
  chair: ana
`,
  'data/checkpoints.yaml': `on-2026-11-23:
  forum: monday
  date: 2026-11-23
  attended: [ana, ben]
  together: { sameMessage: yes, support: yes, sameOutcome: ${sameOutcome} }
  actions: [{ owner: ana, what: Say what counts as success., due: 2026-11-30 }]
`,
});

export const checkpointAnswersAgree: Rule = {
  id: 'checkpoint-answers-agree',
  title: 'Those who lead say and mean the same',
  severity: 'warning',
  preset: 'recommended',
  cause: 'unreconciled',
  message: 'After reading each other’s sentences the group says that they differ.',
  why: 'What leaders mean differently, the teams below them do differently, each for a good reason.',
  fix: 'Settle it among those who were there, write the agreed words into the focus, and ask again at the next session.',
  good: said('yes'),
  bad: said('partly'),
  *check(playbook, { now }) {
    for (const forum of playbook.all('forum')) {
      if (playbook.isNamedByUnread('checkpoint', forum.id)) continue;
      const { sessions, courses } = verdictsOf(forum, { until: now });
      const latest = sessions.at(-1);
      const apart = courses.filter(({ last }) => last === 'partly' || last === 'no');
      const [first] = apart;
      if (!latest || !first) continue;
      const focuses = focusesOn(playbook, latest.date);
      yield {
        subject: latest,
        path: ['together', first.question],
        related: focuses.map((node) => ({ node, path: ['message'] })),
        parties: whoWereThere(latest, forum),
        message: `On ${formatDate(latest.date)} the group of “${forum.label}” answered ${listed(apart.map(inWords))}.`,
        fix: `Settle it among those who were there${focuses.length > 0 ? ', write the agreed words into `message` and `outcome` of the focus' : ''}, and ask again at the next session; until then both are heard.`,
      };
    }
  },
};

const inWords = ({ question, last, running, since }: Course): string =>
  `“${QUESTIONS[question]}” with “${last}”${running > 1 && since ? ` (not a yes in ${running} sessions running, since ${formatDate(since)})` : ''}`;

/** Those who gave the answer; where nobody wrote down who was there, whoever leads the forum. */
function whoWereThere({ attended }: Checkpoint, forum: Forum): Party[] {
  const there = here<Person>(attended);
  if (there.length > 0) return there;
  return isHere<Person>(forum.chair) ? [forum.chair] : settlersOf([forum]);
}

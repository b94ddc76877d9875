import { actionsOf, type Action } from '../analysis/actions.ts';
import { seated, settlersOf } from '../analysis/settlers.ts';
import { verdictsOf } from '../analysis/verdicts.ts';
import { isHere, type Checkpoint, type Party, type Playbook } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { QUESTIONS } from '../words.ts';
import type { Rule, Speech } from './rule.ts';

const leadingTo = (done: string) => ({
  'data/forums.yaml': `monday:
  name: The Monday checkpoint
  type: alignment
  every: 1 week
  first: 2026-11-16 09:00
  chair: ana
`,
  'data/checkpoints.yaml': `on-2026-11-16:
  forum: monday
  date: 2026-11-16
  together: { sameMessage: yes, support: yes, sameOutcome: yes }
  actions: [{ owner: ana, what: Put the sentence on a card., due: 2026-11-20${done} }]
`,
});

export const checkpointLeadsToAction: Rule = {
  id: 'checkpoint-leads-to-action',
  title: 'What a group finds apart somebody takes on, and does',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'A session found something apart and nobody took it on, or what somebody took on is past its day.',
  why: 'A question that is asked every week and changes nothing teaches people to answer yes.',
  fix: 'Write who does what until when; when it is done, write on which day.',
  good: leadingTo(', done: 2026-11-20'),
  bad: leadingTo(''),
  *check(playbook, { now }) {
    for (const checkpoint of playbook.all('checkpoint')) {
      const overdue = actionsOf([checkpoint], now).filter(({ is }) => is === 'overdue');
      if (overdue.length > 0) yield pastTheirDay(checkpoint, overdue, now);
    }
    yield* withoutAction(playbook, now);
  },
};

function pastTheirDay(subject: Checkpoint, overdue: readonly Action[], now: string): Speech {
  const what = overdue.map(({ what, due = '' }) => `“${bare(what)}” was due on ${formatDate(due)}`);
  const owners = overdue.flatMap(({ owner }) => (isHere<Party>(owner) ? seated(owner) : []));
  const [first] = overdue;
  return {
    subject,
    path: ['actions', first?.index ?? 0, 'due'],
    drift: true,
    parties: owners.length > 0 ? [...new Set(owners)] : settlersOf([subject]),
    message: `${what.join('; ')}; on ${formatDate(now)} ${overdue.length === 1 ? 'it is' : 'they are'} not done.`,
    fix: 'Write `done:` with the day on which it was done, or bring it to the next session and agree on a new `due:`.',
  };
}

/** Only the latest session speaks: what an earlier one left open, a later one has asked again. */
function* withoutAction(playbook: Playbook, now: string): Iterable<Speech> {
  for (const forum of playbook.all('forum')) {
    if (playbook.isNamedByUnread('checkpoint', forum.id)) continue;
    const { sessions, courses } = verdictsOf(forum, { until: now });
    const latest = sessions.at(-1);
    const apart = courses.filter(({ last }) => last === 'partly' || last === 'no');
    const [first] = apart;
    if (!latest || !first || (latest.actions ?? []).length > 0) continue;
    const answers = apart.map(({ question, last }) => `“${QUESTIONS[question]}” with “${last}”`);
    yield {
      subject: latest,
      path: ['together', first.question],
      message: `On ${formatDate(latest.date)} the group of “${forum.label}” answered ${listed(answers)}, and nobody took anything on.`,
      fix: 'Add `actions:` with who does what until when: `- { owner: …, what: …, due: … }`.',
    };
  }
}

/** A sentence without its full stop, as it stands within another. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '');

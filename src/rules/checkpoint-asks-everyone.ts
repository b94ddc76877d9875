import { unaskedAttendees } from '../analysis/unasked-attendees.ts';
import { ownersOf } from '../analysis/settlers.ts';
import { listed } from '../schema/nearest.ts';
import { QUESTIONS } from '../words.ts';
import type { Rule } from './rule.ts';

const files = (answers: string) => ({
  'data/forums.yaml': `monday:
  name: The Monday checkpoint
  type: alignment
  every: 1 week
  chair: ana
  members: [ana, ben]
`,
  'data/checkpoints.yaml': `on-16-november:
  forum: monday
  date: 2026-11-16
  attended: [ana, ben]
  answers:
    - { by: ana, message: Keep whom we have., outcome: 95 of a hundred. }
${answers}  together: { sameMessage: yes, support: yes, sameOutcome: yes }
`,
});

export const checkpointAsksEveryone: Rule = {
  id: 'checkpoint-asks-everyone',
  title: 'At a checkpoint everybody writes a sentence, and every question is answered',
  severity: 'warning',
  preset: 'recommended',
  cause: 'assumed',
  // Who wrote what is for the most closed audience alone.
  closedOnly: true,
  message: 'Somebody at the last checkpoint wrote no sentence, or the group left a question open.',
  why: 'Who has not written it down first says what the one before said.',
  fix: 'Ask again at the next session, before anybody speaks.',
  good: files('    - { by: ben, message: Nobody leaves., outcome: 95 of a hundred. }\n'),
  bad: files(''),
  *check(playbook, { now }) {
    for (const { forum, checkpoint, silent, open } of unaskedAttendees(playbook, now)) {
      const names = listed(
        silent.map(({ label }) => label),
        'and',
        8,
      );
      const questions = listed(open.map((question) => `“${QUESTIONS[question]}”`));
      const parts = [
        ...(silent.length > 0 ? [`${names} wrote no sentence`] : []),
        ...(open.length > 0 ? [`the group left ${questions} open`] : []),
      ];
      yield {
        subject: checkpoint,
        path: silent.length > 0 ? ['attended'] : checkpoint.together ? ['together'] : ['date'],
        related: [{ node: forum }],
        parties: [...new Set([...silent, ...ownersOf(forum)])],
        message: `At “${checkpoint.label}” ${parts.join(', and ')}.`,
        fix: `${silent.length > 0 ? 'Add what each wrote under `answers:`, or take out of `attended` who was not there' : 'Add the answer of the group under `together:`'}; at the next session ask before anybody speaks.`,
      };
    }
  },
};

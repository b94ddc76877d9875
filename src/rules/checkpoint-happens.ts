import { checkpointsOf } from '../analysis/forum-sessions.ts';
import { missingSessions } from '../analysis/missing-sessions.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { counted } from '../time/quantity.ts';
import type { Rule } from './rule.ts';

const forum = 'data/forums.yaml';
const FORUM = `monday:
  name: The Monday checkpoint
  type: alignment
  every: 1 week
  first: 2026-11-09 09:00
  chair: ana
`;
const session = (date: string, more = '') => `on-${date}:\n  forum: monday\n  date: ${date}\n${more}`;

export const checkpointHappens: Rule = {
  id: 'checkpoint-happens',
  title: 'Each session of an alignment forum is held, or somebody says why not',
  severity: 'warning',
  preset: 'starter',
  cause: 'stale',
  message: 'Nothing is written down of a session in which the leaders align.',
  why: 'Agreement wears off within weeks, and a habit ends with the first session that nobody misses.',
  fix: 'Write down what was said, or why it did not take place.',
  good: {
    [forum]: FORUM,
    'data/checkpoints.yaml':
      session('2026-11-10') + session('2026-11-16', '  skippedBecause: Everybody was at the fair.\n'),
  },
  bad: { [forum]: FORUM, 'data/checkpoints.yaml': session('2026-11-09') },
  *check(playbook, { now }) {
    for (const { forum: subject, sessions } of missingSessions(playbook, now)) {
      const days = sessions.map(({ date }) => formatDate(date));
      const last = checkpointsOf(subject).findLast(({ date }) => date <= now);
      const one = sessions.length === 1;
      yield {
        subject,
        path: ['every'],
        drift: true,
        message: `Nothing is written down of ${counted(sessions.length, 'session')} of “${subject.label}”: ${listed(days, 'and', 6)}.${last ? '' : ' Nothing ever was.'}`,
        fix: `Write a checkpoint for ${one ? 'that day' : 'each of these days'} with \`forum: ${subject.id}\` and \`date:\`, and \`skippedBecause:\` where it did not take place; where it meets less often by now, change \`every\`.`,
      };
    }
  },
};

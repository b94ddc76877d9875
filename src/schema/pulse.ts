import { z } from 'zod';
import { date, logFields, oneOf, oneOfKindsOr, oneOrMore, refTo } from './common.ts';

const coded = z.strictObject({
  codedAs: oneOfKindsOr('none', 'focus', 'priority', 'concern').describe(
    'What the answer names: `focus/…`, `priority/…`, `concern/…`, or none.',
  ),
  count: z.int().min(1).default(1).describe('How many answered so; 1 where nothing is said.'),
});

/** What people said on one day when they were asked what comes first. */
export const pulse = z
  .strictObject({
    date: date().describe('The day on which they were asked.'),
    level: oneOf('leader', 'lead', 'member').describe(
      'Who was asked: leaders, leads of teams, or members of teams.',
    ),
    by: refTo('person')
      .optional()
      .describe('The leader who answered, of themselves; nobody else is ever named.'),
    n: z.int().min(1).optional().describe('How many were asked, also those who did not answer.'),
    answers: oneOrMore(coded).describe('What they named, and how many did.'),
    public: z
      .boolean()
      .optional()
      .describe(
        'True where the leader wants everyone to read it; for the most closed audience alone where nothing is said.',
      ),
    ...logFields,
  })
  .refine(({ level, by }) => by === undefined || level === 'leader', {
    path: ['by'],
    error: 'Only a leader may be named, by themselves; members and leads answer without names',
    params: { fix: 'Remove `by`, or write `level: leader` where a leader answered for themselves.' },
  })
  .refine(({ n, answers }) => n === undefined || answers.reduce((sum, { count }) => sum + count, 0) <= n, {
    path: ['n'],
    error: 'More answered than were asked, `n`',
    params: { fix: 'Write the number of people who were asked, or correct the counts.' },
  });

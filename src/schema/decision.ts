import { z } from 'zod';
import type { Moment } from '../time/moment.ts';
import { ID, anyNumber, logFields, moment, oneOf, oneOrMore, party, refTo, text } from './common.ts';

const position = z.strictObject({
  by: refTo('person').describe('Whose position it is.'),
  position: oneOf('agree', 'disagree-and-commit', 'abstain', 'disagree').describe(
    'Where they stand; who disagrees and commits says so and carries the decision all the same.',
  ),
  note: text().optional().describe('Why, in their own words.'),
  public: z
    .boolean()
    .optional()
    .describe(
      'True where they want everyone to read it; for the most closed audience alone where nothing is said.',
    ),
});

/** A question that was raised, and what became of it. */
export const decision = z
  .strictObject({
    question: text().describe('What has to be decided, as a question.'),
    under: refTo('behaviour').optional().describe('The decision timeline by which it is decided.'),
    status: oneOf('raised', 'in-review', 'decided', 'rejected', 'superseded', 'withdrawn').describe(
      'Where it stands.',
    ),
    raised: moment().describe(
      'When it was raised: `2026-11-03`, or with the time in the zone of the company, `2026-11-03 10:30`.',
    ),
    decided: moment().optional().describe('When it was decided.'),
    settles: z
      .string()
      .regex(ID)
      .optional()
      .describe(
        'A short name of what it settles, such as `night-rota`; two in force may not settle the same.',
      ),
    reopens: refTo('decision').optional().describe('The earlier decision that it opens again.'),
    newEvidence: text().optional().describe('What is known now that was not known then.'),
    decider: party().optional().describe('Who decided, or has to.'),
    approvals: oneOrMore(party()).optional().describe('Who has agreed.'),
    outcome: text().optional().describe('What was decided, in one or two sentences.'),
    tradeoffs: oneOrMore(refTo('tradeoff')).optional().describe('Trade-offs that decided it.'),
    areas: oneOrMore(refTo('area')).optional().describe('Areas that it is about.'),
    affects: oneOrMore(refTo('team')).optional().describe('Teams that work differently because of it.'),
    positions: anyNumber(position).optional().describe('Where the people who were asked stand.'),
    supersedes: oneOrMore(refTo('decision')).optional().describe('Earlier decisions that it replaces.'),
    ...logFields,
  })
  .refine(({ raised, decided }) => decided === undefined || raised.date <= decided.date, {
    path: ['decided'],
    error: 'The day on which it was decided, `decided`, lies before the one on which it was raised, `raised`',
    params: { fix: 'Write a later `decided`, or an earlier `raised`.' },
  })
  .refine(({ raised, decided }) => !isEarlierThatDay(decided, raised), {
    path: ['decided'],
    error:
      'The time at which it was decided, `decided`, lies before the one at which it was raised, `raised`, on the same day',
    params: { fix: 'Write a later `decided`, or an earlier `raised`; or leave the times out.' },
  });

function isEarlierThatDay(one: Moment | undefined, other: Moment): boolean {
  return one?.date === other.date && (one.minute ?? Infinity) < (other.minute ?? -Infinity);
}

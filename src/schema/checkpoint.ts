import { z } from 'zod';
import { anyNumber, date, logFields, oneOf, oneOrMore, party, refTo, text } from './common.ts';

const answer = z.strictObject({
  by: refTo('person').describe('Whose sentences these are.'),
  message: text().optional().describe('What we say the focus is, in their own words.'),
  outcome: text().optional().describe('What success is, in their own words.'),
  note: text().optional().describe('What else they wrote.'),
  public: z
    .boolean()
    .optional()
    .describe(
      'True where they want everyone to read it; for the most closed audience alone where nothing is said.',
    ),
});

const verdict = () => oneOf('yes', 'partly', 'no').optional();

const action = z.strictObject({
  owner: party().describe('Who does it.'),
  what: text().describe('What is done.'),
  due: date().optional().describe('By which day.'),
  done: date().optional().describe('On which day it was done.'),
});

/** One session of a forum. */
export const checkpoint = z.strictObject({
  forum: refTo('forum').describe('The forum that met.'),
  date: date().describe('The day on which it met, or should have.'),
  attended: oneOrMore(refTo('person')).optional().describe('Who was there.'),
  answers: anyNumber(answer)
    .optional()
    .describe('What each leader wrote before, alone: what we say, and what success is.'),
  together: z
    .strictObject({
      sameMessage: verdict().describe('Whether we all say the same thing.'),
      support: verdict().describe('Whether each stands behind it outside the room.'),
      sameOutcome: verdict().describe('Whether we all mean the same by success.'),
    })
    .optional()
    .describe('What the group answered after reading the sentences side by side.'),
  discussed: text().optional().describe('What was talked about, in a few sentences that everyone may read.'),
  actions: anyNumber(action).optional().describe('Who does what until when.'),
  skippedBecause: text().optional().describe('Why it did not take place.'),
  ...logFields,
});

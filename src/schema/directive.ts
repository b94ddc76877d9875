import { z } from 'zod';
import {
  anyRef,
  date,
  interval,
  logFields,
  OUT_OF_ORDER,
  oneOrMore,
  promise,
  refTo,
  text,
  whom,
} from './common.ts';

/** What a leader asks of teams for longer than a day. */
export const directive = z
  .strictObject({
    by: refTo('person').describe('Who asks.'),
    to: oneOrMore(whom()).describe('Of whom: company, or the ids of teams; never of one person.'),
    date: date().describe('The day on which it was given.'),
    until: date().optional().describe('The last day on which it holds.'),
    channel: text().optional().describe('How it was said: all hands, email, chat.'),
    statement: text().describe('What is asked, in the words in which it was said.'),
    more: refTo('concern').optional().describe('The concern that it puts first.'),
    less: refTo('concern').optional().describe('The concern that gives way to it.'),
    requires: z
      .strictObject({
        every: interval().describe('How often it has to be done.'),
        effort: promise()
          .optional()
          .describe('How much of one person’s time each takes, such as 30 minutes.'),
      })
      .optional()
      .describe('What comes round because of it, such as a report.'),
    because: anyRef().optional().describe('What it follows from: `decision/…`, `focus/…`, `tradeoff/…`.'),
    ...logFields,
  })
  .refine(({ date: from, until }) => until === undefined || from <= until, {
    ...OUT_OF_ORDER,
    error: 'The last day, `until`, lies before the day on which it was given, `date`',
    params: { fix: 'Write a later `until`, or an earlier `date`.' },
  });

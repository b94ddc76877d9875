import { z } from 'zod';
import { recurrenceDay } from './recurrence-day.ts';
import {
  date,
  interval,
  moment,
  normFields,
  oneOf,
  oneOrMore,
  party,
  promise,
  refTo,
  text,
} from './common.ts';
import { dayFits, WRONG_DAY } from './recurrence-day.ts';

/** A meeting that comes round. */
export const forum = z
  .strictObject({
    name: text().describe('What people call it.'),
    type: oneOf('alignment', 'decision', 'information').describe(
      'What it is for: leaders say the same thing (alignment), something is decided (decision), people hear something (information).',
    ),
    purpose: text().optional().describe('What is different after it than before, in one sentence.'),
    every: interval().describe('How often it meets.'),
    first: moment()
      .optional()
      .describe(
        'The first session, with its local time in the zone of the company: `2026-10-05 09:00`; without a time it counts as the end of the working day.',
      ),
    on: recurrenceDay()
      .optional()
      .describe('The day it meets on: `tuesday` for weeks, `third wednesday` or `last friday` for months.'),
    until: date().optional().describe('The last day on which it may meet.'),
    duration: promise().optional().describe('How long one session takes, such as `50 minutes`.'),
    chair: refTo('person').optional().describe('Who leads it.'),
    members: oneOrMore(party()).optional().describe('Who belongs to it: people and teams.'),
    preReadDue: promise()
      .optional()
      .describe('How long before a session something must be sent to be on it, such as `1 business day`.'),
    ...normFields,
  })
  .refine(dayFits, WRONG_DAY);

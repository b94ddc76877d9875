import { z } from 'zod';
import { date, logFields, refTo, text } from './common.ts';
import { hours, timezone } from './hours.ts';

/** A person, or a seat that a person holds; never frozen, so that a leaver's name can go. */
export const person = z.strictObject({
  name: text().describe('The name of the person, or of the seat.'),
  title: text().optional().describe('What the person does, as it stands on the door.'),
  team: refTo('team').optional().describe('The team the person belongs to.'),
  reportsTo: refTo('person').optional().describe('The person they report to.'),
  timezone: timezone().optional().describe('Their time zone, where it is not the one of their team.'),
  hours: hours().optional().describe('Their working hours, where they are not the ones of their team.'),
  from: date().optional().describe('Their first day.'),
  until: date().optional().describe('Their last day.'),
  vacant: z.boolean().optional().describe('True while nobody holds this seat.'),
  contact: text().optional().describe('How to reach them.'),
  handle: text().optional().describe('Their name on the code host, such as @mara.'),
  ...logFields,
});

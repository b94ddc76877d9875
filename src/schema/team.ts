import { z } from 'zod';
import { aliases, anyNumber, date, normFields, oneOf, oneOrMore, refTo, text } from './common.ts';
import { hours, timezone } from './hours.ts';

const interaction = z.strictObject({
  with: refTo('team').describe('The other team.'),
  mode: oneOf('collaboration', 'x-as-a-service', 'facilitating').describe('How the two teams work together.'),
  until: date().optional().describe('The last day of this way of working.'),
});

/** A team, and where it stands in the company. */
export const team = z.strictObject({
  name: text().describe('What people call the team.'),
  type: oneOf('department', 'stream-aligned', 'platform', 'enabling', 'complicated-subsystem')
    .optional()
    .describe('What the team is for others: a department, or one of the four team types.'),
  parent: refTo('team').optional().describe('The team or department that this one belongs to.'),
  lead: refTo('person').optional().describe('The person who leads the team.'),
  mission: text().optional().describe('What the team is there for, in one or two sentences.'),
  size: z.int().min(0).optional().describe('How many people it has, where not everyone has a record here.'),
  from: date().optional().describe('The first day of the team.'),
  dependsOn: oneOrMore(refTo('team'))
    .optional()
    .describe('Teams whose work this one needs to deliver its own.'),
  interactions: anyNumber(interaction).optional().describe('How it works with other teams.'),
  timezone: timezone().optional().describe('Its time zone, where it is not the one of the company.'),
  hours: hours().optional().describe('Its working hours, where they are not the ones of the company.'),
  contact: text().optional().describe('How to reach the team.'),
  handle: text().optional().describe('Its name on the code host, such as @acme/platform.'),
  aliases: aliases(),
  ...normFields,
});

import { z } from 'zod';

const norm = z.strictObject({
  label: z.string().describe('What people call it.'),
  fields: z
    .record(z.string(), z.json())
    .describe('Its fields; a reference to another record is {"to": address}, prose is the text of `body`.'),
  words: z
    .record(z.string(), z.string())
    .optional()
    .describe('Fields as people say them, where that is not what stands in `fields`.'),
  longest: z.number().optional().describe('How long its target takes at the longest, in minutes.'),
  reach: z
    .array(z.array(z.string()))
    .optional()
    .describe('For each of those whom it binds, all that they belong to, from the inside out.'),
  binds: z
    .array(z.string())
    .describe('The teams that it binds, and with them those within them; `company` where it binds everyone.'),
  names: z.array(z.string()).describe('The teams that it names, or whose people it names.'),
});

/** `playbook.json`: what was agreed at one time. */
export const edition = z.strictObject({
  format: z.literal(1).describe('The format of this file.'),
  version: z.string().describe('The version of the release; `working` for what is merged.'),
  inForce: z.string().optional().describe('The first day on which it is in force.'),
  norms: z.record(z.string(), norm).describe('What was agreed, by kind/id.'),
  names: z
    .record(z.string(), z.string())
    .describe('What those are called whom norms name, and who are no norms themselves, by address.'),
});

/** The published JSON Schema of `playbook.json`. */
export const editionSchema = (): object => ({
  title: 'What a playbook has agreed at one time',
  ...z.toJSONSchema(edition),
});

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

const happened = z.strictObject({
  label: z.string().describe('What people call it.'),
  fields: z.record(z.string(), z.json()).describe('Its fields, written as those of a norm are.'),
});

const acceptance = z.strictObject({
  rule: z.string().describe('The id of the rule whose finding is accepted.'),
  subject: z.string().describe('The record that the finding is about, as kind/id.'),
  with: z.array(z.string()).describe('The other records that it names, as kind/id.'),
  reason: z.string().describe('Why it is accepted.'),
  approvedBy: z.string().describe('The id of the person who accepted it.'),
  until: z.string().optional().describe('The last day on which it is accepted.'),
});

const signed = z.strictObject({
  version: z.string().describe('The version of the release.'),
  inForce: z.string().describe('The first day on which it is in force.'),
  hash: z.string().describe('The hash of its manifest.'),
  notes: z.string().describe('What its readers should know.'),
  signoffs: z
    .array(z.record(z.string(), z.json()))
    .describe('Where each leader stands: `by`, `position`, and where it was said `on` and `note`.'),
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
  log: z
    .record(z.string(), happened)
    .optional()
    .describe('In an export: what happened and who is here, by kind/id; of a measure its readings.'),
  accepted: z.array(acceptance).optional().describe('In an export: findings that are accepted.'),
  releases: z.array(signed).optional().describe('In an export: what was released, the earliest first.'),
});

/** The published JSON Schema of `playbook.json`. */
export const editionSchema = (): object => ({
  title: 'What a playbook has agreed at one time',
  ...z.toJSONSchema(edition),
});

import { z } from 'zod';
import { splitRef } from '../kinds.ts';
import { date } from './common.ts';
import { isVersion } from './version.ts';

/** The format in which releases are written. */
export const RELEASE_FORMAT = 1;

const version = () =>
  z.string().refine(isVersion).describe('Whole numbers with dots between them, `2026.3`.');
const hash = () => z.string().regex(/^[0-9a-f]{64}$/);
const ref = () => z.string().refine((text) => splitRef(text) !== undefined);

/** A finding that the company lived with when a version was released. */
export const acceptedThen = z.strictObject({
  rule: z.string().describe('The id of the rule.'),
  subject: ref().describe('The record that the finding was about, as kind/id.'),
  with: z.array(ref()).describe('The other records that it named, as kind/id.'),
  message: z.string().describe('What the finding said.'),
  reason: z.string().describe('Why it was accepted.'),
  approvedBy: z.string().describe('The id of the person who accepted it.'),
  until: date().optional().describe('The last day on which it was accepted.'),
});

/** A finding that was accepted when a version was released. */
export type AcceptedThen = z.output<typeof acceptedThen>;

/** The manifest of a release, `release.json`: what it is, and what each of its files was when it was frozen. */
export const manifest = z.strictObject({
  format: z.literal(RELEASE_FORMAT).describe('The format of the files of this release.'),
  version: version(),
  inForce: date().describe('The first day on which it is in force.'),
  notes: z.string().describe('What its readers should know, in plain text.'),
  previous: z
    .strictObject({ version: version(), hash: hash() })
    .nullable()
    .describe(
      'The release before it and its hash, so that neither can be changed unseen; null for the first.',
    ),
  accepted: z.array(acceptedThen).describe('What pulled apart then, and was accepted.'),
  files: z.record(z.string(), hash()).describe('The SHA-256 of each file, over its text with LF ends.'),
  hash: hash().describe('The SHA-256 of this file with LF ends and without the 64 digits of this line.'),
});
/** The manifest of a release. */
export type Manifest = z.output<typeof manifest>;

/** Where something stood: first line and column, last line and column. */
const stretch = () => z.tuple([z.int(), z.int(), z.int(), z.int()]);

/** One norm as it was frozen. */
export const frozenRecord = z.strictObject({
  ref: ref().describe('What it is, as kind/id.'),
  file: z.string().describe('The file in which it stood.'),
  lines: z.tuple([z.int(), z.int()]).describe('Its first line there, and its last.'),
  value: z.record(z.string(), z.unknown()).describe('Its fields, as they were written.'),
  places: z
    .record(z.string(), stretch())
    .describe('Where each field stood: its path with `/` between steps, nothing for the record itself.'),
  body: z
    .strictObject({ file: z.string(), line: z.int() })
    .optional()
    .describe('Where its story is kept in the release, and the line on which it began.'),
});
/** One norm as it was frozen. */
export type FrozenRecord = z.output<typeof frozenRecord>;

/** The norms of a release, `records.json`, in order of kind and id. */
export const frozenRecords = z.strictObject({
  format: z.literal(RELEASE_FORMAT),
  records: z.array(frozenRecord),
});

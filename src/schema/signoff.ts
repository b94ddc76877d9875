import { z } from 'zod';
import { date, oneOf, refTo, text } from './common.ts';

/** Where one leader stands on a release. */
export const signoff = z.strictObject({
  by: refTo('person').describe('Whose position it is.'),
  position: oneOf('agree', 'disagree-and-commit', 'abstain', 'disagree').describe(
    'Where they stand on this release; who disagrees and commits says so, and keeps to it all the same.',
  ),
  on: date().optional().describe('The day on which they said so.'),
  note: text().optional().describe('Why, in their own words.'),
  public: z
    .boolean()
    .optional()
    .describe(
      'True where everyone may read the note; for the most closed audience alone where nothing is said.',
    ),
  hash: z
    .string()
    .refine((text) => /^[0-9a-f]{64}$/.test(text), {
      error: 'This is no hash of a release',
      params: { fix: 'Take the line out, or let `playbook sign` write it.' },
    })
    .optional()
    .describe(
      'The hash of what they signed; `playbook sign` writes it, so that a release made anew is not taken as signed.',
    ),
});

/** A position on a release that was read. */
export type Signoff = z.output<typeof signoff>;

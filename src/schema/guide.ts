import { z } from 'zod';
import { aliases, normFields, text } from './common.ts';

/** How to do one thing well, told in prose. */
export const guide = z.strictObject({
  name: text().describe('What one can do after reading it.'),
  summary: text().optional().describe('What it is about, in one sentence.'),
  aliases: aliases(),
  ...normFields,
});

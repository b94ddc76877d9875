import { z } from 'zod';
import { aliases, normFields, oneOrMore, scope, text } from './common.ts';

/** A word that means one thing here. */
export const term = z.strictObject({
  name: text().describe('The word.'),
  definition: text().describe('What it means here, in one or two sentences.'),
  appliesTo: oneOrMore(scope())
    .optional()
    .describe('Who uses it in this sense; everyone where nothing is said.'),
  aliases: aliases(),
  ...normFields,
});

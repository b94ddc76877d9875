import { z } from 'zod';
import { normFields, text, texts } from './common.ts';

/** One of the goods that compete: the controlled list of poles that trade-offs name. */
export const concern = z.strictObject({
  name: text().describe('What people call it: speed, reliability, cost.'),
  synonyms: texts().optional().describe('Other words for it.'),
  ...normFields,
});

import { z } from 'zod';
import { interval } from './common.ts';

const share = () => z.number().min(0).max(100);
const count = () => z.int().min(1);

/** From where on a rule speaks: each with its default, for a company that thinks otherwise. */
export const thresholds = z.strictObject({
  ownerLoad: z
    .number()
    .min(1)
    .default(3)
    .describe('How many times the median of all owners one may carry, weighted by tier; 3 by default.'),
  ownersAtLeast: count()
    .default(10)
    .describe('How many owners there must be before their loads are compared; 10 by default.'),
  focusCapacity: share()
    .default(50)
    .describe('How much of the stated capacity should serve the focus, in percent; 50 by default.'),
  rankedPriorities: count().default(3).describe('How many priorities a team may rank; 3 by default.'),
  storyPeriods: count()
    .default(2)
    .describe('Within how many periods a leader should have lived a value in a story; 2 by default.'),
  checkpointEvery: interval()
    .default({ count: 2, unit: 'week' })
    .describe('How often all leaders should meet to align, at least; every 2 weeks by default.'),
  leaderTime: share()
    .default(50)
    .describe('How much of one week forums and cadences may take of a person, in percent; 50 by default.'),
  twoWayApprovers: z
    .int()
    .min(0)
    .default(2)
    .describe('How many approvers a decision that can be undone may have; 2 by default.'),
  absences: count()
    .default(2)
    .describe('How many sessions in a row a leader may miss before it is said; 2 by default.'),
  reportingLoad: share()
    .default(5)
    .describe('How much of one week reports may take of a person, in percent; 5 by default.'),
  messageLoss: share()
    .default(25)
    .describe('How many points the message may lose from leaders to members; 25 by default.'),
  tiesAtLeast: count()
    .default(10)
    .describe('How many ties a department must have before they are judged; 10 by default.'),
  tiesInside: share()
    .default(90)
    .describe('How many of the ties of a department may stay inside it, in percent; 90 by default.'),
});

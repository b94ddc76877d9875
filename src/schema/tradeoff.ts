import { z } from 'zod';
import { date, isInOrder, normFields, oneOrMore, OUT_OF_ORDER, refTo, scope, text } from './common.ts';

/** Two concerns, and which one wins: more *even over* less. */
export const tradeoff = z
  .strictObject({
    more: refTo('concern').describe('The concern that wins.'),
    less: refTo('concern').describe('The concern that gives way: more *even over* less.'),
    appliesTo: oneOrMore(scope())
      .default(['company'] as never)
      .describe('Whom it binds; the company where nothing is said.'),
    from: date().optional().describe('The first day on which it holds.'),
    until: date().optional().describe('The last day on which it holds.'),
    reason: text().optional().describe('Why this way round.'),
    exceptBecause: text().optional().describe('Why a narrower scope may reverse a wider trade-off.'),
    example: text().optional().describe('A case in which it decided.'),
    ...normFields,
  })
  .refine(isInOrder, OUT_OF_ORDER);

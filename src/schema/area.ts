import { z } from 'zod';
import { aliases, date, normFields, oneOf, oneOrMore, party, refTo, text } from './common.ts';

const claim = z.string().regex(/^(?:path|url|system|term):\S.*$/, {
  error: (issue) => `“${String(issue.input)}” does not say what it claims`,
});

/** Something that somebody must be accountable for. */
export const area = z.strictObject({
  name: text().describe('What people call the area.'),
  type: oneOf('product', 'system', 'process', 'policy', 'segment')
    .optional()
    .describe('What sort of thing it is.'),
  parent: refTo('area').optional().describe('The larger area that it is part of.'),
  tier: z.int().min(1).max(3).optional().describe('1 when the company stops without it, 3 when it can wait.'),
  lifecycle: oneOf('active', 'retiring', 'retired')
    .default('active')
    .describe('Whether it is in use; active where nothing is said.'),
  accountable: oneOrMore(party())
    .optional()
    .describe('The one who answers for it; several only with `shared`.'),
  responsible: oneOrMore(party()).optional().describe('Who does the work.'),
  consulted: oneOrMore(party()).optional().describe('Who is asked before something changes.'),
  informed: oneOrMore(party()).optional().describe('Who is told after something changed.'),
  backup: oneOrMore(party()).optional().describe('Who steps in when the accountable one is away.'),
  reason: text().optional().describe('Why this owner and no other.'),
  since: date().optional().describe('Since when the owner has it.'),
  interim: z
    .strictObject({ until: date().optional().describe('The last day of the interim.') })
    .optional()
    .describe('Present when the owner holds it for a while only.'),
  claims: oneOrMore(claim)
    .optional()
    .describe('What belongs to it, such as path:src/billing/, url:…, system:… or term:….'),
  shared: z
    .strictObject({
      rule: text().optional().describe('How the owners split it.'),
      until: date().optional().describe('The last day of the sharing.'),
    })
    .optional()
    .describe('Present when several are accountable on purpose.'),
  unowned: z
    .strictObject({
      reason: text().describe('Why nobody owns it now.'),
      until: date().optional().describe('The day by which somebody will.'),
    })
    .optional()
    .describe('Present when nobody is accountable on purpose.'),
  aliases: aliases(),
  ...normFields,
});

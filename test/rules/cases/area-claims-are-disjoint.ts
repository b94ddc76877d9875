import type { RuleCases } from '../../support/rule-cases.ts';

const areas = (one: string, other: string) => ({
  'data/areas.yaml': `prices: { name: Prices, reason: Signs., ${one} }\nrefunds: { name: Refunds, reason: Hears., ${other} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:1:79',
    related: ['data/areas.yaml:2:89'],
    parties: ['ana', 'ben'],
    message: '“Prices” (Ana) and “Refunds” (Ben) claim the same: term:credit note.',
  },
  speaks: {
    'imported owners do the work, and count where nobody is accountable': {
      files: areas(
        "responsible: sales, claims: ['path:src/pay/']",
        "responsible: support, claims: ['path:src/pay/']",
      ),
      finds: [
        {
          at: 'data/areas.yaml:1:70',
          related: ['data/areas.yaml:2:74'],
          parties: ['sales', 'support'],
          message: '“Prices” (Sales) and “Refunds” (Support) claim the same: path:src/pay/.',
        },
      ],
    },
  },
  silent: {
    'two areas of one owner': areas(
      "accountable: ben, claims: ['term:refund']",
      "accountable: ben, claims: ['term:refund']",
    ),
    'a path within another is an override, not an overlap': areas(
      "accountable: ana, claims: ['path:src/']",
      "accountable: ben, claims: ['path:src/pay/']",
    ),
    'a claim of what is retired': areas(
      "accountable: ana, lifecycle: retired, claims: ['term:refund']",
      "accountable: ben, claims: ['term:refund']",
    ),
  },
};

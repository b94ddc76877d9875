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
    'two parts of one whole, whatever the whole claims': {
      files: {
        'data/areas.yaml': `money: { name: Money, accountable: ana, claims: ['term:fee'] }
prices: { name: Prices, parent: money, accountable: ana, claims: ['term:fee'] }
refunds: { name: Refunds, parent: money, accountable: ben, claims: ['term:fee'] }
`,
      },
      finds: [
        {
          at: 'data/areas.yaml:2:67',
          related: ['data/areas.yaml:3:69'],
          parties: ['ana', 'ben'],
          message: '“Prices” (Ana) and “Refunds” (Ben) claim the same: term:fee.',
        },
      ],
    },
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
    'a team and the one who leads it': areas(
      "accountable: ben, claims: ['path:src/pay/']",
      "responsible: support, claims: ['path:src/pay/']",
    ),
    'a part and the whole that it belongs to: what the part claims is no longer the whole’s': areas(
      "accountable: ana, claims: ['term:refund']",
      "accountable: ben, parent: prices, claims: ['term:refund']",
    ),
    'owners who have declared that they share it': areas(
      "accountable: [ana, ben], shared: { rule: 'By size.', until: 2027-01-31 }, claims: ['term:refund']",
      "accountable: ben, claims: ['term:refund']",
    ),
    'those who do the work, where one owner answers for both': areas(
      "accountable: ana, responsible: sales, claims: ['term:refund']",
      "accountable: ana, responsible: support, claims: ['term:refund']",
    ),
    'areas of nobody: that is said elsewhere': areas("claims: ['term:refund']", "claims: ['term:refund']"),
    'the same word of two sorts': areas(
      "accountable: ana, claims: ['term:refund']",
      "accountable: ben, claims: ['system:refund']",
    ),
    'a claim that one area names twice': areas(
      "accountable: ana, claims: ['term:refund', 'term:refund']",
      "accountable: ben, claims: ['term:price']",
    ),
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

import type { RuleCases } from '../../support/rule-cases.ts';

const company = (tradeoffs: string) => ({
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: support }
`,
  'data/concerns.yaml': 'care: { name: Care }\ncost: { name: Cost }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': tradeoffs,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/tradeoffs.yaml:3:9',
    related: ['data/tradeoffs.yaml:1:31'],
    parties: ['ben', 'ana'],
    message:
      '“Speed even over certainty” for Support turns “Certainty even over speed” round, and nothing says why: at any time.',
  },
  speaks: {
    'a team against its department, on the days on which both hold': {
      files: company(`wide: { more: care, less: speed, owner: ana, appliesTo: support, until: 2026-12-31 }
narrow: { more: speed, less: care, owner: ben, appliesTo: [desk, sales], from: 2026-12-01 }
`),
      finds: [
        {
          at: 'data/tradeoffs.yaml:2:17',
          related: ['data/tradeoffs.yaml:1:15'],
          parties: ['ben', 'ana'],
          message:
            '“Speed even over care” for Desk turns “Care even over speed” round, and nothing says why: 1 to 31 December 2026.',
        },
      ],
    },
  },
  silent: {
    'with its reason': company(`wide: { more: care, less: speed }
narrow: { more: speed, less: care, appliesTo: desk, exceptBecause: Nights. }
`),
    'the same way round, said again': company(`wide: { more: care, less: speed }
narrow: { more: care, less: speed, appliesTo: desk }
`),
    'for the same people that is a circle, which is said elsewhere': company(`one: { more: care, less: speed }
other: { more: speed, less: care }
`),
    'on other days': company(`wide: { more: care, less: speed, until: 2026-11-30 }
narrow: { more: speed, less: care, appliesTo: desk, from: 2026-12-01 }
`),
    'the wide one has ended': company(`wide: { more: care, less: speed, until: 2026-11-22 }
narrow: { more: speed, less: care, appliesTo: desk }
`),
    'two teams side by side': company(`one: { more: care, less: speed, appliesTo: sales }
other: { more: speed, less: care, appliesTo: support }
`),
    'over another concern': company(`wide: { more: care, less: speed }
narrow: { more: speed, less: cost, appliesTo: desk }
`),
  },
};

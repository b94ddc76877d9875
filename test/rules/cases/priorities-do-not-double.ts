import type { RuleCases } from '../../support/rule-cases.ts';

const TEAMS = {
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: support }
`,
};
const AREAS = `refunds: { name: Refunds, accountable: ben, reason: He hears. }
renewals: { name: Renewals, accountable: ana, reason: She signs. }
`;
const company = (one: string, other: string, areas = AREAS) => ({
  ...TEAMS,
  'data/areas.yaml': areas,
  'data/priorities.yaml': `a: { statement: A., owner: ana, ${one} }\nb: { statement: B., owner: ben, ${other} }\n`,
});
const shared = (until: string) =>
  `refunds: { name: Refunds, accountable: [ana, ben], reason: Both., shared: { rule: Half each., until: ${until} } }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/priorities.yaml:6:10',
    related: ['data/priorities.yaml:12:10'],
    parties: ['ben', 'ana'],
    message:
      'Support with “Ring whose contract runs out, in the order of the day” and Sales with “Ring whose contract runs out, the largest first” both change “Renewals”: at any time.',
  },
  speaks: {
    'of each area that both change, and of the days on which they do': {
      files: company(
        'team: sales, areas: [refunds, renewals], until: 2026-12-31',
        'team: desk, areas: [renewals, refunds], from: 2026-12-01',
      ),
      finds: [
        {
          at: 'data/priorities.yaml:1:54',
          related: ['data/priorities.yaml:2:63'],
          parties: ['ana', 'ben'],
          message:
            'Sales with “A” and Desk with “B” both change “Refunds” and “Renewals”: 1 to 31 December 2026.',
        },
      ],
    },
  },
  silent: {
    'an area that they share to an end': company(
      'team: sales, areas: refunds',
      'team: support, areas: refunds',
      shared('2027-03-31'),
    ),
    'two priorities of one team': company('team: desk, areas: refunds', 'team: desk, areas: refunds'),
    'a team and the one that it is part of': company(
      'team: desk, areas: refunds',
      'team: support, areas: refunds',
    ),
    'two areas': company('team: sales, areas: renewals', 'team: support, areas: refunds'),
    'one after the other': company(
      'team: sales, areas: refunds, until: 2026-12-31',
      'team: support, areas: refunds, from: 2027-01-01',
    ),
    'what was done twice until yesterday is history': company(
      'team: sales, areas: refunds, until: 2026-11-22',
      'team: support, areas: refunds',
    ),
  },
};

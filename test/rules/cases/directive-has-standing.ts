import type { RuleCases } from '../../support/rule-cases.ts';

const company = (directive: string, more: Readonly<Record<string, string>> = {}) => ({
  'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nleaders: [ana]\n',
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support, reportsTo: ana }
cem: { name: Cem, team: sales, reportsTo: ana }
`,
  'data/directives.yaml': `d: { by: cem, date: 2026-11-02, statement: Do it., ${directive} }\n`,
  ...more,
});
const VALUES = { 'data/values.yaml': 'care: { name: Care, statement: We stay. }\n' };

export const CASES: RuleCases = {
  bad: {
    at: 'data/directives.yaml:2:7',
    related: ['data/people.yaml:3:1', 'data/teams.yaml:2:1'],
    parties: ['cem', 'ben'],
    message:
      'Cem asks Support for “Call back whoever wrote twice”, and neither leads nor stands above it, nor owns or decides anything of it.',
  },
  speaks: {
    'everybody, by one who leads nobody': {
      files: company('to: company'),
      finds: [
        {
          at: 'data/directives.yaml:1:10',
          related: ['data/people.yaml:3:1', 'data/company.yaml:1:1'],
          parties: ['cem', 'ana'],
          message:
            'Cem asks everyone for “Do it”, and neither leads nor stands above it, nor owns or decides anything of it.',
        },
      ],
    },
  },
  silent: {
    'they own an area whose work the team does': company('to: support', {
      'data/areas.yaml': 'a: { name: A, accountable: cem, responsible: support }\n',
    }),
    'they decide something that binds the team': company('to: support', {
      ...VALUES,
      'data/behaviours.yaml':
        't: { name: T, value: care, type: decision-timeline, statement: D., appliesTo: company, within: none, decider: cem }\n',
    }),
    'they own the focus, which reaches everyone': company('to: support', {
      'data/focuses.yaml': 'f: { statement: F., from: 2026-10-01, until: 2026-12-31, owner: cem }\n',
    }),
    'they lead the team above': company('to: desk', {
      'data/teams.yaml': `sales: { name: Sales, lead: ana }
front: { name: Front, lead: cem }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: front, lead: ben }
`,
    }),
    'nobody leads the team': company('to: support', {
      'data/teams.yaml': 'sales: { name: Sales, lead: ana }\nsupport: { name: Support }\n',
    }),
    'nothing says whom the lead reports to': company('to: support', {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\ncem: { name: Cem }\n',
    }),
    'it has ended': company('to: support, until: 2026-11-22'),
    'a leader asks everyone': {
      ...company('to: company'),
      'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nleaders: [ana, cem]\n',
    },
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const entry = (approver: string, more = 'until: 2027-03-31', rule = 'area-says-why') => ({
  'data/accepted.yaml': `- { rule: ${rule}, subject: area/refunds, reason: Soon., approvedBy: ${approver}, ${more} }\n`,
});
const PEOPLE = `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support, reportsTo: cyd }
cyd: { name: Cyd, team: support }
`;
const company = (leaders: string) => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nleaders: [${leaders}]\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/accepted.yaml:4:15',
    parties: ['ben', 'ana'],
    message: 'Ben approved that “area-says-why” is accepted for “Refunds”, and answers for it.',
  },
  speaks: {
    'the lead of the team that answers for it; whom they report to could approve it': {
      files: {
        'data/people.yaml': PEOPLE,
        'data/areas.yaml': 'refunds: { name: Refunds, accountable: support }\n',
        ...entry('ben'),
      },
      finds: [
        {
          at: 'data/accepted.yaml:1:76',
          parties: ['ben', 'cyd'],
          message: 'Ben approved that “area-says-why” is accepted for “Refunds”, and answers for it.',
        },
      ],
    },
    'whoever decides, of a question that is late': {
      files: {
        'data/behaviours.yaml': `small: { name: Small, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 2 business days, decider: ben }
`,
        'data/values.yaml': 'care: { name: Care, statement: We care. }\n',
        'data/decisions.yaml':
          'which: { question: Which one?, under: small, status: raised, raised: 2026-11-02, decider: ben }\n',
        'data/accepted.yaml':
          '- { rule: decision-is-on-time, subject: decision/which, reason: Soon., approvedBy: ben, until: 2026-12-31 }\n',
      },
      finds: [
        {
          at: 'data/accepted.yaml:1:84',
          parties: ['ben', 'ana'],
          message:
            'Ben approved that “decision-is-on-time” is accepted for “Which one?”, and answers for it.',
        },
      ],
    },
  },
  silent: {
    'whoever does the work of an area that nobody answers for': {
      'data/areas.yaml': 'refunds: { name: Refunds, responsible: ben }\n',
      ...entry('ben', 'until: 2027-03-31', 'area-has-owner'),
    },
    'whom an empty seat reports to: they are asked because nobody sits there': {
      'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
seat: { name: Head of refunds, vacant: true, reportsTo: ben }
`,
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: seat, reason: The seat is new. }\n',
      ...entry('ben', 'until: 2027-03-31', 'area-has-owner'),
    },
    'whoever answers for the area that holds it': {
      'data/areas.yaml': `money: { name: Money, accountable: ben, reason: He counts. }
refunds: { name: Refunds, parent: money }
`,
      ...entry('ben', 'until: 2027-03-31', 'area-has-owner'),
    },
    'the only leader, whom nobody could stand in for': {
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ana }\n',
      ...entry('ana'),
    },
    'a leader about the company, which nobody owns': {
      ...company('ana, ben'),
      'data/accepted.yaml':
        '- { rule: values-exist, subject: company/company, reason: Soon., approvedBy: ana, until: 2026-12-31 }\n',
    },
    'one that has run out is history': {
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben }\n',
      ...entry('ben', 'until: 2026-11-22'),
    },
    'one that excuses nothing is to be removed, whoever approved it': {
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben, reason: He hears. }\n',
      ...entry('ben'),
    },
  },
};

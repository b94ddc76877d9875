import type { RuleCases } from '../../support/rule-cases.ts';

const left = (area: string) => ({
  'data/people.yaml':
    'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support, until: 2026-10-31 }\n',
  'data/areas.yaml': area,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:16',
    related: ['data/people.yaml:2:65'],
    parties: ['ana'],
    message: '“Refunds” is owned by Ben, whose last day was 31 October 2026.',
    drift: true,
  },
  speaks: {
    'those who are still here settle it: the other owner, and whom the one who left reported to': {
      files: {
        'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support, reportsTo: cem, until: 2026-10-31 }
cem: { name: Cem, reportsTo: dua, until: 2026-10-31 }
dua: { name: Dua }
eli: { name: Eli }
`,
        'data/areas.yaml':
          "refunds: { name: Refunds, accountable: [ben, eli], shared: { rule: 'By size.', until: 2027-01-31 } }\n",
      },
      finds: [
        {
          at: 'data/areas.yaml:1:41',
          related: ['data/people.yaml:2:57'],
          parties: ['eli', 'dua'],
          message: '“Refunds” is owned by Ben, whose last day was 31 October 2026.',
          drift: true,
        },
      ],
    },
    'somebody who had left before they got it was named by an edit, not by time': {
      files: left('refunds: { name: Refunds, accountable: ben, since: 2026-11-02 }\n'),
      finds: [
        {
          at: 'data/areas.yaml:1:40',
          related: ['data/people.yaml:2:41'],
          parties: ['ana'],
          message:
            '“Refunds” is owned by Ben, whose last day was 31 October 2026, before they got it on 2 November 2026.',
        },
      ],
    },
  },
  silent: {
    'an empty seat that somebody has left: that nobody holds it is said elsewhere': {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Head of support, vacant: true, until: 2026-10-31 }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben }\n',
    },
    'somebody who leaves later': {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support, until: 2026-12-31 }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben }\n',
    },
    'a team whose people have left': left('refunds: { name: Refunds, accountable: support }\n'),
    'the last day itself': {
      files: left('refunds: { name: Refunds, accountable: ben, since: 2026-01-01 }\n'),
      day: '2026-10-31',
    },
    'somebody who has left and only stood in': left(
      'refunds: { name: Refunds, accountable: ana, backup: ben, responsible: ben }\n',
    ),
    'an area that is retired': left('refunds: { name: Refunds, accountable: ben, lifecycle: retired }\n'),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const people = (n: number, areasOfAna: number, rest = '') => {
  const ids = Array.from({ length: n }, (_, at) => `p${at}`);
  return {
    'data/people.yaml': `ana: { name: Ana }\nben: { name: Ben }\n${ids.map((id) => `${id}: { name: ${id} }\n`).join('')}`,
    'data/teams.yaml': 'sales: { name: Sales, lead: ana }\n',
    'data/areas.yaml':
      ids.map((id) => `of-${id}: { name: ${id}, accountable: ${id} }\n`).join('') +
      Array.from(
        { length: areasOfAna },
        (_, at) => `ana-${at}: { name: A${at}, accountable: ana${rest} }\n`,
      ).join(''),
  };
};

export const CASES: RuleCases = {
  bad: {
    at: 'data/people.yaml:1:1',
    related: [
      'data/areas.yaml:11:41',
      'data/areas.yaml:12:41',
      'data/areas.yaml:13:41',
      'data/areas.yaml:14:41',
    ],
    parties: ['ana'],
    message: 'Ana answers for 4 areas, which weigh 4 by tier; the one in the middle of 11 owners carries 1.',
  },
  speaks: {
    'two areas of tier 1 weigh as much as six that can wait': {
      files: people(9, 2, ', tier: 1'),
      finds: [
        {
          at: 'data/people.yaml:1:1',
          related: ['data/areas.yaml:10:33', 'data/areas.yaml:11:33'],
          parties: ['ana'],
          message:
            'Ana answers for 2 areas, which weigh 6 by tier; the one in the middle of 10 owners carries 1.',
        },
      ],
    },
  },
  silent: {
    'three times the one in the middle is not above it': people(10, 3),
    'a team shares its load among its people': {
      ...people(10, 0),
      'data/areas.yaml':
        people(10, 0)['data/areas.yaml'] +
        Array.from({ length: 9 }, (_, at) => `s-${at}: { name: S${at}, accountable: sales }\n`).join(''),
    },
    'who does the work answers for nothing by it': {
      ...people(10, 0),
      'data/areas.yaml':
        people(10, 0)['data/areas.yaml'] +
        Array.from({ length: 9 }, (_, at) => `s-${at}: { name: S${at}, responsible: ana }\n`).join(''),
    },
    'nine owners are too few to say anything': people(8, 9),
    'areas that are retired weigh nothing': people(10, 9, ', lifecycle: retired'),
    'a company that has set another load': {
      ...people(10, 5),
      'data/company.yaml': 'name: Example\ntimezone: UTC\nthresholds: { ownerLoad: 6 }\n',
    },
  },
};

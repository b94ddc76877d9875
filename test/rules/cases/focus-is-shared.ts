import type { RuleCases } from '../../support/rule-cases.ts';

const ONE = { from: '2026-10-01', until: '2026-12-31' };
const focus = (more: string, { from, until } = ONE) => ({
  'data/focuses.yaml': `keep: { statement: Keep them., from: ${from}, until: ${until}, owner: ana${more} }\n`,
});
const SUPPORT = ', contributions: { team: support, does: answers }';
const NEXT = { from: '2027-01-01', until: '2027-03-31' };
const priority = (fields: string) => ({
  'data/priorities.yaml': `ring: { statement: Ring them., owner: ana, serves: focus/keep${fields} }\n`,
});
/** A company whose teams stand in two departments, below a root that only holds them. */
const FRAMED = {
  'data/teams.yaml': `whole: { name: Whole }
sales: { name: Sales, type: department, parent: whole, lead: ana }
support: { name: Support, type: department, parent: whole, lead: ben }
desk: { name: Desk, parent: support }
field: { name: Field, parent: sales }
`,
};

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:7:3',
    related: ['data/teams.yaml:1:16'],
    parties: ['ana'],
    message:
      'Sales contributes nothing to “Keep every customer we have”, and has no priority that serves it.',
  },
  speaks: {
    'all at once, where nobody contributes; a root that only holds departments is none': {
      files: { ...FRAMED, ...focus('') },
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          related: ['data/teams.yaml:2:16', 'data/teams.yaml:3:18'],
          parties: ['ana', 'ben'],
          message: 'Nobody contributes to “Keep them”, and no priority serves it: Sales and Support.',
        },
      ],
    },
    'each department by itself, where another contributes': {
      files: {
        'data/teams.yaml': `sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben }\nlaw: { name: Law }\n`,
        ...focus(', contributions: { team: sales, does: rings }'),
      },
      finds: [
        {
          at: 'data/focuses.yaml:1:81',
          related: ['data/teams.yaml:3:14'],
          parties: ['ana', 'law'],
          message: 'Law contributes nothing to “Keep them”, and has no priority that serves it.',
        },
        {
          at: 'data/focuses.yaml:1:81',
          related: ['data/teams.yaml:2:18'],
          parties: ['ana', 'ben'],
          message: 'Support contributes nothing to “Keep them”, and has no priority that serves it.',
        },
      ],
    },
    'a priority that serves it, but only after its last day': {
      files: { ...focus(SUPPORT), ...priority(', from: 2027-01-01') },
      finds: [
        {
          at: 'data/focuses.yaml:1:81',
          related: ['data/teams.yaml:1:16'],
          parties: ['ana'],
          message: 'Sales contributes nothing to “Keep them”, and has no priority that serves it.',
        },
      ],
    },
    'a focus to come, once somebody contributes to it': {
      files: focus(SUPPORT, NEXT),
      finds: [
        {
          at: 'data/focuses.yaml:1:81',
          related: ['data/teams.yaml:1:16'],
          parties: ['ana'],
          message: 'Sales contributes nothing to “Keep them”, and has no priority that serves it.',
        },
      ],
    },
  },
  silent: {
    'a priority that serves it, also one that is over': {
      ...focus(SUPPORT),
      ...priority(', from: 2026-10-01, until: 2026-10-31'),
    },
    'a priority that serves the measure by which it is judged': {
      ...focus(`${SUPPORT}, outcome: { measure: kept, target: 95 }`),
      'data/priorities.yaml': 'ring: { statement: Ring them., owner: ana, serves: measure/kept }\n',
    },
    'a team that does something does it for its department': {
      ...FRAMED,
      ...focus(', contributions: [{ team: desk, does: answers }, { team: field, does: rings }]'),
    },
    'what the whole company does each department does': {
      ...FRAMED,
      ...focus(', contributions: { team: whole, does: answers within the hour }'),
    },
    'a focus to come to which nobody contributes yet': focus('', NEXT),
    'a focus that has ended is history': focus('', { from: '2026-07-01', until: '2026-09-30' }),
    'a company that is one department': {
      ...focus(''),
      'data/teams.yaml': `sales: { name: Sales, lead: ana }\nsupport: { name: Support, parent: sales }\n`,
    },
    'a department that began in this quarter': {
      ...focus(SUPPORT),
      'data/teams.yaml': `sales: { name: Sales, from: 2026-10-05 }\nsupport: { name: Support }\n`,
    },
    'a department of one person': {
      ...focus(SUPPORT),
      'data/teams.yaml': `sales: { name: Sales, size: 1 }\nsupport: { name: Support, size: 9 }\n`,
    },
    'two focuses at a time, since that is the fault': {
      'data/focuses.yaml': `keep: { statement: Keep them., from: 2026-10-01, until: 2026-12-31 }
grow: { statement: Grow., from: 2026-12-01, until: 2027-01-31 }
`,
    },
  },
};

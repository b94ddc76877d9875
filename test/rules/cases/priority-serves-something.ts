import type { RuleCases } from '../../support/rule-cases.ts';

const FOCUS =
  'keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31, owner: ana, outcome: { measure: kept, target: 95 } }\n';
const OLD = 'grow: { statement: Grow., from: 2026-07-01, until: 2026-09-30, owner: ana }\n';
const NEXT = 'win: { statement: Win., from: 2027-01-01, until: 2027-03-31, owner: ana }\n';
const company = (focuses: string, priority: string) => ({
  'data/focuses.yaml': focuses,
  'data/priorities.yaml': `ring: { statement: Ring., owner: ben${priority} }\n`,
  'data/measures.yaml': `kept: { name: Kept, definition: Who signed again. }
calls: { name: Calls, definition: Calls lost., standing: true, owner: ana }
fairs: { name: Fairs, definition: Fairs visited., owner: ana }
`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/priorities.yaml:2:14',
    parties: ['ben'],
    message: '“Move to new telephones” serves neither the focus nor a measure that is always watched.',
  },
  speaks: {
    'of what serves only a measure that is not always watched': {
      files: company(FOCUS, ', serves: measure/fairs'),
      finds: [
        {
          at: 'data/priorities.yaml:1:47',
          related: ['data/measures.yaml:3:1'],
          parties: ['ben', 'ana'],
          message: '“Ring” serves only “Fairs”, which is not always watched.',
        },
      ],
    },
    'of what served a focus that has ended, as drift': {
      files: company(OLD + FOCUS, ', serves: focus/grow'),
      finds: [
        {
          at: 'data/priorities.yaml:1:47',
          related: ['data/focuses.yaml:1:1'],
          parties: ['ben', 'ana'],
          message: '“Ring” serves only “Grow”, which ended on 30 September 2026.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'what serves a measure that is always watched': company(FOCUS, ', serves: measure/calls'),
    'what serves the measure by which the focus is judged': company(FOCUS, ', serves: measure/kept'),
    'what serves the next focus already': company(FOCUS + NEXT, ', serves: focus/win'),
    'what serves something beside the focus': company(FOCUS, ', serves: [measure/fairs, focus/keep]'),
    'what is over, or still to come': {
      ...company(FOCUS, ', until: 2026-11-22'),
      'data/priorities/paint.yaml': 'statement: Paint.\nowner: ben\nfrom: 2026-11-24\n',
    },
    'a company that has nothing to serve: that is said of the focus': {
      'data/priorities.yaml': 'ring: { statement: Ring., owner: ben }\n',
    },
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const ONE = 'grow: { statement: Grow., from: 2026-07-01, until: 2026-09-30, owner: ana }\n';
const CLOSED =
  'grow: { statement: Grow., from: 2026-07-01, until: 2026-09-30, closed: { result: Nine., learned: Too many. } }\n';

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:4:10',
    parties: ['ana'],
    message: '“Win the next region” ended on 30 September 2026, and nothing says what came of it.',
    drift: true,
  },
  speaks: {
    'on the day after its last one': {
      files: { 'data/focuses.yaml': ONE },
      day: '2026-10-01',
      finds: [
        {
          at: 'data/focuses.yaml:1:52',
          parties: ['ana'],
          message: '“Grow” ended on 30 September 2026, and nothing says what came of it.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'a focus on its last day': { files: { 'data/focuses.yaml': ONE }, day: '2026-09-30' },
    'a focus that is still to come': { files: { 'data/focuses.yaml': ONE }, day: '2026-06-01' },
    'a focus that was looked back on': { 'data/focuses.yaml': CLOSED },
  },
};

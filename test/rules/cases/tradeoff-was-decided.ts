import type { RuleCases } from '../../support/rule-cases.ts';

const company = (tradeoff: string, more = {}) => ({
  'data/concerns.yaml': 'care: { name: Care }\nspeed: { name: Speed }\n',
  'data/forums.yaml': 'monday: { name: Monday, type: alignment, every: 1 week }\n',
  'data/tradeoffs.yaml': `t: { more: care, less: speed${tradeoff} }\n`,
  ...more,
});
const decision = (status: string, more = '') => ({
  'data/decisions.yaml': `d: { question: Care?, status: ${status}, raised: 2026-10-01, decided: 2026-10-05, tradeoffs: t }\n${more}`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/tradeoffs.yaml:1:31',
    parties: ['ben'],
    message: 'Nothing says where “Certainty even over speed” was decided.',
  },
  speaks: {
    'a question that is still open decides nothing': {
      files: company('', decision('in-review')),
      finds: [
        {
          at: 'data/tradeoffs.yaml:1:12',
          parties: ['ana'],
          message: 'Nothing says where “Care even over speed” was decided.',
        },
      ],
    },
  },
  silent: {
    'it says itself where': company(', decidedIn: forum/monday'),
    'a decision names it': company('', decision('decided')),
    'the focus that it comes with was decided': company('', {
      'data/focuses.yaml':
        'f: { statement: F., from: 2026-10-01, until: 2026-12-31, evenOver: t, decidedIn: forum/monday }\n',
    }),
    'it has ended, or is to come': company(', until: 2026-11-22'),
  },
};

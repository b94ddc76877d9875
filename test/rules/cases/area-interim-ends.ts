import type { RuleCases } from '../../support/rule-cases.ts';

const area = (rest: string) => ({ 'data/areas.yaml': `refunds: { name: Refunds, ${rest} }\n` });

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:5:3',
    parties: ['ana'],
    message: '“Refunds” is held for a while, and nothing says until when.',
  },
  speaks: {
    'an interim that is over is drift': {
      files: area('accountable: ana, interim: { until: 2026-11-22 }'),
      finds: [
        {
          at: 'data/areas.yaml:1:63',
          parties: ['ana'],
          message: '“Refunds” was to be held for a while until 22 November 2026, and still is.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'an interim on its last day': area('accountable: ana, interim: { until: 2026-11-23 }'),
    'an interim of nobody: that is a gap': area('interim: { until: 2026-11-22 }'),
    'an interim in an empty seat, or in a declared gap: that is said elsewhere': {
      'data/people.yaml': 'ana: { name: Ana, team: sales }\nben: { name: Ben, vacant: true }\n',
      'data/areas.yaml': `refunds: { name: Refunds, accountable: ben, interim: {} }
fairs: { name: Fairs, unowned: { reason: Not yet. }, interim: {} }
`,
    },
    'an owner who stays': area('accountable: ana, since: 2020-01-01'),
    'an area that is retired': area('accountable: ana, interim: {}, lifecycle: retired'),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const company = (one: string, other: string) => ({
  'data/concerns.yaml': 'care: { name: Care }\ncost: { name: Cost }\nspeed: { name: Speed }\n',
  'data/directives.yaml': `one: { by: ana, date: 2026-10-01, statement: One., ${one} }
other: { by: ben, date: 2026-11-02, statement: Other., ${other} }
`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/directives.yaml:6:9',
    related: ['data/directives.yaml:13:9'],
    parties: ['ana', 'ben'],
    message:
      'Ana asks Sales for speed even over certainty, and Ben for certainty even over speed: from 16 November 2026 on.',
  },
  speaks: {
    'before all else against what makes it give way': {
      files: company('to: company, more: speed', 'to: support, more: care, less: speed, until: 2026-12-31'),
      finds: [
        {
          at: 'data/directives.yaml:1:71',
          related: ['data/directives.yaml:2:75'],
          parties: ['ana', 'ben'],
          message:
            'Ana asks Support for speed before all else, and Ben for care even over speed: 2 November to 31 December 2026.',
        },
      ],
    },
  },
  silent: {
    'to two teams': company('to: sales, more: speed, less: care', 'to: support, more: care, less: speed'),
    'one after the other': company(
      'to: company, more: speed, less: care, until: 2026-11-01',
      'to: company, more: care, less: speed',
    ),
    'three things in a row': company(
      'to: company, more: speed, less: cost',
      'to: company, more: care, less: speed',
    ),
    'the same, said twice': company(
      'to: company, more: speed, less: care',
      'to: support, more: speed, less: care',
    ),
    'one of the two has ended': company(
      'to: company, more: speed, less: care, until: 2026-11-22',
      'to: company, more: care, less: speed',
    ),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const focus = (more: string, days = 'from: 2026-10-01, until: 2026-12-31') => ({
  'data/focuses.yaml': `keep: { statement: Keep them., ${days}, owner: ana${more} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:2:14',
    parties: ['ana'],
    message: '“Keep every customer we have” does not say what every leader says about it.',
  },
  speaks: {
    'a focus that says neither': {
      files: focus(''),
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          parties: ['ana'],
          message: '“Keep them” does not say why it comes first, nor what every leader says about it.',
        },
      ],
    },
  },
  silent: {
    'a focus with both': focus(', why: They leave., message: First we keep them.'),
    'a focus written as prose, whose body tells why': {
      'src/content/focuses/keep.mdx': `---
statement: Keep them.
from: 2026-10-01
until: 2026-12-31
message: First we keep them.
---

Half of what we sold replaced customers who left.
`,
    },
    'a focus that has ended is history': focus('', 'from: 2026-07-01, until: 2026-09-30'),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const WORDS = {
  'data/concerns.yaml': 'depth: { name: Depth }\nreach: { name: Reach }\n',
  'data/tradeoffs.yaml': 'deep: { more: depth, less: reach, owner: ben, until: 2026-11-22 }\n',
};
const focus = (more: string, days = 'from: 2026-10-01, until: 2026-12-31') => ({
  ...WORDS,
  'data/focuses.yaml': `keep: { statement: Keep them., ${days}, owner: ana${more} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:2:14',
    parties: ['ana'],
    message: '“Keep every customer we have” names nothing that is not being done for it.',
  },
  speaks: {
    'a focus that names neither': {
      files: focus(''),
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          parties: ['ana'],
          message:
            '“Keep them” names nothing that is not being done for it, and no trade-off that comes with it.',
        },
      ],
    },
    'a focus that leaves something undone and wins against nothing': {
      files: focus(', notDoing: No fair'),
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          parties: ['ana'],
          message: '“Keep them” names no trade-off that comes with it.',
        },
      ],
    },
  },
  silent: {
    'one thing left undone, written without a list': focus(', notDoing: No fair, evenOver: deep'),
    'a trade-off that has ended before the focus: that is said where it is needed': focus(
      ', notDoing: [No fair, No stand], evenOver: [deep]',
    ),
    'a focus that has ended is history': focus('', 'from: 2026-07-01, until: 2026-09-30'),
  },
};

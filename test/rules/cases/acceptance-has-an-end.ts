import type { RuleCases } from '../../support/rule-cases.ts';

const AREA = 'refunds: { name: Refunds, accountable: ben }\n';
const entry = (more = '', rule = 'area-says-why') =>
  `- { rule: ${rule}, subject: area/refunds, reason: Soon., approvedBy: ana${more} }\n`;
const with2 = (...entries: string[]) => ({
  'data/areas.yaml': AREA,
  'data/accepted.yaml': entries.join(''),
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/accepted.yaml:1:3',
    parties: ['ana'],
    message: '“area-says-why” is accepted for “Refunds” without an end.',
  },
  speaks: {
    'on the day after its last one, as drift': {
      files: with2(entry(', until: 2026-11-22')),
      finds: [
        {
          at: 'data/accepted.yaml:1:88',
          parties: ['ana'],
          message: '“area-says-why” was accepted for “Refunds” until 22 November 2026, and it still speaks.',
          drift: true,
        },
      ],
    },
    'an exception cannot excuse another from having an end, nor itself': {
      files: with2(entry(), entry('', 'acceptance-has-an-end')),
      finds: [
        {
          at: 'data/accepted.yaml:1:3',
          parties: ['ana'],
          message: '“area-says-why” is accepted for “Refunds” without an end.',
        },
      ],
    },
  },
  silent: {
    'on its last day': with2(entry(', until: 2026-11-23')),
    'one that excuses nothing is to be removed, whenever it ends': {
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben, reason: He hears. }\n',
      'data/accepted.yaml': entry(),
    },
    'one that has run out, where another entry has renewed it': with2(
      entry(', until: 2026-09-30'),
      entry(', until: 2026-12-31'),
    ),
    'no exception at all': { 'data/areas.yaml': AREA },
  },
};

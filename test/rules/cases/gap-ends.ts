import type { RuleCases } from '../../support/rule-cases.ts';

const area = (rest: string) => ({ 'data/areas.yaml': `fairs: { name: Fairs, ${rest} }\n` });

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:61',
    parties: [],
    message: '“Fairs” was to have an owner by 31 October 2026, and has none.',
    drift: true,
  },
  silent: {
    'a gap on its last day': area('unowned: { reason: Not yet., until: 2026-11-23 }'),
    'a gap without a day': area('unowned: { reason: Nobody needs it. }'),
    'a gap that has been closed, though its day still stands there': area(
      'accountable: ana, unowned: { reason: Not yet., until: 2026-10-31 }',
    ),
  },
};

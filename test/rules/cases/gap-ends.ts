import type { RuleCases } from '../../support/rule-cases.ts';

const area = (rest: string) => ({ 'data/areas.yaml': `fairs: { name: Fairs, ${rest} }\n` });

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:61',
    parties: [],
    message: '“Fairs” was to have an owner by 31 October 2026, and has none.',
    drift: true,
  },
  speaks: {
    'an empty seat does not close a gap, and whom it reports to settles it': {
      files: {
        'data/people.yaml':
          'ana: { name: Ana, team: sales }\nben: { name: Head of fairs, vacant: true, reportsTo: ana }\n',
        'data/areas.yaml':
          'fairs: { name: Fairs, accountable: ben, unowned: { reason: Not yet., until: 2026-11-22 } }\n',
      },
      finds: [
        {
          at: 'data/areas.yaml:1:77',
          parties: ['ana'],
          message: '“Fairs” was to have an owner by 22 November 2026, and has none.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'a gap on its last day': area('unowned: { reason: Not yet., until: 2026-11-23 }'),
    'what is on its way out needs no owner any more': area(
      'lifecycle: retiring, unowned: { reason: We close it., until: 2026-10-31 }',
    ),
    'what is retired': area('lifecycle: retired, unowned: { reason: We close it., until: 2026-10-31 }'),
    'a gap without a day': area('unowned: { reason: Nobody needs it. }'),
    'a gap that has been closed, though its day still stands there': area(
      'accountable: ana, unowned: { reason: Not yet., until: 2026-10-31 }',
    ),
  },
};

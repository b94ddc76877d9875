import type { RuleCases } from '../../support/rule-cases.ts';

const directive = (rest: string) => ({
  'data/directives.yaml': `d: { by: ana, to: support, statement: Do it., ${rest} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/directives.yaml:5:14',
    parties: ['ben'],
    message: 'Nothing says what “Call back whoever wrote twice” follows from.',
  },
  silent: {
    'it has ended': directive('date: 2026-10-05, until: 2026-11-22'),
    'it is to come': directive('date: 2026-11-24'),
    'it follows from something': directive('date: 2026-10-05, because: person/ben'),
  },
};

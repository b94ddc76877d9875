import type { RuleCases } from '../../support/rule-cases.ts';

const left = (area: string) => ({
  'data/people.yaml':
    'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support, until: 2026-10-31 }\n',
  'data/areas.yaml': area,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:16',
    related: ['data/people.yaml:2:65'],
    parties: ['ben'],
    message: '“Refunds” is owned by Ben, whose last day was 31 October 2026.',
    drift: true,
  },
  speaks: {
    'somebody who had left before they got it was named by an edit, not by time': {
      files: left('refunds: { name: Refunds, accountable: ben, since: 2026-11-02 }\n'),
      finds: [
        {
          at: 'data/areas.yaml:1:40',
          related: ['data/people.yaml:2:41'],
          parties: ['ben'],
          message:
            '“Refunds” is owned by Ben, whose last day was 31 October 2026, before they got it on 2 November 2026.',
        },
      ],
    },
  },
  silent: {
    'the last day itself': {
      files: left('refunds: { name: Refunds, accountable: ben, since: 2026-01-01 }\n'),
      day: '2026-10-31',
    },
    'somebody who has left and only stood in': left(
      'refunds: { name: Refunds, accountable: ana, backup: ben, responsible: ben }\n',
    ),
    'an area that is retired': left('refunds: { name: Refunds, accountable: ben, lifecycle: retired }\n'),
  },
};

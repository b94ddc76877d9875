import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, logged, small } from '../../support/decisions.ts';

const AGAINST = 'decided: 2026-11-05, positions: { by: ben, position: disagree }';

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:7:35',
    related: ['data/people.yaml:2:1'],
    parties: ['ben', 'ana'],
    message:
      '“Do small customers keep the old price?” is decided and in force, and Ben disagrees without committing to it.',
  },
  speaks: {
    'two of three, one of whom decides by the timeline': {
      files: beside(
        `price:
  question: Which price?
  under: small
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  positions:
    - by: ben
      position: disagree
    - by: cora
      position: agree
    - by: ana
      position: disagree
`,
        small(),
        {
          'data/people.yaml':
            'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\ncora: { name: Cora, team: support }\n',
        },
      ),
      finds: [
        {
          at: 'data/decisions.yaml:9:17',
          related: ['data/people.yaml:2:1'],
          parties: ['ben', 'ana'],
          message: '“Which price?” is decided and in force, and Ben disagrees without committing to it.',
        },
        {
          at: 'data/decisions.yaml:13:17',
          related: ['data/people.yaml:1:1'],
          parties: ['ana'],
          message: '“Which price?” is decided and in force, and Ana disagrees without committing to it.',
        },
      ],
    },
  },
  silent: {
    'to disagree and commit': beside(
      logged('price', 'decided: 2026-11-05, positions: { by: ben, position: disagree-and-commit }'),
    ),
    'to abstain': beside(logged('price', 'decided: 2026-11-05, positions: { by: ben, position: abstain }')),
    'a question that is still open, where to disagree is what one is asked for': beside(
      logged('price', 'positions: { by: ben, position: disagree }'),
    ),
    'a question that was rejected': beside(logged('price', `status: rejected, ${AGAINST}`)),
    'a decision that was replaced': beside(
      logged('price', AGAINST) +
        logged('again', 'raised: 2026-11-09, decided: 2026-11-10, supersedes: price'),
    ),
    'a decision that is open again, as the fix proposes': beside(
      logged('price', AGAINST) +
        logged('again', 'raised: 2026-11-20, reopens: price, newEvidence: Six have left.'),
    ),
    'who disagreed first, and committed later': beside(
      logged(
        'price',
        'decided: 2026-11-05, positions: [{ by: ben, position: disagree }, { by: ben, position: disagree-and-commit }]',
      ),
    ),
    'an empty seat, from which whoever disagreed has gone': beside(logged('price', AGAINST), small(), {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Head of support, team: support, vacant: true, reportsTo: ana }\n',
    }),
    'who disagreed and has left': beside(logged('price', AGAINST), small(), {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support, until: 2026-11-13 }\n',
    }),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, logged, small } from '../../support/decisions.ts';

const TIMELINE = `prices:
  name: Prices
  value: care
  type: decision-timeline
  statement: Decide.
  appliesTo: company
  within: 1 week
  owner: ben
  approvers: [ana, ben]
`;
const NOBODY = "price: { question: 'Which price?', status: decided, raised: 2026-11-02, decided: 2026-11-05";

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:3:11',
    parties: [],
    message: 'Nothing says who decided “Do small customers keep the old price?”.',
  },
  speaks: {
    'a timeline names those who agree, and nobody who decides; what was decided under it is not said again': {
      files: beside(logged('price', 'under: prices, decided: 2026-11-05'), TIMELINE),
      finds: [
        {
          at: 'data/behaviours.yaml:1:1',
          parties: ['ben'],
          message: '“Prices” says how fast, and not who decides.',
        },
      ],
    },
    'a timeline is decided in a forum that nobody leads': {
      files: beside('{}\n', `${TIMELINE}  forum: hour\n`, {
        'data/forums.yaml':
          'hour: { name: The deciding hour, type: decision, every: 1 week, first: 2026-11-04 14:00, members: [ana, ben] }\n',
      }),
      finds: [
        {
          at: 'data/behaviours.yaml:10:10',
          parties: ['ben'],
          message: '“Prices” is decided in a forum that nobody leads, and names nobody who decides.',
        },
      ],
    },
    'those whose area it is about and whose team works differently know who decided': {
      files: beside(
        `price:
  question: Which price?
  status: decided
  raised: 2026-11-02
  approvals: ana
  areas: prices
  affects: [support, sales]
`,
        small(),
        { 'data/areas.yaml': 'prices: { name: Prices, accountable: ana }\n' },
      ),
      finds: [
        {
          at: 'data/decisions.yaml:3:11',
          parties: ['ana', 'ben'],
          message: 'Nothing says who decided “Which price?”.',
        },
      ],
    },
    'what it stands under is no timeline': {
      files: beside(
        'price:\n  question: Which price?\n  under: mail\n  status: decided\n  raised: 2026-11-02\n',
        'mail: { name: Mail, value: care, type: qualitative, statement: Answer., appliesTo: company }\n',
      ),
      finds: [
        {
          at: 'data/decisions.yaml:4:11',
          parties: [],
          message: 'Nothing says who decided “Which price?”.',
        },
      ],
    },
  },
  silent: {
    'a team decided': beside(`${NOBODY}, decider: sales }\n`),
    'its timeline names who decides': beside(logged('price', 'decided: 2026-11-05')),
    'its timeline is decided by whoever owns the area, and nobody owns it: that is said of the area': beside(
      logged('price', 'decided: 2026-11-05'),
      small('decider: area-owner'),
    ),
    'an empty seat decided': beside(`${NOBODY}, decider: cfo }\n`, small(), {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\ncfo: { name: Finance chief, vacant: true, reportsTo: ana }\n',
    }),
    'its timeline is decided in a forum, by whoever leads that': beside(
      logged('price', 'under: prices, decided: 2026-11-05'),
      `${TIMELINE}  forum: hour\n`,
      {
        'data/forums.yaml':
          'hour: { name: The deciding hour, type: decision, every: 1 week, first: 2026-11-04 14:00, chair: ana }\n',
      },
    ),
    'a question that is still open': beside(
      "price: { question: 'Which price?', status: in-review, raised: 2026-11-02 }\n",
    ),
    'a question that was rejected or withdrawn': beside(
      "price: { question: 'Which price?', status: rejected, raised: 2026-11-02, decided: 2026-11-05 }\nrota: { question: 'Which rota?', status: withdrawn, raised: 2026-11-02 }\n",
    ),
    'what was replaced is history': beside(
      `${NOBODY} }\nagain: { question: 'Which price now?', status: decided, raised: 2026-11-09, decided: 2026-11-12, decider: ana, supersedes: price }\n`,
    ),
    'what is decided tomorrow is still open': beside(
      "price: { question: 'Which price?', status: decided, raised: 2026-11-02, decided: 2026-11-24 }\n",
    ),
  },
};

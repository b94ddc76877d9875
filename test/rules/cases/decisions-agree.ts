import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, logged } from '../../support/decisions.ts';

const one = logged('one', 'decided: 2026-11-05, settles: rota');

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:10:12',
    related: ['data/decisions.yaml:3:12'],
    parties: ['ben', 'ana'],
    message:
      '“night-rota” is settled twice: “Who answers at night?” (7 October 2026) and “Do volunteers answer at night?” (5 November 2026); neither replaces the other.',
  },
  speaks: {
    'what was raised first was decided last, and is the one to change': {
      files: beside(`first:
  question: Who answers at night?
  settles: rota
  status: decided
  raised: 2026-10-01
  decided: 2026-10-30
  decider: ana
second:
  question: Who answers on Sundays?
  settles: rota
  status: decided
  raised: 2026-10-05
  decided: 2026-10-07
  decider: ben
`),
      finds: [
        {
          at: 'data/decisions.yaml:3:12',
          related: ['data/decisions.yaml:10:12'],
          parties: ['ana', 'ben'],
          message:
            '“rota” is settled twice: “Who answers on Sundays?” (7 October 2026) and “Who answers at night?” (30 October 2026); neither replaces the other.',
        },
      ],
    },
    'three that settle it are one finding; one of the three says no day': {
      files: beside(`a:
  question: A?
  settles: rota
  status: decided
  raised: 2026-10-01
  decider: ana
b:
  question: B?
  settles: rota
  status: decided
  raised: 2026-10-02
  decided: 2026-10-05
  decider: ana
c:
  question: C?
  settles: rota
  status: decided
  raised: 2026-10-03
  decided: 2026-10-06
  decider: ana
`),
      finds: [
        {
          at: 'data/decisions.yaml:16:12',
          related: ['data/decisions.yaml:3:12', 'data/decisions.yaml:9:12'],
          parties: ['ana'],
          message:
            '“rota” is settled 3 times: “A?”, “B?” (5 October 2026) and “C?” (6 October 2026); none of them replaces the others.',
        },
      ],
    },
  },
  silent: {
    'the later one replaces the earlier': beside(
      one + logged('two', 'decided: 2026-11-10, settles: rota, supersedes: one'),
    ),
    'a chain of three, each of which replaces the one before': beside(
      one +
        logged('two', 'decided: 2026-11-10, settles: rota, supersedes: one') +
        logged('three', 'decided: 2026-11-12, settles: rota, supersedes: two'),
    ),
    'the earlier one says that it was replaced, and nothing says by what': beside(
      logged('one', 'decided: 2026-11-05, settles: rota, status: superseded') +
        logged('two', 'decided: 2026-11-10, settles: rota'),
    ),
    'the other is still open': beside(one + logged('two', 'raised: 2026-11-20, settles: rota')),
    'the other was rejected, or withdrawn': beside(
      one +
        logged('two', 'decided: 2026-11-10, settles: rota, status: rejected') +
        logged('three', 'settles: rota, status: withdrawn'),
    ),
    'the other is decided tomorrow': beside(one + logged('two', 'decided: 2026-11-24, settles: rota')),
    'two that settle different things, and two that say nothing of what they settle': beside(
      one +
        logged('two', 'decided: 2026-11-10, settles: rotas') +
        logged('three', 'decided: 2026-11-10') +
        logged('four', 'decided: 2026-11-10'),
    ),
  },
};

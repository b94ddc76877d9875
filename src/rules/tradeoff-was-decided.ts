import { assumedTradeoffs } from '../analysis/decided-tradeoffs.ts';
import { ownersOf, settlersOf } from '../analysis/settlers.ts';
import { here, type AnyNode } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

const CONCERNS = `speed: { name: Speed }\ncertainty: { name: Certainty }\n`;

export const tradeoffWasDecided: Rule = {
  id: 'tradeoff-was-decided',
  title: 'Every trade-off in force was decided somewhere',
  severity: 'warning',
  preset: 'all',
  cause: 'assumed',
  message: 'Neither a decision nor a forum stands behind a trade-off in force.',
  why: 'What was never decided holds until it first costs something; then each leader remembers another sentence.',
  fix: 'Decide it where those sit whom it binds, and write down where.',
  good: {
    'data/concerns.yaml': CONCERNS,
    'data/tradeoffs.yaml': `certainty-over-speed: { more: certainty, less: speed, owner: ben }\n`,
    'data/decisions.yaml': `does-a-second-person-read:
  question: Does a second person read an offer, also when it is urgent?
  status: decided
  raised: 2026-09-28
  decided: 2026-10-01
  decider: ana
  tradeoffs: certainty-over-speed
`,
  },
  bad: {
    'data/concerns.yaml': CONCERNS,
    'data/tradeoffs.yaml': `certainty-over-speed: { more: certainty, less: speed, owner: ben }\n`,
  },
  *check(playbook, { now }) {
    for (const tradeoff of assumedTradeoffs(playbook, now)) {
      const owners = ownersOf(tradeoff);
      yield {
        subject: tradeoff,
        path: ['more'],
        parties: owners.length > 0 ? owners : settlersOf(here<AnyNode>(tradeoff.appliesTo)),
        message: `Nothing says where “${tradeoff.label}” was decided.`,
        fix: 'Write `decidedIn: decision/…` or `decidedIn: forum/…`, or name it under `tradeoffs` of the decision.',
      };
    }
  },
};

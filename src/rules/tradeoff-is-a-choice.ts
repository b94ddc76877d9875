import { idlePoles } from '../analysis/idle-poles.ts';
import type { Rule } from './rule.ts';

const files = (advances: string) => ({
  'data/concerns.yaml': 'certainty: { name: Certainty }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': 'certainty-over-speed: { more: certainty, less: speed, owner: ana }\n',
  'data/measures.yaml': `errors: { name: Errors, definition: Offers that were wrong., advances: certainty }
days: { name: Days, definition: Days to an offer.${advances} }
`,
});

export const tradeoffIsAChoice: Rule = {
  id: 'tradeoff-is-a-choice',
  title: 'Both sides of a trade-off are wanted by somebody',
  severity: 'warning',
  preset: 'all',
  cause: 'assumed',
  message: 'Nothing in the playbook ever serves one side of a trade-off.',
  why: 'A choice between something and what nobody wants costs nothing, and settles nothing.',
  fix: 'Say what serves that side, or name the good that is really given up.',
  good: files(', advances: speed'),
  bad: files(''),
  *check(playbook, { now }) {
    for (const { tradeoff, pole, concern } of idlePoles(playbook, now)) {
      yield {
        subject: tradeoff,
        path: [pole],
        related: [{ node: concern }],
        message: `No value, priority, measure or reward ever serves ${concern.label}, which ${pole === 'more' ? 'wins' : 'gives way'} in “${tradeoff.label}”.`,
        fix: `Write \`advances: ${concern.id}\` where something serves it, or name another concern under \`${pole}\`.`,
      };
    }
  },
};

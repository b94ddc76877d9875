import { daysWords } from '../analysis/pole-words.ts';
import { narrowReversals } from '../analysis/reversed-scopes.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (more: string) => ({
  'data/concerns.yaml': 'certainty: { name: Certainty }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': `certainty-over-speed: { more: certainty, less: speed, owner: ana }
speed-over-certainty:
  more: speed
  less: certainty
  owner: ben
  appliesTo: support
${more}`,
});

export const tradeoffScopeAgrees: Rule = {
  id: 'tradeoff-scope-agrees',
  title: 'A team that turns a trade-off round says why',
  severity: 'error',
  preset: 'recommended',
  cause: 'conflict',
  message: 'A trade-off of some turns the one of all round, and nothing says why.',
  why: 'Without a reason those who follow the wider one think the others do not, and both are right.',
  fix: 'Say why it differs there, or let the wider one hold.',
  good: files('  exceptBecause: Whoever is locked out cannot wait for a second reader.\n'),
  bad: files(''),
  *check(playbook, { now }) {
    for (const { narrow, wide, scopes, days } of narrowReversals(playbook, now)) {
      if (narrow.exceptBecause !== undefined) continue;
      yield {
        subject: narrow,
        path: ['more'],
        related: [{ node: wide, path: ['more'] }],
        message: `“${narrow.label}” for ${listed(scopes.map(({ label }) => label))} turns “${wide.label}” round, and nothing says why: ${daysWords(days)}.`,
        fix: 'Add `exceptBecause:` with the reason, or remove it.',
      };
    }
  },
};

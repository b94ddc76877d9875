import { placeholders } from '../analysis/placeholders.ts';
import { KIND_NAMES } from '../kinds.ts';
import type { Rule } from './rule.ts';

const area = (reason: string) => ({
  'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n  reason: ${reason}\n`,
});

export const noPlaceholders: Rule = {
  id: 'no-placeholders',
  title: 'No text still waits for its author',
  severity: 'warning',
  preset: 'starter',
  cause: 'stale',
  message: 'A text of the template was left in, or marked as still to be written.',
  why: 'A page with holes teaches its readers that nobody reads it, and they stop too.',
  fix: 'Write what belongs there, or remove the field.',
  good: area('Hears the customer first.'),
  bad: area('TODO'),
  *check(playbook) {
    for (const { node, place, mark } of placeholders(playbook, KIND_NAMES)) {
      yield {
        subject: node,
        place,
        message: `“${node.label}” still has a text that waits for its author: “${mark}”.`,
        fix: 'Write what belongs there, or remove the field.',
      };
    }
  },
};

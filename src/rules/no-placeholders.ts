import { placeholders } from '../analysis/placeholders.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { fieldName } from '../schema/written.ts';
import type { Rule } from './rule.ts';

const area = (reason: string) => ({
  'data/areas.yaml': `refunds:
  name: Refunds
  accountable: ben
  reason: ${reason}
`,
});

export const noPlaceholders: Rule = {
  id: 'no-placeholders',
  title: 'Nothing of a template is left in what people read',
  severity: 'warning',
  preset: 'starter',
  cause: 'stale',
  message: 'A text still holds what a template left, or what was to be written later.',
  why: 'Whoever reads one stops believing the rest.',
  fix: 'Write what belongs there, or take it out.',
  good: area('Hears the customer first.'),
  bad: area('TBD'),
  *check(playbook) {
    for (const { node, found, where } of placeholders(playbook)) {
      const isField = 'path' in where;
      yield {
        subject: node,
        ...where,
        message: `${quotedTitle(node)} still holds “${found}”${isField ? ` in \`${fieldName(where.path)}\`` : ''}.`,
        fix: 'Write what belongs there, or take it out; where the word itself is meant, put it in “quotes” or `backticks`.',
      };
    }
  },
};

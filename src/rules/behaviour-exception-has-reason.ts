import { looserExceptions } from '../analysis/looser-exceptions.ts';
import { targetWords } from '../analysis/target.ts';
import type { Behaviour } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

const files = (more: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
  'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: Answer mail.
  appliesTo: company
  within: 1 business day
  channel: email
mail-to-sales:
  name: Mail to Sales
  value: care
  type: response-expectation
  statement: Answer mail.
  appliesTo: sales
  within: 3 business days
  channel: email
${more}`,
});

export const behaviourExceptionHasReason: Rule = {
  id: 'behaviour-exception-has-reason',
  title: 'Whoever promises less than all others says why',
  severity: 'warning',
  preset: 'recommended',
  cause: 'conflict',
  message: 'A behaviour of some asks less than the one of all, and nothing says why.',
  why: 'Others count on what all have promised, and take the exception for a broken word.',
  fix: 'Say why it differs there, or promise what all do.',
  good: files('  exceptBecause: Three days a week they sit with customers.\n'),
  bad: files(''),
  *check(playbook) {
    for (const { narrow, wide, scope } of looserExceptions(playbook)) {
      if (narrow.exceptBecause !== undefined) continue;
      yield {
        subject: narrow,
        path: [fieldOf(narrow)],
        related: [{ node: wide, path: [fieldOf(wide)] }],
        message: `“${narrow.label}” asks ${targetWords(narrow)} of ${scope.label}, where “${wide.label}” asks ${targetWords(wide)}, and nothing says why.`,
        fix: 'Add `exceptBecause:` with the reason, or ask what the wider one asks.',
      };
    }
  },
};

const fieldOf = ({ type }: Behaviour): string => (type === 'notice-period' ? 'atLeast' : 'within');

import { disagreements } from '../analysis/disagreements.ts';
import { targetWords } from '../analysis/target.ts';
import type { Rule } from './rule.ts';

export const behavioursAgree: Rule = {
  id: 'behaviours-agree',
  title: 'No two behaviours contradict each other',
  severity: 'error',
  preset: 'starter',
  cause: 'conflict',
  message: 'Two behaviours ask different things of the same people in the same case.',
  why: 'Whoever keeps one of them breaks the other, so people learn that neither is meant.',
  fix: 'Agree on one target, or make one of them narrower and say why it differs.',
  good: {
    'data/values.yaml': `care:\n  name: Answer\n  statement: Nobody waits without knowing.\n`,
    'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: Answer mail.
  appliesTo: company
  within: 2 business days
  channel: email
mail-to-support:
  name: Mail to support
  value: care
  type: response-expectation
  statement: Answer mail from customers.
  appliesTo: support
  within: 4 business hours
  channel: email
`,
  },
  bad: {
    'data/values.yaml': `care:\n  name: Answer\n  statement: Nobody waits without knowing.\n`,
    'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: Answer mail.
  appliesTo: support
  within: 2 business days
  channel: email
mail-to-support:
  name: Mail to support
  value: care
  type: response-expectation
  statement: Answer mail from customers.
  appliesTo: support
  within: 4 business hours
  channel: email
`,
  },
  *check(playbook) {
    for (const { one, other, field, shared } of disagreements(playbook)) {
      yield {
        subject: one,
        path: [field(one)],
        related: [{ node: other, path: [field(other)] }],
        message: `“${one.label}” asks ${targetWords(one)} and “${other.label}” asks ${targetWords(other)}, both of ${shared.kind === 'company' ? 'everyone' : shared.label}.`,
        fix: 'Keep one of the two targets, or narrow one behaviour to the people for whom it differs.',
      };
    }
  },
};

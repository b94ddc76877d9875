import { wordsTwice } from '../analysis/words-twice.ts';
import type { Rule } from './rule.ts';

const terms = (scope: string) => ({
  'data/terms.yaml': `order: { name: Order, definition: What a customer has signed., appliesTo: sales, owner: ana }
ticket:
  name: Ticket
  definition: What a customer asks us to mend.
  aliases: order
  appliesTo: ${scope}
  owner: ben
`,
});

export const wordsMeanOneThing: Rule = {
  id: 'words-mean-one-thing',
  title: 'A word means one thing to those who use it',
  severity: 'error',
  preset: 'recommended',
  cause: 'conflict',
  message: 'One word is defined twice, for people who hear both.',
  why: 'Two who use one word for two things agree at once, and find out weeks later.',
  fix: 'Give one of the two another name, or say for which teams each holds.',
  good: terms('support'),
  bad: terms('company'),
  *check(playbook) {
    for (const { word, one, other, path } of wordsTwice(playbook)) {
      yield {
        subject: one,
        path: path(one),
        related: [{ node: other, path: path(other) }],
        message: `“${word}” is defined twice: as the ${one.kind} “${one.label}” and as the ${other.kind} “${other.label}”.`,
        fix: 'Rename one of them or remove the alias; or say with `appliesTo` for which teams each holds.',
      };
    }
  },
};

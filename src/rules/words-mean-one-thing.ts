import { aKind, KINDS } from '../kinds.ts';
import { sharedWords, type Naming } from '../analysis/shared-words.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import type { Scope } from '../analysis/scope.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const terms = (alias: string) => ({
  'data/terms.yaml': `customer:
  name: Customer
  definition: A company with a signed contract.
  owner: ana
prospect:
  name: Prospect
  definition: A company that has asked for an offer.
  aliases: ${alias}
  owner: ben
`,
});

export const wordsMeanOneThing: Rule = {
  id: 'words-mean-one-thing',
  title: 'A word means one thing to those who use it',
  severity: 'error',
  preset: 'recommended',
  cause: 'conflict',
  message: 'Two terms or measures are called by one word, and some of the same people use both.',
  why: 'Two people who use one word for two things agree in the meeting and part at the door.',
  fix: 'Give one of the two another name, or say for whom each is meant.',
  good: terms('lead'),
  bad: terms('customer'),
  *check(playbook) {
    for (const { one, other, users } of sharedWords(playbook)) {
      yield {
        subject: one.definition,
        path: one.path,
        related: [{ node: other.definition, path: other.path }],
        message: `“${one.word}” is ${inWords(one, other)}; ${whoUse(users)} both.`,
        fix:
          one.path[0] === 'aliases'
            ? 'Take it out of `aliases` here; where both mean the same, keep one record.'
            : `Give one of the two another \`name\`; where both mean the same, keep one record.`,
      };
    }
  },
};

/** What a word is in two records: the name of one, another name for the other. */
function inWords(one: Naming, other: Naming): string {
  const [a, b] = [one.definition, other.definition];
  const isAlias = ({ path }: Naming) => path[0] === 'aliases';
  const theOther = `the ${b.kind} ${quotedTitle(b)}`;
  if (isAlias(one))
    return `another name for the ${a.kind} ${quotedTitle(a)} and ${isAlias(other) ? `for ${theOther}` : `the name of ${aKind(b.kind)}`}`;
  return a.kind === b.kind
    ? `the name of two ${KINDS[a.kind].plural}`
    : `the name of ${aKind(a.kind)} and of ${aKind(b.kind)}`;
}

function whoUse(users: readonly Scope[]): string {
  if (users.some(({ kind }) => kind === 'company')) return 'everyone uses';
  const names = users.map(({ label }) => label);
  return `${listed(names, 'and', 3)} ${names.length === 1 ? 'uses' : 'use'}`;
}

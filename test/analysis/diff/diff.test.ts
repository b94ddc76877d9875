import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, diff, type NormChange } from '../../../src/analysis/diff/diff.ts';
import { normsOf, type Norms } from '../../../src/analysis/diff/norms.ts';
import { loadPlaybook } from '../../../src/playbook.ts';
import { playbookFrom } from '../../support/playbook.ts';

const FOLDER = join(import.meta.dirname, '../../playbooks');
const MIRROR: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  tightened: 'loosened',
  loosened: 'tightened',
  widened: 'narrowed',
  narrowed: 'widened',
};
const turned = (word: string | undefined) => word && (MIRROR[word] ?? word);

/** Each change as a line: what became of which norm, and each field with its direction and weight. */
const told = (changes: readonly NormChange[]) =>
  changes.flatMap((one) => [
    `${one.is} ${one.ref}`,
    ...('fields' in one ? one.fields.map((f) => `${f.field} ${f.direction ?? '-'} ${f.weight}`) : []),
  ]);

/** What the changes of the other way round must be. */
const mirrored = (changes: readonly NormChange[]) =>
  changes
    .map((one) => ({
      is: turned(one.is),
      ref: 'from' in one ? one.from : one.ref,
      fields:
        'fields' in one
          ? one.fields.map((f) => ({
              field: f.field,
              before: f.after,
              after: f.before,
              direction: turned(f.direction),
              weight: f.weight,
            }))
          : [],
    }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
const straight = (changes: readonly NormChange[]) =>
  changes.map((one) => ({ is: one.is, ref: one.ref, fields: 'fields' in one ? [...one.fields] : [] }));

interface Small {
  readonly id: string;
  readonly within: string;
  readonly appliesTo: string;
  readonly type: string;
  readonly statement: string;
  readonly accountable: string | undefined;
}
const small = ({ id, within, appliesTo, type, statement, accountable }: Small) =>
  normsOf(
    playbookFrom({
      'data/company.yaml': 'name: Acme\ntimezone: Europe/Zurich\n',
      'data/teams.yaml': 'ops:\n  name: Ops\ndesk:\n  name: Desk\n  parent: ops\n',
      'data/behaviours.yaml': `${id}:
  name: Reply
  value: word
  type: ${type}
  statement: ${statement}
  appliesTo: ${appliesTo}
  ${type === 'notice-period' ? `atLeast: ${within}\n  before: a release` : `within: ${within}\n  channel: help`}
${id === 'reply' ? '' : '  formerly: reply\n'}`,
      'data/areas.yaml': `billing:\n  name: Billing\n${accountable ? `  accountable: ${accountable}\n` : ''}`,
      'src/content/values/word.mdx': `---\nname: Word\nstatement: We keep it.\n---\n\n${statement} <Ref to="behaviour/${id}" />\n`,
    }).playbook,
  );
const REPLY: Small = {
  id: 'reply',
  within: '1 business day',
  appliesTo: 'desk',
  type: 'response-expectation',
  statement: 'We answer.',
  accountable: 'ops',
};
const smalls = fc.record({
  id: fc.constantFrom('reply', 'answer'),
  within: fc.constantFrom('1 business day', '4 business hours', '30 hours', '2 weeks', 'none'),
  appliesTo: fc.constantFrom('company', 'desk', 'ops'),
  type: fc.constantFrom('response-expectation', 'notice-period'),
  statement: fc.constantFrom('We answer.', 'we answer', 'We write back.'),
  accountable: fc.constantFrom('ops', 'desk', undefined),
});
const of = (a: Partial<Small>, b: Partial<Small>) =>
  told(diff(small({ ...REPLY, ...a }), small({ ...REPLY, ...b })));

/** What was agreed, without what follows from it. */
const agreed = (norms: Norms) =>
  [...norms.values()].map(({ bearing: _, ...norm }) => norm).sort((a, b) => (key(a) < key(b) ? -1 : 1));
const key = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;

describe('what changed between two playbooks', () => {
  it('says that a promise was tightened when it takes less time at the longest', () => {
    expect(of({}, { within: '4 business hours' })).toEqual([
      'changed behaviour/reply',
      'within tightened substantive',
    ]);
  });
  it('says that notice was tightened when more of it is owed', () => {
    const type = 'notice-period';
    expect(of({ type, within: '2 hours' }, { type, within: '2 weeks' })).toEqual([
      'changed behaviour/reply',
      'atLeast tightened substantive',
    ]);
  });
  it('says that a scope was widened from a team to the team around it, and narrowed on the way back', () => {
    expect(of({}, { appliesTo: 'ops' })[1]).toBe('appliesTo widened substantive');
    expect(of({ appliesTo: 'company' }, { appliesTo: 'desk' })[1]).toBe('appliesTo narrowed substantive');
  });
  it('says that no promise at all is looser than any', () => {
    expect(of({}, { within: 'none' })[1]).toBe('within loosened substantive');
    expect(of({ within: 'none' }, {})[1]).toBe('within tightened substantive');
  });
  it('says that an owner moved', () => {
    expect(of({}, { accountable: 'desk' })).toEqual([
      'changed area/billing',
      'accountable moved substantive',
    ]);
  });
  it('follows a norm to its new id', () => {
    expect(of({}, { id: 'answer' })).toEqual(['renamed behaviour/answer', 'formerly - editorial']);
  });
  it('calls a text editorial where only its case and punctuation differ', () => {
    expect(of({}, { statement: 'we answer' })).toContain('statement - editorial');
  });
});

describe('for any two small playbooks', () => {
  const each = (holds: (a: Small, b: Small) => void) =>
    fc.assert(fc.property(smalls, smalls, holds), { numRuns: 60 });
  it('nothing changed between one and itself', () =>
    each((a) => {
      expect(diff(small(a), small(a))).toEqual([]);
    }));
  it('the changes, made to the first, give the second', () =>
    each((a, b) => {
      const [one, other] = [small(a), small(b)];
      expect(agreed(apply(one, diff(one, other)))).toEqual(agreed(other));
    }));
  it('the other way round they are mirrored', () =>
    each((a, b) => {
      const [one, other] = [small(a), small(b)];
      expect(straight(diff(other, one))).toEqual(mirrored(diff(one, other)));
    }));
});

describe('for the playbooks in test/playbooks', () => {
  const all = readdirSync(FOLDER).map((name) =>
    normsOf(loadPlaybook(join(FOLDER, name), { asOf: '2026-11-23' }).playbook),
  );
  it('nothing changed between one and itself, and each turns into the next and back', () => {
    all.forEach((one, index) => {
      const other = all[(index + 1) % all.length]!;
      expect(diff(one, one)).toEqual([]);
      expect(agreed(apply(one, diff(one, other)))).toEqual(agreed(other));
      expect(straight(diff(other, one))).toEqual(mirrored(diff(one, other)));
    });
  });
});

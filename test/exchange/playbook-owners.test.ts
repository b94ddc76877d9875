import { describe, expect, it } from 'vitest';
import { exportPlaybookOwners } from '../../src/exchange/playbook-owners.ts';
import { readCodeowners } from '../../src/exchange/codeowners-lines.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { forAudience } from '../../src/source/audience.ts';
import { exportable, exportableSource } from '../support/exportable.ts';
import { sourceOf } from '../support/imported.ts';

const PEOPLE = `ceo: { name: Cleo, handle: '@cleo' }
ana: { name: Ana, handle: ana, reportsTo: ceo }
ben: { name: Ben, contact: ben@acme.example }
nil: { name: Nil }
`;
const BASE = {
  'data/company.yaml': 'name: Acme\ntimezone: UTC\nleaders: [ceo, ben]\n',
  'data/people.yaml': PEOPLE,
};
const text = (files: Readonly<Record<string, string>>, folder?: string) =>
  exportPlaybookOwners(exportable({ ...BASE, ...files }, folder)).files.get('CODEOWNERS') ?? '';
/** The owners on the last line for a file. */
const ownersOf = (files: Readonly<Record<string, string>>, path: string) =>
  readCodeowners('CODEOWNERS', text(files))
    .rules.filter(({ pattern }) => pattern === path)
    .at(-1)
    ?.owners.map(({ written }) => written);

describe('who has to agree to a change of the playbook', () => {
  it('is said for all files first, then for each file, since the last line holds', () => {
    expect(text({ 'data/areas/billing.yaml': 'name: Billing\naccountable: ana\n' })).toBe(
      `# Who has to agree to a change of this playbook: made by \`playbook export codeowners\` from the owners of its records.
# The last line that matches a file holds, and of several owners on it one is enough.

# All files that have no line of their own.
/data/ @cleo ben@acme.example
/src/content/ @cleo ben@acme.example
CODEOWNERS @cleo ben@acme.example

/data/areas/billing.yaml @ana
/data/company.yaml @cleo ben@acme.example
# 4 people in one file, so the owner of any of them may agree; one in data/people/<id>.yaml has its owner alone.
/data/people.yaml @ana ben@acme.example @cleo

# On no line, for want of a handle (a team’s lead stands for it, where there is one):
#   Nil (person/nil)
`,
    );
  });

  it.each([
    [
      'an area: who is accountable',
      'areas',
      '{ name: A, accountable: ana, owner: ceo, responsible: ben }',
      ['@ana'],
    ],
    ['else its owner', 'areas', '{ name: A, owner: ceo, responsible: ben }', ['@cleo']],
    ['a value: its owner', 'values', '{ name: V, statement: S., owner: ana }', ['@ana']],
    ['a concern of nobody: the leaders', 'concerns', '{ name: C }', ['@cleo', 'ben@acme.example']],
    ['a team: its lead', 'teams', "{ name: T, lead: ana, handle: '@acme/t' }", ['@ana']],
    [
      'a forum: its chair',
      'forums',
      '{ name: F, type: decision, every: 1 week, chair: ben }',
      ['ben@acme.example'],
    ],
    [
      'a decision: who decides',
      'decisions',
      '{ question: Q, status: raised, raised: 2026-01-05, decider: ana }',
      ['@ana'],
    ],
    [
      'a directive: who asks',
      'directives',
      '{ by: ana, to: company, date: 2026-01-05, statement: S. }',
      ['@ana'],
    ],
  ])('of %s', (_, plural, record, owners) => {
    expect(ownersOf({ [`data/${plural}.yaml`]: `one: ${record}\n` }, `/data/${plural}.yaml`)).toEqual(owners);
  });

  it('follows an area to the one that it is part of, a behaviour to its value, an empty seat to whom it reports to', () => {
    const files = {
      'data/areas/whole.yaml': 'name: Whole\naccountable: ana\n',
      'data/areas/part.yaml': 'name: Part\nparent: whole\n',
      'data/values/care.yaml': 'name: Care\nstatement: S.\nowner: seat\n',
      'data/behaviours/b.yaml':
        'name: B\nvalue: care\ntype: qualitative\nstatement: S.\nappliesTo: company\n',
      'data/people/seat.yaml': 'name: Seat\nvacant: true\nreportsTo: ceo\n',
    };
    expect(ownersOf(files, '/data/areas/part.yaml')).toEqual(['@ana']);
    expect(ownersOf(files, '/data/behaviours/b.yaml')).toEqual(['@cleo']);
  });

  it('is for what is accepted whoever accepted it, and for sign-offs whoever signed', () => {
    const accepted =
      '- { rule: area-has-owner, subject: area/a, reason: Later., approvedBy: ana, until: 2027-01-01 }\n';
    const files = { 'data/areas.yaml': 'a: { name: A }\n', 'data/accepted.yaml': accepted };
    expect(ownersOf(files, '/data/accepted.yaml')).toEqual(['@ana']);
  });

  it('is never nobody: a file of which no owner has a handle is left to the line for all files', () => {
    const files = { 'data/areas/a.yaml': 'name: A\naccountable: nil\n' };
    expect(ownersOf(files, '/data/areas/a.yaml')).toBeUndefined();
    expect(text(files)).toContain(
      '# /data/areas/a.yaml: none of its owners has a handle, so the line for all files holds.\n',
    );
    expect(exportPlaybookOwners(exportable({ ...BASE, ...files })).losses).toEqual([
      {
        ref: 'person/nil',
        field: 'handle',
        why: 'is missing, and so is a mail address: named on no line.',
      },
    ]);
  });

  it('is the lead of a team that has no handle, and nobody who has left', () => {
    const files = {
      'data/teams.yaml': 'core: { name: Core, lead: ana, contact: core@acme.example }\n',
      'data/areas/a.yaml': 'name: A\naccountable: core\n',
      'data/areas/b.yaml': 'name: B\naccountable: [gone, ana]\n',
      'data/people/gone.yaml': "name: Gone\nhandle: '@gone'\nuntil: 2026-01-31\n",
    };
    expect(ownersOf(files, '/data/areas/a.yaml')).toEqual(['@ana']);
    expect(ownersOf(files, '/data/areas/b.yaml')).toEqual(['@ana']);
    const { losses } = exportPlaybookOwners(exportable({ ...BASE, ...files }));
    expect(losses).toContainEqual({ ref: 'person/gone', why: 'has left, and is named on no line.' });
    expect(losses).toContainEqual({
      ref: 'team/core',
      field: 'handle',
      why: 'is missing: named on no line.',
    });
  });

  it('says so where a playbook has no leaders', () => {
    const files = { 'data/company.yaml': 'name: Acme\ntimezone: UTC\n' };
    expect(text(files)).toContain(
      '# All files that have no line of their own. Nobody: write `leaders` and their `handle`s into the playbook.\n# /data/\n',
    );
  });
});

describe('the lines of a CODEOWNERS file', () => {
  it('begin with the folder of the playbook in its repository, and escape what would mean something else there', () => {
    const lines = text({}, 'our play #book [v*]').split('\n');
    expect(lines).toContain('/our\\ play\\ \\#book\\ \\[v\\*\\]/data/company.yaml @cleo ben@acme.example');
    expect(lines.some((line) => line.startsWith('CODEOWNERS'))).toBe(false);
    expect(readCodeowners('', text({}, 'a b')).rules.map(({ pattern }) => pattern)).toContain(
      '/a b/data/people.yaml',
    );
  });

  it('are not begun by what stands in a name or a handle', () => {
    const people = {
      ...BASE,
      'data/people.yaml': `ceo: { name: "Eve\\n* @evil", handle: "@x\\n* @evil" }\nben: { name: Ben, handle: 'ben # @evil' }\n`,
    };
    const { files } = exportPlaybookOwners(exportable(people));
    const read = readCodeowners('', files.get('CODEOWNERS') ?? '');
    expect(read.rules).toEqual([]);
    expect(files.get('CODEOWNERS')).toContain('#   Eve * @evil (person/ceo)\n');
  });

  it('are the same whatever the order of the files', () => {
    const files = { ...BASE, 'data/areas/b.yaml': 'name: B\n', 'data/areas/a.yaml': 'name: A\n' };
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(memoryFiles(turned).list('data')).toEqual(memoryFiles(files).list('data'));
    const of = (some: Readonly<Record<string, string>>) =>
      exportPlaybookOwners(exportable(some)).files.get('CODEOWNERS');
    expect(of(turned)).toBe(of(files));
  });

  it('are there for files that not everyone may read', () => {
    const files = {
      ...BASE,
      'data/areas/secret.yaml': 'name: Secret\naccountable: ana\naudience: leadership\n',
    };
    const source = sourceOf(files);
    expect(exportPlaybookOwners(exportableSource(source)).files.get('CODEOWNERS')).toContain(
      '/data/areas/secret.yaml @ana\n',
    );
    expect(
      exportPlaybookOwners(exportableSource(forAudience(source, 'everyone'))).files.get('CODEOWNERS'),
    ).not.toContain('secret');
  });
});

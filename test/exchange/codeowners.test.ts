import { describe, expect, test } from 'vitest';
import { importCodeowners } from '../../src/exchange/codeowners.ts';
import { placeRecords } from '../../src/store/place-records.ts';
import { recordsOf, said, sourceOf } from '../support/imported.ts';

const from = (lines: readonly string[], playbook: Readonly<Record<string, string>> = {}) =>
  importCodeowners({ file: 'CODEOWNERS', text: lines.join('\n') }, sourceOf(playbook));
const areas = (...lines: string[]) => recordsOf(from(lines), 'area');

describe('a rule', () => {
  test('becomes an area that claims its path, with its owners responsible and nobody accountable', () => {
    const imported = from(['/services/billing/ @mara @acme/pay ben@example.com']);
    expect(recordsOf(imported, 'area')).toEqual({
      'services-billing': {
        name: 'services/billing',
        claims: 'path:/services/billing/',
        responsible: ['mara', 'pay', 'ben'],
      },
    });
    expect(recordsOf(imported, 'person')).toEqual({
      ben: { name: 'ben@example.com', contact: 'ben@example.com' },
      mara: { name: 'mara', handle: '@mara' },
    });
    expect(recordsOf(imported, 'team')).toEqual({ pay: { name: 'pay', handle: '@acme/pay' } });
    expect(imported.report).toEqual([]);
  });

  test('without owners is an area without them, and does not declare the gap', () => {
    expect(areas('/apps/ @mara', '/apps/github')).toMatchObject({
      apps: { responsible: 'mara' },
      'apps-github': { name: 'apps/github', claims: 'path:/apps/github' },
    });
    expect(Object.keys(areas('/apps/github')['apps-github'] ?? {})).toEqual(['name', 'claims']);
  });

  test('below another is an area of its own: it overrides, and does not overlap', () => {
    expect(areas('/src/ @ann', '/src/pay/ @ben', '/src/pay/tax/ @cleo')).toEqual({
      src: { name: 'src', claims: 'path:/src/', responsible: 'ann' },
      'src-pay': { name: 'src/pay', claims: 'path:/src/pay/', responsible: 'ben' },
      'src-pay-tax': { name: 'src/pay/tax', claims: 'path:/src/pay/tax/', responsible: 'cleo' },
    });
  });

  test('that a later one repeats gives way to it, and the report says to which', () => {
    const imported = from(['/docs/ @ann', '* @ben', '/docs/ @cleo']);
    expect(recordsOf(imported, 'area')).toEqual({
      everything: { name: 'Everything', claims: 'path:*', responsible: 'ben' },
      docs: { name: 'docs', claims: 'path:/docs/', responsible: 'cleo' },
    });
    expect(said(imported)).toEqual(['override 1: “/docs/” stands again on line 3, and that line holds.']);
    expect(imported.report.map(({ loses }) => loses)).toEqual([false]);
    expect(Object.keys(recordsOf(imported, 'person'))).toEqual(['ben', 'cleo']);
  });
});

describe('a path in two sections', () => {
  const lines = [
    'README.md @ann',
    '[Docs] @docs',
    'README.md',
    '[Legal]',
    'README.md @law',
    '[DOCS]',
    'README.md @ben',
  ];

  test('is an area in each, since both are asked; within one section the later rule holds', () => {
    const imported = from(lines);
    expect(recordsOf(imported, 'area')).toEqual({
      'readme-md': { name: 'README.md', claims: 'path:README.md', responsible: 'ann' },
      'readme-md-legal': { name: 'README.md (Legal)', claims: 'path:README.md', responsible: 'law' },
      'readme-md-docs': { name: 'README.md (Docs)', claims: 'path:README.md', responsible: 'ben' },
    });
    expect(said(imported).filter((line) => line.startsWith('override'))).toEqual([
      'override 3: “README.md” stands again on line 7, and that line holds.',
    ]);
  });

  test('is found again in the playbook, area by area', () => {
    const { files } = placeRecords(from(lines).sheets, new Set());
    const again = from(lines, Object.fromEntries(files));
    expect(recordsOf(again, 'area')).toEqual(recordsOf(from(lines), 'area'));
  });
});

describe('the name of an area', () => {
  test('leaves out the folder that more than half of the rules lie in', () => {
    const names = Object.values(
      areas(
        'pyproject.toml @a',
        'lib/parts/adc/* @a',
        'lib/parts/am43/cover/* @b',
        'lib/parts/* @c',
        'lib/parts/b_p/**',
        'lib/parts/*.py',
      ),
    ).map(({ name }) => name);
    expect(names).toEqual(['pyproject.toml', 'adc', 'am43/cover', 'lib/parts', 'b_p', 'lib/parts/*.py']);
  });

  test.each([
    ['*', 'everything', 'Everything'],
    ['/', 'everything', 'Everything'],
    ['/**', 'everything', 'Everything'],
    ['/*', 'the-top-folder', 'The top folder'],
    ['**/logs', 'logs', 'logs'],
    ['*.js', 'js', '*.js'],
    ['docs/**/*.md', 'docs-md', 'docs/**/*.md'],
    ['/con/', 'the-con', 'con'],
    ['/Łódź/', 'lodz', 'Łódź'],
    ['/документы/', 'area', 'документы'],
    [`/${'a'.repeat(40)}/${'b'.repeat(40)}/`, 'b'.repeat(40), `${'a'.repeat(40)}/${'b'.repeat(40)}`],
  ])('of %s gives the id %s', (pattern, id, name) => {
    expect(Object.entries(areas(`${pattern} @mara`)).map(([key, area]) => [key, area['name']])).toEqual([
      [id, name],
    ]);
  });

  test('is longer where two would have one id, and numbered by pattern where that does not tell them apart', () => {
    const imported = from(['/docs/ @a', 'src/docs @b', 'src/a_b @b', 'src/x @b', 'docs/* @c', 'src/a-b @a']);
    const ids = Object.entries(recordsOf(imported, 'area')).map(([id, { name, claims }]) => [
      id,
      name,
      claims,
    ]);
    expect(ids).toEqual([
      ['docs', '/docs/', 'path:/docs/'],
      ['src-docs', 'src/docs', 'path:src/docs'],
      ['a-b-2', 'src/a_b', 'path:src/a_b'],
      ['x', 'x', 'path:src/x'],
      ['docs-2', 'docs/*', 'path:docs/*'],
      ['a-b', 'src/a-b', 'path:src/a-b'],
    ]);
    expect(said(imported)).toEqual([
      'id 2: “src/docs” is written as `src-docs`: “/docs/” (line 1) and “docs/*” (line 5) would be `docs` too.',
      'id 3: “src/a_b” is written as `a-b-2`: “src/a-b” (line 6) would be `a-b` too.',
      'id 5: “docs/*” is written as `docs-2`: “/docs/” (line 1) and “src/docs” (line 2) would be `docs` too.',
    ]);
  });

  test('and its id stay the same in whatever order the lines stand', () => {
    const lines = [
      '/docs/ @a',
      'src/docs @b',
      'docs/* @c',
      'a_b @x/core',
      'a-b @y/core',
      'con @core',
      '* @team-lead',
    ];
    const ids = (some: string[]) =>
      Object.entries(areas(...some))
        .map(([id, { claims, responsible }]) => [claims, id, responsible])
        .sort();
    expect(ids(lines.toReversed())).toEqual(ids(lines));
  });
});

describe('an owner', () => {
  test('who is written in two spellings is one, and is called as in the first', () => {
    const imported = from([
      'a @Mara-L',
      'b @mara-l',
      'c Ben@Example.com',
      'd ben@example.com @MARA-L @mara-l',
    ]);
    expect(recordsOf(imported, 'person')).toEqual({
      ben: { name: 'Ben@Example.com', contact: 'Ben@Example.com' },
      'mara-l': { name: 'Mara-L', handle: '@mara-l' },
    });
    expect(recordsOf(imported, 'area')['d']).toMatchObject({ responsible: ['ben', 'mara-l'] });
    expect(said(imported)).toEqual(['duplicate 4: “@mara-l” stands on this line more than once.']);
  });

  test('is whoever has the handle or the address in the playbook already', () => {
    const imported = from(['a @Mara @Acme/Core lee@example.com'], {
      'data/people.yaml':
        'cfo: { name: Mara Lindt, handle: mara }\nlee: { name: Lee, contact: Lee@example.com }\n',
      'data/teams.yaml': "engine: { name: Engine, handle: '@acme/core' }\n",
    });
    expect(recordsOf(imported, 'area')).toMatchObject({ a: { responsible: ['cfo', 'engine', 'lee'] } });
    expect(imported.sheets.map(({ kind }) => kind)).toEqual(['area']);
  });

  test('whose id somebody else has in the playbook is told apart, and the report says how to join the two', () => {
    const imported = from(['a @mara'], { 'data/people.yaml': 'mara: { name: Mara Lindt }\n' });
    expect(recordsOf(imported, 'person')).toEqual({ 'mara-2': { name: 'mara', handle: '@mara' } });
    expect(imported.report).toMatchObject([
      {
        what: 'id',
        why: '“@mara” is written as `mara-2`: `mara` is a person of this playbook, without this handle.',
        fix: "If the two are one, write `handle: '@mara'` into `mara`, and import again.",
      },
    ]);
  });

  test('that is a team has its group before its name where two groups have one of that name', () => {
    const imported = from(['a @Acme/Core @other/core @core']);
    expect(recordsOf(imported, 'team')).toEqual({
      'acme-core': { name: 'Acme/Core', handle: '@acme/core' },
      'other-core': { name: 'other/core', handle: '@other/core' },
    });
    expect(Object.keys(recordsOf(imported, 'person'))).toEqual(['core']);
    expect(said(imported)).toEqual([
      'id 1: “@Acme/Core” is written as `acme-core`: “@core” (line 1) and “@other/core” (line 1) would be `core` too.',
      'id 1: “@other/core” is written as `other-core`: “@Acme/Core” (line 1) and “@core” (line 1) would be `core` too.',
    ]);
  });

  test('that is a nested group has as many of its groups before its name as tell it apart', () => {
    const imported = from(['a @org/dev/web @org/ops/web @org/dev', 'b @lone']);
    expect(recordsOf(imported, 'team')).toEqual({
      dev: { name: 'dev', handle: '@org/dev' },
      'dev-web': { name: 'dev/web', handle: '@org/dev/web' },
      'ops-web': { name: 'ops/web', handle: '@org/ops/web' },
    });
    expect(Object.keys(recordsOf(imported, 'person'))).toEqual(['lone']);
  });

  test('without a slash is a team where others stand below it', () => {
    const imported = from(['a @acme', 'b @acme/web']);
    expect(Object.keys(recordsOf(imported, 'team'))).toEqual(['acme', 'web']);
    expect(imported.sheets.map(({ kind }) => kind)).toEqual(['area', 'team']);
  });

  test('never has an id that means something else', () => {
    expect(Object.keys(recordsOf(from(['a @aux @team-lead @company']), 'person'))).toEqual([
      'the-aux',
      'the-company',
      'the-team-lead',
    ]);
  });
});

describe('an area that claims the path already', () => {
  const areasYaml = `pay:
  name: Payments
  accountable: mara
  claims: [path:/src/pay/, 'system:ledger']
  shared: { rule: By week. }
refunds:
  name: Refunds
  claims: [path:/src/refunds/, path:/src/returns/]
`;
  const playbook = {
    'data/areas.yaml': areasYaml,
    'data/people.yaml': 'mara: { name: Mara, handle: "@mara" }\n',
  };

  test('keeps its id and all that the file does not say', () => {
    const imported = from(['/src/pay/ @mara @ben'], playbook);
    expect(recordsOf(imported, 'area')).toEqual({
      pay: {
        name: 'Payments',
        accountable: 'mara',
        claims: ['path:/src/pay/', 'system:ledger'],
        shared: { rule: 'By week.' },
        responsible: ['mara', 'ben'],
      },
    });
    expect(imported.report).toEqual([]);
  });

  test('is left alone by a new rule, which is called as it would be beside all others', () => {
    const lines = ['/src/pay/ @ben', '/src/tax/ @ben', '/src/new/ @ben'];
    const standing =
      'pay: { name: Pay, claims: path:/src/pay/ }\ntax: { name: Tax, claims: path:/src/tax/ }\n';
    expect(Object.keys(recordsOf(from(lines, { 'data/areas.yaml': standing }), 'area'))).toEqual([
      'pay',
      'tax',
      'new',
    ]);
  });

  test('stays as it is where it gathers the paths of several rules, and the report says so', () => {
    const imported = from(['/src/refunds/ @ben', '/src/returns/ @cleo'], playbook);
    expect(imported.sheets).toMatchObject([{ kind: 'area', records: [] }]);
    expect(said(imported)).toEqual([
      'note 1: “Refunds” (data/areas.yaml) claims “/src/refunds/” already, and stays as it is.',
      'note 2: “Refunds” (data/areas.yaml) claims “/src/returns/” already, and stays as it is.',
    ]);
  });

  test('stays as it is where it tells a story', () => {
    const prose = '---\nname: Docs\nclaims: path:/docs/\n---\n\nOnce.\n';
    const imported = from(['/docs/ @ben'], { 'src/content/areas/docs.mdx': prose });
    expect(said(imported)).toEqual([
      'note 1: “Docs” (src/content/areas/docs.mdx) claims “/docs/” already, and stays as it is.',
    ]);
  });

  test('and one that has the id, but another path, are two', () => {
    const imported = from(['/pay/ @ben'], playbook);
    expect(Object.keys(recordsOf(imported, 'area'))).toEqual(['pay-2']);
    expect(said(imported)).toEqual([
      'id 1: “/pay/” is written as `pay-2`: an area of this playbook would be `pay` too.',
    ]);
  });
});

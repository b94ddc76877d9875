import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportAreaOwners } from '../../src/exchange/area-owners.ts';
import { importCodeowners } from '../../src/exchange/codeowners.ts';
import { readCodeowners } from '../../src/exchange/codeowners-lines.ts';
import { changedFields } from '../../src/exchange/read-back.ts';
import { exportable, exportableSource } from '../support/exportable.ts';
import { recordsOf, sourceOf } from '../support/imported.ts';

const PARTIES = {
  'data/teams.yaml':
    "core: { name: Core, handle: '@acme/core' }\ndesk: { name: Desk, handle: '@acme/desk' }\nbare: { name: Bare }\n",
  'data/people.yaml': "ana: { name: Ana, handle: '@ana' }\nben: { name: Ben, contact: ben@acme.example }\n",
};
const exported = (areas: string) => exportAreaOwners(exportable({ ...PARTIES, 'data/areas.yaml': areas }));
const lines = (areas: string) => exported(areas).files.get('CODEOWNERS')?.split('\n').slice(3, -1) ?? [];

describe('what areas claim, as a CODEOWNERS file', () => {
  it('names who does the work, else who answers for it; deeper paths come later', () => {
    expect(
      lines(`tariff: { name: Tariff, claims: 'path:src/customs/tariff/', responsible: desk }
everything: { name: Everything, claims: 'path:*', accountable: ana }
customs: { name: Customs, claims: ['path:src/customs/', 'path:*.tax', 'term:duty'], accountable: ana, responsible: [core, ben] }
`),
    ).toEqual([
      '* @ana',
      '*.tax @acme/core ben@acme.example',
      'src/customs/ @acme/core ben@acme.example',
      'src/customs/tariff/ @acme/desk',
    ]);
  });

  it('stands in the order in which paths are wide, and then by the letter', () => {
    const claims = ['apps/web/', 'zoo/', '*.css', '/', 'b/**', '/a/*'];
    const areas = claims.map(
      (path, at) => `a${at}: { name: A, claims: 'path:${path}', responsible: core }\n`,
    );
    expect(lines(areas.join('')).map((line) => line.split(' ')[0])).toEqual([
      '/',
      '*.css',
      '/a/*',
      'b/**',
      'zoo/',
      'apps/web/',
    ]);
  });

  it('leaves a path to nobody where nobody is named, and out where nobody who is has a handle', () => {
    const areas = `a: { name: "A\\n* @evil", claims: 'path:a/' }
b: { name: B, claims: 'path:b/', responsible: bare }
c: { name: C, claims: 'path:c/', responsible: [bare, core] }
`;
    expect(lines(areas)).toEqual([
      '# Nobody: A * @evil',
      'a/',
      '# b/: nobody of B has a handle.',
      'c/ @acme/core',
    ]);
    expect(exported(areas).losses).toEqual([
      { ref: 'team/bare', field: 'handle', why: 'is missing: named on no line.' },
      { ref: 'area/b', why: 'not all of its owners have a handle.' },
      { ref: 'team/bare', field: 'handle', why: 'is missing: named on no line.' },
      { ref: 'area/c', why: 'not all of its owners have a handle.' },
    ]);
  });

  it('says where two areas claim one path', () => {
    const { files, losses } = exported(`a: { name: A, claims: 'path:x/', responsible: core }
b: { name: B, claims: 'path:x/', responsible: desk }
`);
    expect(files.get('CODEOWNERS')).toContain('\nx/ @acme/core @acme/desk\n');
    const why = 'path:x/ is claimed by A and B: one line names them all.';
    expect(losses).toEqual(['a', 'b'].map((id) => ({ ref: `area/${id}`, field: 'claims', why })));
  });

  test.each([
    ['a b/', 'a\\ b/', 'a b/'],
    ['#notes', '\\#notes', '#notes'],
    ['!x', '\\!x', '\\!x'],
    ['[docs]', '\\[docs]', '\\[docs]'],
    ['^[docs][2]', '\\^[docs][2]', '\\^[docs][2]'],
    ['src/[id]/', 'src/[id]/', 'src/[id]/'],
    ['\\!x', '\\!x', '\\!x'],
  ])(
    'the path %j is written as %j and read back as %j, and is said where that is another',
    (path, line, back) => {
      const { files, losses } = exported(
        `a: { name: A, claims: ${JSON.stringify(`path:${path}`)}, responsible: core }\n`,
      );
      const text = files.get('CODEOWNERS') ?? '';
      expect(text).toContain(`\n${line} @acme/core\n`);
      expect(readCodeowners('', text).rules.map(({ pattern }) => pattern)).toEqual([back]);
      expect(losses.some(({ why }) => why.includes('read back so'))).toBe(back !== path);
    },
  );

  it('leaves out, and says, a path that cannot stand there', () => {
    const { files, losses } = exported("a: { name: A, claims: 'path:a\\', responsible: core }\n");
    expect(readCodeowners('', files.get('CODEOWNERS') ?? '').rules).toEqual([]);
    expect(losses).toEqual([
      { ref: 'area/a', field: 'claims', why: 'path:a\\ cannot stand in a CODEOWNERS file.' },
    ]);
  });

  it('is no file where no area claims a path', () => {
    expect(exported("a: { name: A, claims: 'term:a' }\n").files.size).toBe(0);
  });
});

describe('reading it back', () => {
  const path = fc.oneof(
    fc.constantFrom(
      '*',
      '/',
      'a/',
      '/a/b',
      '**/x',
      '*.md',
      'a b/c',
      '#x',
      '!x',
      '[s]',
      '\\!x',
      'x\\',
      '\\\\ y',
      'é/',
    ),
    fc.stringMatching(/^[!-~](?:[ -~]{0,8}[!-~])?$/),
  );
  const owners = fc.uniqueArray(fc.constantFrom('core', 'desk', 'bare', 'ana', 'ben'), { maxLength: 3 });
  const area = fc.record(
    {
      name: fc.constantFrom('A', '# B', 'C\nD @x'),
      claims: fc.array(
        path.map((one) => `path:${one}`),
        { minLength: 1, maxLength: 3 },
      ),
      responsible: owners.filter((some) => some.length > 0),
      accountable: fc.constantFrom('ana', 'core'),
      reason: fc.constant('So.'),
    },
    { requiredKeys: ['name'] },
  );
  const areas = fc
    .array(area, { minLength: 1, maxLength: 4 })
    .map((some) => some.map((one, at) => `a${at}: ${JSON.stringify(one)}\n`).join(''));

  it('changes nothing in the playbook that it was made from, but for areas of which it was said', () => {
    let kept = 0;
    fc.assert(
      fc.property(areas, (text) => {
        const source = sourceOf({ ...PARTIES, 'data/areas.yaml': text });
        const { files, losses } = exportAreaOwners(exportableSource(source));
        const imported = importCodeowners(
          { file: 'CODEOWNERS', text: files.get('CODEOWNERS') ?? '' },
          source,
        );
        expect(imported.report.filter(({ loses }) => loses)).toEqual([]);
        const said = new Set(losses.map(({ ref }) => ref));
        const back = recordsOf(imported, 'area');
        for (const { kind, id, ref, value } of source.records) {
          if (kind !== 'area' || said.has(ref) || !back[id]) continue;
          expect(changedFields('area', value, back[id])).toEqual([]);
          kept += 1;
        }
        if (losses.length === 0) expect(recordsOf(imported, 'team')).toEqual({});
      }),
      { numRuns: 400 },
    );
    expect(kept).toBeGreaterThan(100);
  }, 60_000);

  it('leaves it at whoever answers for an area, where nobody else is said to do the work', () => {
    const areas = "a: { name: A, accountable: [core, ana], claims: 'path:a/' }\n";
    expect(exported(areas).losses).toEqual([]);
    const source = sourceOf({ ...PARTIES, 'data/areas.yaml': areas });
    const owners = (text: string) =>
      recordsOf(importCodeowners({ file: 'CODEOWNERS', text }, source), 'area')['a']?.['responsible'];
    expect(owners('a/ @ana @acme/core\n')).toBeUndefined();
    expect(owners('a/ @ana\n')).toEqual('ana');
  });

  it('keeps those of whom the file can say nothing, since they have no handle', () => {
    const areas =
      "a: { name: A, responsible: [bare, core], claims: 'path:a/' }\nb: { name: B, accountable: [bare, core], claims: 'path:b/' }\n";
    const { files } = exported(areas);
    const source = sourceOf({ ...PARTIES, 'data/areas.yaml': areas });
    const back = (text: string) => recordsOf(importCodeowners({ file: 'CODEOWNERS', text }, source), 'area');
    expect(back(files.get('CODEOWNERS') ?? '')).toEqual({
      a: { name: 'A', responsible: ['bare', 'core'], claims: 'path:a/' },
      b: { name: 'B', accountable: ['bare', 'core'], claims: 'path:b/' },
    });
    expect(back('a/ @ana\n')['a']?.['responsible']).toEqual(['bare', 'ana']);
    expect(back('a/\n')['a']?.['responsible']).toEqual('bare');
  });

  it('into an empty playbook gives each path to the same handles', () => {
    fc.assert(
      fc.property(areas, (text) => {
        const { files, losses } = exportAreaOwners(exportable({ ...PARTIES, 'data/areas.yaml': text }));
        fc.pre(losses.length === 0);
        const file = files.get('CODEOWNERS') ?? '';
        const imported = importCodeowners({ file: 'CODEOWNERS', text: file }, sourceOf());
        const parties = { ...recordsOf(imported, 'team'), ...recordsOf(imported, 'person') };
        const handles = Object.values(recordsOf(imported, 'area')).map(({ claims, responsible }) => [
          [claims].flat(),
          [responsible ?? []]
            .flat()
            .map((id) => parties[String(id)]?.['handle'] ?? parties[String(id)]?.['contact']),
        ]);
        const wanted = readCodeowners('', file).rules.map(({ pattern, owners: some }) => [
          [`path:${pattern}`],
          some.map(({ key }) => key),
        ]);
        const sorted = (some: readonly unknown[]) => some.map((one) => JSON.stringify(one)).sort();
        expect(sorted(handles)).toEqual(sorted(wanted));
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

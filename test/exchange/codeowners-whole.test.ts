import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importCodeowners } from '../../src/exchange/codeowners.ts';
import { buildPlaybook } from '../../src/model/build.ts';
import { idProblem } from '../../src/schema/common.ts';
import { placeRecords } from '../../src/store/place-records.ts';
import { recordsOf, sourceOf } from '../support/imported.ts';

/** A line as it is written, and whether it wants to be a rule. */
interface Line {
  readonly text: string;
  readonly isRule: boolean;
}

const segment = fc.oneof(
  fc.constantFrom(
    'docs',
    'DOCS',
    'src',
    'a_b',
    'a-b',
    'con',
    'company',
    '*',
    '**',
    '*.md',
    'é',
    '文',
    '👩',
    'x\\ y',
  ),
  fc.stringMatching(/^[!-"$-Z^-~]{1,6}$/),
  fc.constant('long'.repeat(20)),
);
const pattern = fc.oneof(
  fc.constantFrom('*', '/', '/*', '**', '\\#x', '[a-c].md', '!x', '\\!x', '\\', '\\ '),
  fc
    .tuple(
      fc.constantFrom('', '/', '**/'),
      fc.array(segment, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '/', '/*', '/**'),
    )
    .map(([start, segments, end]) => start + segments.join('/') + end)
    .filter((text) => !/^(?:#|\^?\[)/.test(text)),
);
const owner = fc.oneof(
  fc.constantFrom(
    '@a',
    '@A',
    '@a_b',
    '@a-b',
    '@x/a',
    '@y/a',
    '@Y/A/b',
    'a@b.org',
    'A@b.org',
    '@aux',
    '@company',
    '@team-lead',
  ),
  fc.constantFrom('bare', '@', '@@owner', '=1+1', '@x/', '# @a'),
);
const rule = fc
  .tuple(fc.constantFrom('', ' ', '\t'), pattern, fc.array(owner, { maxLength: 4 }))
  .map(([before, path, owners]): Line => ({ text: before + [path, ...owners].join(' '), isRule: true }));
const other = fc
  .constantFrom('', '  ', '# @a', '#', '[S]', '^[s][2] @a', '[T] @x/a bare', '[open', '[] @a')
  .map((text): Line => ({ text, isRule: false }));
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: rule }, { weight: 1, arbitrary: other }), {
  maxLength: 25,
});
const textOf = (some: readonly Line[], end = '\n') => some.map(({ text }) => text + end).join('');
const importOf = (text: string, files = {}) =>
  importCodeowners({ file: 'CODEOWNERS', text }, sourceOf(files));

describe('any CODEOWNERS file', () => {
  test('loses no rule: each is an area, is replaced by a later one, or is reported as not read', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const imported = importOf(textOf(some));
        const isRule = new Set(some.flatMap((line, index) => (line.isRule ? [index + 1] : [])));
        const reported = imported.report.filter(
          ({ what, line }) => (what === 'line' || what === 'override') && isRule.has(line),
        );
        expect(new Set(reported.map(({ line }) => line)).size).toBe(reported.length);
        expect(Object.keys(recordsOf(imported, 'area')).length + reported.length).toBe(isRule.size);
        expect(imported.sheets[0]?.rows).toBe(isRule.size);
      }),
      { numRuns: 500 },
    );
  });

  test('gives ids that are valid and belong to one, and files that a playbook reads without a fault', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (some, end) => {
        const imported = importOf(textOf(some, end));
        const areas = imported.sheets.filter(({ kind }) => kind === 'area').flatMap(({ records }) => records);
        const parties = imported.sheets
          .filter(({ kind }) => kind !== 'area')
          .flatMap(({ records }) => records);
        for (const records of [areas, parties]) {
          const ids = records.map(([id]) => id);
          expect(ids.map(idProblem)).toEqual(ids.map(() => undefined));
          expect(new Set(ids).size).toBe(ids.length);
        }
        const { files } = placeRecords(imported.sheets, new Set());
        const source = sourceOf(Object.fromEntries(files));
        expect([...source.faults, ...buildPlaybook(source).faults]).toEqual([]);
        for (const [, area] of areas) expect(area['accountable']).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('imported once more changes nothing: not a byte of what stands there, and nothing beside it', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const { files } = placeRecords(importOf(textOf(some)).sheets, new Set());
        const standing = Object.fromEntries(files);
        const again = placeRecords(importOf(textOf(some), standing).sheets, new Set(files.keys()), (path) =>
          files.get(path),
        );
        for (const [path, text] of again.files) expect(text).toBe(standing[path]);
        expect(again.closed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same ids in whatever order its rules stand', () => {
    const distinct = fc.uniqueArray(rule, {
      maxLength: 15,
      selector: ({ text }) => text.trim().split(' ')[0],
    });
    fc.assert(
      fc.property(distinct, (some) => {
        const ids = (text: string) => {
          const imported = importOf(text);
          return Object.entries(recordsOf(imported, 'area'))
            .map(([id, { claims, responsible }]) => JSON.stringify([claims, id, responsible]))
            .sort();
        };
        expect(ids(textOf(some.toReversed()))).toEqual(ids(textOf(some)));
      }),
      { numRuns: 300 },
    );
  });
});

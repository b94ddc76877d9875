import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadPlaybook } from '../../src/playbook.ts';
import { reviewMarkdown } from '../../src/report/review/markdown.ts';
import { reviewOf } from '../../src/report/review/review.ts';
import { compareJudgements } from '../../src/rules/compare.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { patched, readPatches, readTexts, type Texts } from '../support/patches.ts';
import { REPOSITORY } from '../support/tree.ts';

// A file that no patch edits is parsed once, not once for each of them.
vi.mock(import('../../src/source/yaml.ts'), async (original) => {
  const real = await original();
  const kept = new Map<string, ReturnType<typeof real.readYaml>>();
  const readYaml = (file: string, text: string) => {
    const key = `${file}\n${text}`;
    const yaml = kept.get(key) ?? real.readYaml(file, text);
    kept.set(key, yaml);
    return yaml;
  };
  return { ...real, readYaml };
});

// What was released is no part of what a patch changes, and takes long to read.
const TEXTS = Object.fromEntries(
  Object.entries(readTexts(REPOSITORY)).filter(([path]) => !/^data\/(?:releases|signoffs)\//.test(path)),
);
const PATCHES = readPatches(join(REPOSITORY, 'test/patches'));
const loaded = (texts: Texts) => loadPlaybook(memoryFiles(texts), { asOf: PINNED_DAY, unjudged: true });
/** Each record as it was written, as text. */
const written = (texts: Texts): ReadonlyMap<string, string> =>
  new Map(
    readSource(memoryFiles(texts)).records.map(({ ref, written: fields, prose }) => [
      ref,
      JSON.stringify([fields, prose?.texts.map(({ text }) => text)]),
    ]),
  );

const THEN = loaded(TEXTS);

describe('no change of a record is passed over, whatever it is', () => {
  it.each(PATCHES)('$change', (patch) => {
    const texts = patched(TEXTS, patch);
    const now = loaded(texts);
    const paths = Object.keys(texts).filter((path) => texts[path] !== TEXTS[path]);
    const [before, after] = [TEXTS, texts].map((all) =>
      written(
        Object.fromEntries(paths.flatMap((path) => (all[path] === undefined ? [] : [[path, all[path]]]))),
      ),
    );
    const base = { ref: 'main', commit: '0123456789abcdef', ...compareJudgements(now, THEN) };
    const review = reviewOf({ then: THEN, now, base, folder: '' });
    const told = new Set(
      review.sections.flatMap(({ id, entries }) =>
        id === 'changes' ? entries.flatMap(({ data }) => (data?.['refs'] as string[] | undefined) ?? []) : [],
      ),
    );
    const differs = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].filter(
      (ref) => before?.get(ref) !== after?.get(ref),
    );
    expect(differs.filter((ref) => !told.has(ref))).toEqual([]);
    expect([...told].filter((ref) => !differs.includes(ref))).toEqual([]);
    expect(reviewMarkdown(review)).not.toMatch(/undefined|\[object|NaN/);
  });
});

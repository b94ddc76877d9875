import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadPlaybook } from '../src/playbook.ts';
import { memoryFiles } from '../src/source/files.ts';
import { addedBy, asLine, endedBy, patched, readPatches, readTexts, type Texts } from './support/patches.ts';

// A file that no patch edits is parsed once, not once for each of them.
vi.mock(import('../src/source/yaml.ts'), async (original) => {
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

const TEXTS = readTexts(join(import.meta.dirname, '..'));
const PATCHES = readPatches(join(import.meta.dirname, 'patches'));
const said = (texts: Texts): string[] =>
  loadPlaybook(memoryFiles(texts), { asOf: '2026-11-23', preset: 'all' }).findings.map((finding) =>
    asLine(finding, texts),
  );

const BEFORE = said(TEXTS);

/** What is in one list and not in the other, each as often as it is there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list
    .filter((one) => {
      const found = left.indexOf(one);
      if (found >= 0) left.splice(found, 1);
      return found < 0;
    })
    .sort();
}

/** The rule and the subject of a line. */
const head = (line: string): string => line.split(' ', 2).join(' ');

function difference(texts: Texts): { adds: string[]; ends: string[] } {
  const after = said(texts);
  return { adds: without(after, BEFORE), ends: without(BEFORE, after).map(head).sort() };
}

describe('a small change of the shipped playbook brings up what was written down for it, and nothing else', () => {
  it.each(PATCHES)('$change', (patch) => {
    expect(difference(patched(TEXTS, patch))).toEqual({
      adds: addedBy(patch).sort(),
      ends: endedBy(patch).sort(),
    });
  });

  it('all of them at once bring up all of that, and nothing else', () => {
    expect(difference(PATCHES.reduce(patched, TEXTS))).toEqual({
      adds: PATCHES.flatMap(addedBy).sort(),
      ends: PATCHES.flatMap(endedBy).sort(),
    });
  });
});

it('the changes bring up findings of at least 35 rules', () => {
  const rules = new Set(PATCHES.flatMap(({ adds, ends = [] }) => [...adds, ...ends]).map(({ rule }) => rule));
  expect(rules.size).toBeGreaterThanOrEqual(35);
});

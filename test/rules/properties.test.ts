import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/source/files.ts';
import { KIND_NAMES, type Kind } from '../../src/kinds.ts';
import { readSource, type Source } from '../../src/source/read.ts';
import { readTexts } from '../support/patches.ts';
import { allSources, canonical, findingsIn, renamed, withoutRecord } from '../support/sources.ts';
import { REPOSITORY } from '../support/tree.ts';

const SOURCES = allSources();
const NAMES = [...SOURCES.keys()];
const sourceOf = (name: string) => {
  const source = SOURCES.get(name);
  if (!source) throw new Error(name);
  return source;
};

describe('findings do not depend on order', () => {
  it('not on that of the files', () => {
    const texts = readTexts(REPOSITORY);
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    const said = (files: typeof texts) => findingsIn(readSource(memoryFiles(files)));
    expect(said(turned)).toEqual(said(texts));
  });

  it.each(NAMES)('not on that of the records: %s', (name) => {
    const source = sourceOf(name);
    const before = findingsIn(source);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...source.records], { minLength: source.records.length }),
        (records) => {
          expect(findingsIn({ ...source, records })).toEqual(before);
        },
      ),
      { numRuns: name === 'the shipped playbook' ? 2 : 6 },
    );
  });
});

describe('names of records are only names', () => {
  /** Each id read from its end: another name, and another order of all of them. */
  const turned = (id: string): string => [...id].reverse().join('');

  /** What is judged; a fault of reading is told before anything is renamed. */
  const judgedIn = (source: Source) => findingsIn(source).filter(({ cause }) => cause !== undefined);

  it.each(NAMES)('an id that is replaced everywhere gives the same findings: %s', (name) => {
    const source = sourceOf(name);
    const before = judgedIn(source).map((one) => canonical(one));
    const after = judgedIn(renamed(source, turned)).map((one) => canonical(one, turned));
    expect(after.sort()).toEqual(before.sort());
  });
});

/** What may be said once a record is gone: by which rule, when a record of which kind went, and why. */
const ABSENCE: readonly (readonly [rule: string, gone: readonly Kind[], why: string])[] = [
  ['reference-resolves', KIND_NAMES, 'what named it names nothing'],
  ['acceptance-is-needed', KIND_NAMES, 'what was accepted of it speaks no longer'],
  ['values-exist', ['value'], 'it was the only value'],
  ['value-has-behaviours', ['behaviour'], 'it was the only behaviour with a target behind its value'],
  ['timeline-legs-are-published', ['behaviour'], 'it said how fast somebody answers who is asked'],
  ['forum-decides-something', ['behaviour'], 'it was the only timeline that named the forum'],
  ['focus-exists', ['focus'], 'it was the focus in force'],
  ['priority-serves-something', ['focus'], 'the priority served it, or the measure of its outcome'],
  ['tradeoff-was-decided', ['focus', 'decision', 'forum'], 'it said where the trade-off was decided'],
  ['directive-honours-tradeoffs', ['tradeoff'], 'it was the exception that excused the directive'],
  ['priority-honours-tradeoffs', ['tradeoff'], 'it was the exception that excused the priority'],
  [
    'directive-has-standing',
    ['tradeoff', 'behaviour', 'area', 'focus'],
    'it was all that the one who asks had a say in',
  ],
  ['checkpoint-is-often-enough', ['forum'], 'it was the forum in which all leaders meet'],
  ['checkpoint-happens', ['checkpoint'], 'its session is no longer written down'],
  ['checkpoint-asks-everyone', ['checkpoint'], 'the session before it is the last one now'],
  ['checkpoint-answers-agree', ['checkpoint'], 'the session before it is the last one now'],
  ['checkpoint-leads-to-action', ['checkpoint'], 'the session before it is the last one now'],
];
const mayBeSaid = (rule: string, gone: string): boolean =>
  ABSENCE.some(([id, kinds]) => id === rule && kinds.some((kind) => gone.startsWith(`${kind}/`)));

describe('a record that is taken out takes its findings with it', () => {
  it.each(NAMES)(
    'and leaves only what is missing then: %s',
    (name) => {
      const source = sourceOf(name);
      const before = findingsIn(source);
      const known = new Set(before.map(({ rule, subject }) => `${rule} ${subject}`));
      const faulty = new Set(before.flatMap(({ subject, cause }) => (cause && subject ? [subject] : [])));
      const more = [...faulty]
        .filter(
          (ref) => ref !== 'company/company' && source.records.filter((one) => one.ref === ref).length === 1,
        )
        .flatMap((ref) => {
          const after = findingsIn(withoutRecord(source, ref));
          const still = after.filter(
            ({ subject, related }) => subject === ref || related.some((one) => one.subject === ref),
          );
          expect(still).toEqual([]);
          return after
            .filter(({ rule, subject }) => !known.has(`${rule} ${subject}`) && !mayBeSaid(rule, ref))
            .map((finding) => `${ref}: ${canonical(finding)}`);
        });
      expect(more).toEqual([]);
    },
    60_000,
  );
});

import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../../src/analysis/diff/editions.ts';
import { fatesOf, type Fate } from '../../../src/analysis/diff/fates.ts';
import { oldAddressesOf } from '../../../src/analysis/diff/old-addresses.ts';
import { heldInWords } from '../../../src/components/book/held-words.ts';
import { playbookFrom } from '../../support/playbook.ts';

const VERSIONS = ['1', '2', '3', '4', '5'];
/** Terms that one after the other is agreed, each as `id: fields`; the last is what is merged now. */
function editions(...texts: string[]) {
  return texts.map((terms, index) => {
    const { playbook } = playbookFrom({ 'data/company.yaml': 'name: Acme\n', 'data/terms.yaml': terms });
    const version = index === texts.length - 1 ? 'working' : (VERSIONS[index] ?? '');
    return { ...editionsOf(playbook).at(-1)!, version };
  });
}
const said = (fate: Fate | undefined) =>
  fate?.is === 'removed'
    ? `removed in ${fate.version}`
    : fate && `${fate.is}${fate.is === 'renamed' && fate.changed ? ' and changed' : ''}: ${fate.ref}`;
function fate(ref: string, ...texts: string[]) {
  const [first, ...later] = editions(...texts);
  return first && said(fatesOf(first, later).get(ref));
}
const TRIAL = 'trial: { name: Trial, definition: Two weeks. }\n';
const PILOT = 'pilot: { name: Pilot, definition: Two weeks., formerly: trial }\n';
const TEST = 'test: { name: Test, definition: Two weeks., formerly: pilot }\n';
const OTHER = 'lane: { name: Lane, definition: A road. }\n';

describe('what became of a norm since a release', () => {
  it('it is unchanged where it says the same now, whatever came beside it', () => {
    expect(fate('term/trial', TRIAL, TRIAL + OTHER)).toBe('unchanged: term/trial');
    expect(
      fate('term/trial', TRIAL, 'trial: { name: Trial, definition: Two weeks., reviewed: 2026-11-01 }'),
    ).toBe('unchanged: term/trial');
  });

  it('it is changed where it says something else now, and not where it only did so in between', () => {
    const other = TRIAL.replace('Two weeks', 'Four weeks');
    expect(fate('term/trial', TRIAL, other)).toBe('changed: term/trial');
    expect(fate('term/trial', TRIAL, other, TRIAL)).toBe('unchanged: term/trial');
  });

  it('it is followed through one new id after the other', () => {
    const called = PILOT.replace('Pilot', 'Trial');
    expect(fate('term/trial', TRIAL, called)).toBe('renamed: term/pilot');
    expect(fate('term/trial', TRIAL, PILOT)).toBe('renamed and changed: term/pilot');
    expect(fate('term/trial', TRIAL, PILOT, TEST)).toBe('renamed and changed: term/test');
    expect(fate('term/trial', TRIAL, called, TEST.replace('Test', 'Trial'))).toBe('renamed: term/test');
  });

  it('it is removed in the first version without it, unless it came back under its id', () => {
    expect(fate('term/trial', TRIAL, OTHER)).toBe('removed in working');
    expect(fate('term/trial', TRIAL, TRIAL, OTHER, OTHER)).toBe('removed in 3');
    expect(fate('term/trial', TRIAL, PILOT, OTHER, OTHER)).toBe('removed in 3');
    expect(fate('term/trial', TRIAL, OTHER, TRIAL)).toBe('unchanged: term/trial');
  });

  it('it is removed where two claim to be what it was', () => {
    const two = PILOT + TEST.replace('pilot', 'trial');
    expect(fate('term/trial', TRIAL, two)).toBe('removed in working');
  });
});

describe('addresses at which a norm once was', () => {
  const old = (...texts: string[]) =>
    oldAddressesOf(editions(...texts)).map((one) =>
      one.is === 'moved'
        ? `${one.from} → ${one.to}, ${one.label}`
        : `${one.from} ${heldInWords(one.heldBy.map(({ version }) => version))}, gone in ${one.goneIn}`,
    );

  it('lead to where the norm is now, however often it was renamed', () => {
    expect(old(TRIAL, PILOT, TEST)).toEqual(['term/pilot → term/test, Test', 'term/trial → term/test, Test']);
  });

  it('lead there too where the id was never released', () => {
    expect(old(OTHER, OTHER + PILOT)).toEqual(['term/trial → term/pilot, Pilot']);
    expect(old(PILOT)).toEqual(['term/trial → term/pilot, Pilot']);
  });

  it('lead to what says that it is gone, where it was renamed before it went', () => {
    expect(old(TRIAL, PILOT, OTHER, OTHER)).toEqual([
      'term/pilot was part of 2 alone, gone in 3',
      'term/trial → term/pilot, Pilot',
    ]);
  });

  it('say what was there where the norm is gone, and since when', () => {
    expect(old(TRIAL, TRIAL, OTHER, OTHER)).toEqual(['term/trial was part of 1 and 2, gone in 3']);
    expect(old(TRIAL, OTHER)).toEqual(['term/trial was part of 1 alone, gone in working']);
    expect(old(TRIAL, TRIAL, TRIAL, OTHER, OTHER)).toEqual([
      'term/trial was part of 3 releases, the first 1 and the last 3, gone in 4',
    ]);
  });

  it('belong to what is there now, where something is', () => {
    expect(old(TRIAL, PILOT, TEST + TRIAL)).toEqual(['term/pilot → term/test, Test']);
    expect(old(TRIAL + OTHER, OTHER, TRIAL + OTHER)).toEqual([]);
  });

  it('belong to who had the id last', () => {
    const again = TRIAL.replace('Two weeks', 'Four weeks');
    expect(old(TRIAL, PILOT, PILOT + again, PILOT.replace(', formerly: trial', ''))).toEqual([
      'term/trial was part of 1 and 3, gone in working',
    ]);
  });

  it('are none where nothing was renamed or removed', () => {
    expect(old(TRIAL, TRIAL)).toEqual([]);
    expect(old(TRIAL)).toEqual([]);
  });
});

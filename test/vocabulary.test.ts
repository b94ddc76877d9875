import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { href, isKind, kindOfPlural, KIND_NAMES, KINDS, listHref, splitRef } from '../src/kinds.ts';
import { FIELDS } from './support/fields.ts';
import { REPOSITORY } from './support/tree.ts';

/** Fields that hold different things in different places, and why they are still called the same. */
const SAME_NAME: Readonly<Record<string, string>> = {
  parent: 'A record’s parent is of its own kind.',
  value: 'A behaviour names its value; a reading of a measure has one. Both are what people say.',
  who: 'Only a person can have lived up to a behaviour; anybody who decides can approve.',
  answers:
    'An approver answers by one expectation; in a checkpoint and in a pulse answers are what people said.',
  outcome:
    'The outcome of a focus is measured, that of a decision is told, and a leader says theirs in a sentence.',
  purpose: 'What a cadence is for is one of a few words; a forum says what is different after it.',
  to: 'A case that stalls goes to one party or role; a directive goes to teams.',
  backup:
    'Several may step in for the owner of an area; for an approver it is one, so that it is clear whom to ask.',
};

const pathsWhere = (breaks: (field: (typeof FIELDS)[number]) => boolean) =>
  FIELDS.filter(breaks).map(({ path }) => path);

describe('every kind is spelled the same everywhere', () => {
  it('each kind has a schema in a file of its name', () => {
    const absent = KIND_NAMES.filter((kind) => !existsSync(join(REPOSITORY, `src/schema/${kind}.ts`)));
    expect(absent).toEqual([]);
  });

  it('no two kinds share a plural, a label or a list', () => {
    for (const words of [
      KIND_NAMES.map((kind) => KINDS[kind].plural),
      KIND_NAMES.map((kind) => KINDS[kind].label),
      KIND_NAMES.map((kind) => listHref(kind)),
    ]) {
      expect(words).toEqual([...new Set(words)]);
    }
  });

  it('a plural leads back to its kind, and nothing else does', () => {
    for (const kind of KIND_NAMES) expect(kindOfPlural(KINDS[kind].plural)).toBe(kind);
    expect(kindOfPlural('behaviour')).toBeUndefined();
    expect(isKind('toString')).toBe(false);
  });

  it('each kind says in one sentence what it is', () => {
    expect(KIND_NAMES.filter((kind) => !isSentence(KINDS[kind].means))).toEqual([]);
  });
});

describe('the address of a record follows from its kind and id', () => {
  it('it is the plural and the id, below the base', () => {
    expect(href('behaviour/reply-in-a-day')).toBe('/behaviours/reply-in-a-day/');
    expect(href('behaviour/reply-in-a-day', '/playbook/')).toBe('/playbook/behaviours/reply-in-a-day/');
    expect(href('company/company', '/playbook/')).toBe('/playbook/company/');
  });

  it('every kind has a list and pages of its own below the base', () => {
    for (const kind of KIND_NAMES) {
      expect(listHref(kind, '/playbook/')).toMatch(/^\/playbook\/[a-z]+\/$/);
      expect(href(`${kind}/one`, '/playbook/')).toMatch(/^\/playbook\/(?:[a-z]+\/one|company)\/$/);
    }
  });

  it('what is no kind/id has no address', () => {
    expect(splitRef('behaviour/reply-in-a-day')).toEqual({ kind: 'behaviour', id: 'reply-in-a-day' });
    expect(splitRef('reply-in-a-day')).toBeUndefined();
    expect(splitRef('behaviours/reply-in-a-day')).toBeUndefined();
    expect(() => href('reply-in-a-day')).toThrow('“reply-in-a-day” is not kind/id');
  });
});

describe('every field explains itself', () => {
  it('each has a sentence, also within lists, groups and types', () => {
    expect(FIELDS.length).toBeGreaterThan(150);
    expect(pathsWhere(({ sentence }) => sentence === undefined)).toEqual([]);
  });

  it('each sentence begins with a capital, a digit or a code sample, and ends with a full stop', () => {
    expect(pathsWhere(({ sentence }) => sentence !== undefined && !isSentence(sentence))).toEqual([]);
  });

  it('each is called in camelCase', () => {
    expect(pathsWhere(({ name }) => !/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/.test(name))).toEqual([]);
  });

  it('each reference points at kinds that exist', () => {
    expect(pathsWhere(({ refersTo }) => refersTo !== undefined)).not.toEqual([]);
    expect(pathsWhere(({ refersTo }) => refersTo?.some((kind) => !isKind(kind)) ?? false)).toEqual([]);
  });

  it('one name holds one sort of thing, unless a reason is given', () => {
    const bases = new Map<string, Set<string>>();
    for (const { name, base } of FIELDS) bases.set(name, (bases.get(name) ?? new Set()).add(base));
    const several = [...bases].filter(([, sorts]) => sorts.size > 1).map(([name]) => name);
    expect(several.sort()).toEqual(Object.keys(SAME_NAME).sort());
  });
});

function isSentence(text: string): boolean {
  return /^[\p{Lu}\d`“]/u.test(text) && text.endsWith('.');
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../src/rules/example.ts';
import type { Finding } from '../src/rules/finding.ts';
import { RULES } from '../src/rules/index.ts';
import type { Example, Rule } from '../src/rules/rule.ts';
import { LEDGER } from './ledger.ts';
import { findingsOf } from './support/playbook.ts';
import { REPOSITORY } from './support/tree.ts';

const STRUCTURAL = [
  'yaml-parses',
  'file-is-known',
  'record-fits-schema',
  'id-is-unique',
  'reference-resolves',
  'prose-is-data',
  'audience-is-consistent',
  'release-is-untouched',
];
/** Files of the room that are no rules. */
const ROOM = [
  'accept',
  'alone',
  'cause',
  'compare',
  'example',
  'example-shown',
  'finding',
  'index',
  'on-example',
  'preset',
  'released-example',
  'rule',
  'run',
];

const isStructural = ({ id }: Rule) => STRUCTURAL.includes(id);
const found = (example: Example): readonly Finding[] =>
  findingsOf({ ...EXAMPLE_BASE, ...example }, EXAMPLE_DAY);

/** The rules by which every example is judged beside its own, errors all of them: an example shows no more than it is about. */
const STARTER = new Set(
  RULES.filter(({ preset, severity }) => preset === 'starter' && severity === 'error').map(({ id }) => id),
);
/** What speaks of every example. */
const ALWAYS = new Set(found({}).flatMap(({ rule }) => (STARTER.has(rule) ? [rule] : [])));
const said = (example: Example, about: string): string[] =>
  found(example)
    .map(({ rule }) => rule)
    .filter((rule) => rule === about || (STARTER.has(rule) && !ALWAYS.has(rule)));

describe('the ledger of rules', () => {
  it('holds each rule with its severity and preset, and no rule leaves it', () => {
    const present = Object.fromEntries(RULES.map(({ id, severity, preset }) => [id, [severity, preset]]));
    expect(present).toEqual(Object.fromEntries(LEDGER.map(([id, ...graded]) => [id, graded])));
    expect(RULES.length).toBe(LEDGER.length);
  });

  it('names no rule twice', () => {
    const ids = LEDGER.map(([id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('and the folder agree: each rule is one file of its name', () => {
    const files = readdirSync(join(REPOSITORY, 'src/rules')).map((name) => name.replace(/\.ts$/, ''));
    expect(files.filter((name) => !ROOM.includes(name)).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});

it('what every example stands on can be read, and lacks only what most examples leave out', () => {
  expect([...ALWAYS].sort()).toEqual(['focus-exists']);
});

describe.for(RULES.map((rule) => [rule.id, rule] as const))('%s', ([id, rule]) => {
  it('says what is wrong, why it matters and how to mend it, each in whole sentences', () => {
    for (const text of [rule.message, rule.why, rule.fix]) expect(text).toMatch(/^[\p{Lu}“][^]*\.$/u);
  });

  it('is called by the healthy state, in a sentence of its own without a full stop', () => {
    expect(rule.title).toMatch(/^\p{Lu}[^.]*[^.!?]$/u);
    expect(RULES.filter(({ title }) => title === rule.title)).toHaveLength(1);
  });

  it('is about what is written, or knows its cause and checks', () => {
    expect([rule.check === undefined, rule.cause === undefined]).toEqual([
      isStructural(rule),
      isStructural(rule),
    ]);
  });

  it('is silent on its good example, and so is every error that no company can do without', () => {
    expect(said(rule.good, id)).toEqual([]);
  });

  it('speaks once on its bad example, and none of those beside it', () => {
    expect(said(rule.bad, id)).toEqual([id]);
  });

  it('names a place that its reader can open, and a message and a fix in whole sentences', () => {
    const files = { ...EXAMPLE_BASE, ...rule.bad };
    for (const { place, message, fix } of found(rule.bad).filter((finding) => finding.rule === id)) {
      expect(Object.keys(files)).toContain(place.file);
      expect(place.line).toBeGreaterThan(0);
      expect(place.column).toBeGreaterThan(0);
      expect(message).toMatch(/[.!?]”?$/);
      expect(fix).toMatch(/[.!?]”?$/);
    }
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { foundBy, unreadable, type RuleCases } from '../support/rule-cases.ts';

const FOLDER = join(import.meta.dirname, 'cases');
const CHECKING = RULES.filter(({ check }) => check);
const files = readdirSync(FOLDER);
const cases = new Map(
  await Promise.all(
    files.map(async (file) => {
      const { CASES } = (await import(join(FOLDER, file))) as { CASES: RuleCases };
      return [file.replace(/\.ts$/, ''), CASES] as const;
    }),
  ),
);

it('every rule that checks has its cases, and there are no others', () => {
  expect([...cases.keys()].sort()).toEqual(CHECKING.map(({ id }) => id).sort());
});

describe.for(CHECKING.map((rule) => [rule.id, rule] as const))('%s', ([id, rule]) => {
  const of = cases.get(id);
  if (!of) return;

  it('finds in its bad example exactly this, there, and turns to these', () => {
    expect(foundBy(id, rule.bad)).toEqual([of.bad]);
  });

  for (const [sentence, { files: company, finds, day }] of Object.entries(of.speaks ?? {}))
    it(`speaks: ${sentence}`, () => {
      expect(finds.length).toBeGreaterThan(0);
      expect(foundBy(id, company, day)).toEqual(finds);
    });

  it('is tried on what only looks like it', () => {
    expect(Object.keys(of.silent).length).toBeGreaterThan(0);
  });

  for (const [sentence, one] of Object.entries(of.silent))
    it(`is silent: ${sentence}`, () => {
      const [company, day] = isDated(one) ? [one.files, one.day] : [one];
      expect(unreadable(company, day)).toEqual([]);
      expect(foundBy(id, company, day)).toEqual([]);
    });
});

type Silent = RuleCases['silent'][string];
const isDated = (one: Silent): one is Extract<Silent, { day: string }> => typeof one['files'] === 'object';

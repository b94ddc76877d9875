import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { companyOfSize } from '../support/company-of-size.ts';
import { playbookFrom } from '../support/playbook.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { watched } from '../support/visits.ts';

const SIZE = 10;
const CHECKING = RULES.filter(({ check }) => check);
let [small, large]: [Playbook | undefined, Playbook | undefined] = [undefined, undefined];
beforeAll(() => {
  small = playbookFrom(companyOfSize(SIZE), { preset: 'starter' }).playbook;
  large = playbookFrom(companyOfSize(4 * SIZE), { preset: 'starter' }).playbook;
}, 60_000);

/** How often a rule looks at something, and how much it finds. */
function visitsOf(check: NonNullable<(typeof RULES)[number]['check']>, playbook: Playbook) {
  const { playbook: counting, visits } = watched(playbook);
  const found = [...check(counting, { now: PINNED_DAY, unneeded: () => [] })].length;
  return { visits: visits(), found };
}

describe.for(CHECKING.map((rule) => [rule.id, rule] as const))('%s', ([, { check }]) => {
  it('looks at no more than five times as much where four times as much is written', () => {
    if (!check || !small || !large) throw new Error('nothing to look at');
    const [few, many] = [visitsOf(check, small), visitsOf(check, large)];
    // What is looked at once, whatever the size, would hide nothing of what grows.
    expect(many.visits / Math.max(few.visits, 100)).toBeLessThanOrEqual(5);
  });
});

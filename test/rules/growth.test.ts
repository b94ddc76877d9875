import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { companyOfSize } from '../support/company-of-size.ts';
import { playbookFrom } from '../support/playbook.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { watched } from '../support/visits.ts';

/** Large enough that what each team looks through of the whole company outweighs the rest. */
const SIZE = 40;
const CHECKING = RULES.filter(({ check }) => check);
let [small, large]: [Playbook | undefined, Playbook | undefined] = [undefined, undefined];
beforeAll(() => {
  small = playbookFrom(companyOfSize(SIZE), { preset: 'starter' }).playbook;
  large = playbookFrom(companyOfSize(4 * SIZE), { preset: 'starter' }).playbook;
}, 60_000);

/** How often a rule looks at something. */
function visitsOf(check: NonNullable<(typeof RULES)[number]['check']>, playbook: Playbook): number {
  const { playbook: counting, visits } = watched(playbook);
  Array.from(check(counting, { now: PINNED_DAY, unneeded: () => [] }));
  return visits();
}

/** What is looked at once, whatever the size. */
const ONCE = 100;

describe.for(CHECKING.map((rule) => [rule.id, rule] as const))('%s', ([, { check }]) => {
  it('looks at no more than five times as much where four times as much is written', () => {
    if (!check || !small || !large) throw new Error('nothing to look at');
    expect(visitsOf(check, large)).toBeLessThanOrEqual(5 * visitsOf(check, small) + ONCE);
  });
});

describe('all rules together', () => {
  it('look at no more than five times as much where four times as much is written', () => {
    const visits = (playbook: Playbook) =>
      CHECKING.reduce((sum, { check }) => sum + (check ? visitsOf(check, playbook) : 0), 0);
    if (!small || !large) throw new Error('nothing to look at');
    expect(visits(large)).toBeLessThanOrEqual(5 * visits(small));
  });
});

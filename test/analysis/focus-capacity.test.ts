import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusCapacity } from '../../src/analysis/focus-capacity.ts';
import { prioritiesByPurpose } from '../../src/analysis/focus-priorities.ts';
import type { Focus } from '../../src/model/playbook.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/people.yaml': 'ana: { name: Ana, team: labels }\n',
  'data/teams.yaml': `product: { name: Product, type: department }
labels: { name: Labels, parent: product }
claims: { name: Claims, parent: product }
desk: { name: Desk }
north: { name: North, parent: desk }
`,
  'data/measures.yaml': `stay: { name: Stay, definition: Who stays., standing: true }
sales: { name: Sales, definition: What was sold. }
`,
  'data/focuses.yaml': `keep: { statement: Keep them., from: 2026-10-01, until: 2026-12-31 }
grow: { statement: Grow., from: 2026-07-01, until: 2026-09-30 }
`,
};
const load = (priorities: string) => {
  const { playbook } = playbookFrom({ ...BASE, 'data/priorities.yaml': priorities });
  const focus = playbook.find('focus', 'keep');
  if (!focus) throw new Error('The focus of this test cannot be read.');
  return { playbook, focus };
};
const priority = (id: string, fields: string) => `${id}: { statement: ${id}., owner: ana, ${fields} }\n`;

const PRIORITIES =
  priority('a', 'team: labels, serves: focus/keep, capacity: 40') +
  priority('b', 'team: labels, serves: [measure/stay, focus/keep], capacity: 10') +
  priority('c', 'team: claims, serves: measure/stay, capacity: 50') +
  priority('d', 'team: north, serves: focus/keep, capacity: 60, from: 2026-10-01, until: 2026-11-23') +
  priority('e', 'team: north, serves: measure/sales, capacity: 20') +
  // Not in force; no capacity; no team but that of its owner; a focus that has ended.
  priority('f', 'team: north, serves: focus/keep, capacity: 20, from: 2026-11-24') +
  priority('g', 'team: desk, serves: focus/keep') +
  priority('h', 'capacity: 5') +
  priority('i', 'team: claims, serves: focus/grow, capacity: 15');

describe('the capacity that serves the focus', () => {
  const of = (priorities: string) => {
    const { playbook, focus } = load(priorities);
    const { whole, departments } = focusCapacity(focus, playbook, NOW);
    return {
      whole,
      departments: departments.map(
        ({ department, stated, serving, stating, silent }) =>
          `${department.id} ${serving}/${stated} by ${stating.map(({ id }) => id).join(' ')}, silent ${silent.map(({ id }) => id).join(' ')}`,
      ),
    };
  };

  it('is what its priorities in force take, of what all of them take, by department and in all', () => {
    // Product: a and b serve it, 40 + 10, of 40 + 10 + 50 + 5 + 15; Desk, a root team without a type: d, 60 of 60 + 20.
    expect(of(PRIORITIES)).toEqual({
      whole: { is: 'known', n: 3, stated: 200, serving: 110, share: 0.55 },
      departments: ['desk 60/80 by north, silent desk', 'product 50/120 by claims labels, silent product'],
    });
  });

  it('is not told from two teams', () => {
    const two =
      priority('a', 'team: labels, serves: focus/keep, capacity: 40') +
      priority('b', 'team: claims, capacity: 40') +
      priority('c', 'team: north, serves: focus/keep, capacity: 0');
    expect(of(two)).toEqual({
      whole: { is: 'too few', n: 2, least: 3 },
      departments: ['desk 0/0 by , silent desk north', 'product 40/80 by claims labels, silent product'],
    });
  });

  it('adds up: what departments state is what is stated in all, and no more serves the focus than is stated', () => {
    const one = fc.record({
      team: fc.constantFrom('product', 'labels', 'claims', 'desk', 'north'),
      serves: fc.constantFrom('focus/keep', 'measure/stay', 'focus/grow'),
      capacity: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (some) => {
        const written = some.map(({ team, serves, capacity }, index) =>
          priority(`p${index}`, `team: ${team}, serves: ${serves}, capacity: ${capacity}`),
        );
        const { playbook, focus } = load(written.join(''));
        const { whole, departments } = focusCapacity(focus, playbook, NOW);
        const stated = some.reduce((sum, { capacity }) => sum + capacity, 0);
        expect(departments.reduce((sum, one) => sum + one.stated, 0)).toBe(stated);
        if (whole.is === 'known') {
          expect(whole.stated).toBe(stated);
          expect(whole.share).toBeGreaterThanOrEqual(0);
          expect(whole.share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what priorities serve', () => {
  it('is the focus, a measure that is always watched, or nothing', () => {
    const { playbook, focus } = load(PRIORITIES);
    const ids = (day: string, by: Focus | undefined = focus) => {
      const { focus: serving, standing, nothing } = prioritiesByPurpose(by, playbook, day);
      return [serving, standing, nothing].map((some) => some.map(({ id }) => id).join(' '));
    };
    expect(ids(NOW)).toEqual(['a b d g', 'c', 'e h i']);
    expect(ids('2026-11-24')).toEqual(['a b f g', 'c', 'e h i']);
    expect(ids(NOW, playbook.find('focus', 'grow'))).toEqual(['i', 'b c', 'a d e g h']);
  });
});

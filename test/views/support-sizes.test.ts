import { describe, expect, it } from 'vitest';
import type { View } from '../../src/views/parts/view.ts';
import { supportView } from '../../src/views/support/view.ts';
import { playbookFrom } from '../support/playbook.ts';

const DAY = '2026-11-23';
const view = (files: Readonly<Record<string, string>>): View =>
  supportView(playbookFrom(files, { asOf: DAY }).playbook, DAY);
const table = (shown: View, id: string) => shown.tables.find((one) => one.id === id);
const texts = (shown: View, id: string) =>
  table(shown, id)?.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')) ?? [];

describe('a company that is no row of departments', () => {
  it('shows the teams of the only department beside each other', () => {
    const shown = view({
      'data/teams.yaml': `all: { name: All, type: department }
one: { name: One, parent: all, dependsOn: two }
two: { name: Two, parent: all }
under: { name: Under, parent: two, dependsOn: [two, all] }
`,
    });
    expect(shown.sentence).toBe(
      'All four teams are of one department, so that no tie can lead out of it. Among them three ties are written down.',
    );
    // What lies below a part belongs to it: Under needs Two, which is inside it.
    expect(texts(shown, 'support').map((row) => row.split(' | ').slice(0, 5))).toEqual([
      ['All', '0', '0', '1', '1'],
      ['One', '0', '0', '1', '1'],
      ['Two', '1', '1', '1', '2'],
    ]);
  });

  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('');
  const called = (at: number) => `d${String(at).padStart(2, '0')}`;

  it('shows the tops of many departments, and below them the parts of each', () => {
    // Two tops of fifteen departments each; each department of the first needs the next one, and one of the second.
    const shown = view({
      'data/teams.yaml': `east: { name: East }\nwest: { name: West }\n${many(
        30,
        (at) =>
          `${called(at)}: { name: Dept ${called(at)}, type: department, parent: ${at < 15 ? 'east' : 'west'}${at < 14 ? `, dependsOn: [${called(at + 1)}, d20]` : ''} }\n`,
      )}`,
    });
    expect(texts(shown, 'support')).toEqual([
      'East | 14 | 14 | 14 | as many inside as out',
      'West | 14 | 0 | 14 | mostly outward',
    ]);
    expect(shown.tables.map(({ id }) => id)).toEqual(['support', 'in-words', 'inside-east']);
    const inside = table(shown, 'inside-east');
    expect(inside?.rows).toHaveLength(16);
    expect(inside?.rows[0]?.id).toBe('inside-east--d00');
    expect(inside?.rows[1]?.cells.map(({ text }) => text).slice(0, 4)).toEqual(['Dept d01', '1', '0', '1']);
  });

  it('shows the 24 with the most ties, what they have with the others, and folds those', () => {
    // Forty departments of one team each; the first needs all others, and each but the last two also needs the next.
    const shown = view({
      'data/teams.yaml': many(
        40,
        (at) =>
          `${called(at)}: { name: Dept ${called(at)}${at === 0 ? `, dependsOn: [${Array.from({ length: 38 }, (_, to) => called(to + 1)).join(', ')}]` : at < 20 ? `, dependsOn: ${called(at + 1)}` : ''} }\n`,
      ),
    });
    const rows = table(shown, 'support')?.rows ?? [];
    expect(rows).toHaveLength(24);
    // 38 ties of the first: 23 to those that are shown, 15 to others.
    expect(rows[0]?.cells.slice(-3).map(({ text }) => text)).toEqual(['15', '38', 'mostly outward']);
    expect(table(shown, 'support')?.tail).toBe(
      '15 departments with one tie each and one with none stand below.',
    );
    expect(texts(shown, 'others').map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['1', '15'],
      ['none', '1'],
    ]);
  });

  it('has at most six thousand elements to show, however many ties there are', () => {
    const shown = view({
      'data/teams.yaml':
        many(30, (at) => `${called(at)}: { name: Dept ${called(at)} }\n`) +
        many(
          300,
          (at) =>
            `t${at}: { name: Team ${at}, parent: ${called(at % 30)}, dependsOn: [${Array.from({ length: 12 }, (_, by) => `t${(at + by * by + 1) % 300}`).join(', ')}] }\n`,
        ),
    });
    const elements = shown.tables.flatMap(({ rows, columns }) => [
      2 * columns.length,
      ...rows.map(
        ({ cells }) =>
          1 + cells.reduce((sum, { to = [] }) => sum + 1 + to.length + (to.length > 3 ? 2 : 0), 0),
      ),
    ]);
    expect(elements.reduce((sum, count) => sum + count, 0)).toBeLessThan(5500);
  });
});

import { describe, expect, it } from 'vitest';
import { blockPages } from '../../src/analysis/block-pages.ts';
import { ledgerPages } from '../../src/analysis/ledger-pages.ts';
import { filesOf } from '../../src/views/parts/files.ts';
import { viewOf } from '../../src/views/views.ts';
import { VIEW_NAMES } from '../../src/words.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';
import { withRelease } from '../support/released.ts';

/** Departments called as views, columns, tables and what stands where there is none, or alike but for a hyphen. */
const IDS = [
  ...VIEW_NAMES,
  ...['by', 'areas', 'department', 'others', 'out', 'of-team1', 'team-1', 'team1', 'team-11', 'team11'],
  ...[
    'without-team',
    'no-team',
    'nobody',
    'purpose',
    'people',
    'workers',
    'pairs',
    'gaps',
    'matrix',
    'in-words',
  ],
];
const areasOf = (owner: (at: number) => string) =>
  IDS.map(
    (id, at) =>
      `${id}: { name: "${id}", accountable: "${owner(at)}", responsible: ["${IDS[(at + 1) % IDS.length]}", ${id}] }\n`,
  ).join('');
const COMPANY = {
  'data/teams.yaml': IDS.map((id) => `${id}: { name: "${id}", dependsOn: [by, areas] }\n`).join(''),
  'data/areas.yaml': areasOf((at) => IDS[at] ?? ''),
};
const { playbook } = playbookFrom({
  ...withRelease(COMPANY, '1', '2026-10-05'),
  'data/areas.yaml': `${areasOf((at) => IDS[(at + 5) % IDS.length] ?? '')}meet: { name: Meet, accountable: by, responsible: [areas, department] }
`,
});
const twice = (some: readonly string[]) => some.filter((one, at) => some.indexOf(one) !== at);

describe('whatever departments and areas are called', () => {
  it('no two columns of a table, and nothing on a page of a view, share a name', () => {
    for (const name of VIEW_NAMES) {
      const { tables } = viewOf(playbook, name, PINNED_DAY);
      expect(tables.length).toBeGreaterThan(0);
      for (const { columns } of tables) expect(twice(columns.map(({ key }) => key))).toEqual([]);
      expect(twice(tables.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]))).toEqual([]);
    }
  });

  it('no two pages and files below “ownership” have one address', () => {
    const addresses = [
      ...VIEW_NAMES.flatMap((name) => {
        const view = viewOf(playbook, name, PINNED_DAY);
        const sorts = view.tables[0]?.columns.flatMap(({ key, sort }) => (sort ? [key] : [])) ?? [];
        return [
          name,
          ...sorts.map((key) => `${name}/by/${key}`),
          ...filesOf(view, name).map((one) => one.name),
        ];
      }),
      ...ledgerPages(playbook).map(({ path }) => path),
      ...blockPages(playbook).map(({ path }) => `ledger/${path}`),
    ];
    expect(twice(addresses)).toEqual([]);
  });
});

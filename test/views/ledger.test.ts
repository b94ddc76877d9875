import { describe, expect, it } from 'vitest';
import { blockPages } from '../../src/analysis/block-pages.ts';
import { blockRows, blockSentence } from '../../src/views/ledger/block-rows.ts';
import { ledgerView } from '../../src/views/ledger/view.ts';
import type { Cell, FactTable } from '../../src/views/parts/view.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

const TEAMS = `sales: { name: Sales, type: department }
field: { name: Field, parent: sales }
works: { name: Works, type: department }
line: { name: Line, parent: works }
lab: { name: Lab, type: department }
`;
const PEOPLE = 'ana: { name: Ana, team: field }\nben: { name: Ben, team: line }\neve: { name: Eve }\n';
const load = (areas: string, teams = TEAMS) =>
  playbookFrom({ 'data/teams.yaml': teams, 'data/people.yaml': PEOPLE, 'data/areas.yaml': areas }).playbook;
const view = (areas: string) => ledgerView(load(areas), PINNED_DAY);
const tableOf = (tables: readonly FactTable[], id: string) => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
};
const linesOf = ({ rows }: FactTable) => rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
const pathOf = (cell: Cell | undefined) => {
  const to = cell?.to?.[0];
  return to && 'path' in to ? to.path : undefined;
};

/** Four areas: two of Sales, one of Works, one of a person without a team. */
const FEW = `offers: { name: Offers, accountable: ana, responsible: [field, line], reason: She knows the buyers. }
prices: { name: Prices, accountable: ana, consulted: line, informed: [sales, lab] }
machines: { name: Machines, accountable: ben, responsible: line }
letters: { name: Letters, accountable: eve }
old: { name: Old, lifecycle: retired, accountable: ana, responsible: lab }
`;

describe('who owns what, and why', () => {
  it('begins with how much is written, and of how much it is written why', () => {
    const says = (areas: string) => view(areas).sentence;
    expect(says('')).toBe('Nobody has written down yet who owns what.');
    expect(says(FEW)).toBe(
      'Four areas. Somebody answers for each of them, and for one of these it is written why.',
    );
    expect(says('a: { name: A }\nb: { name: B }\n')).toBe('Two areas. Nobody answers for any of them yet.');
    expect(says('a: { name: A }\n')).toBe('One area. Nobody answers for it yet.');
    expect(says('a: { name: A, accountable: ana, reason: R. }\n')).toBe(
      'One area. Somebody answers for it, and it is written why.',
    );
    expect(says('a: { name: A, accountable: ana, reason: R. }\nb: { name: B }\n')).toBe(
      'Two areas. Somebody answers for one, and it is written why.',
    );
    expect(says('a: { name: A, accountable: ana }\nb: { name: B, accountable: ben }\n')).toBe(
      'Two areas. Somebody answers for each of them; nothing says why.',
    );
  });

  it('says what would stand here where nothing is written', () => {
    expect(view('')).toMatchObject({ tables: [], looks: [] });
    expect(view('').empty).toMatch(/^Here stands/);
  });

  it('gives 25 departments a column each, and of more leaves those out that take least part, as one with a name like theirs', () => {
    const headsOf = (count: number) => {
      const at = Array.from({ length: count }, (_, index) => index);
      const teams = at.map((one) => `d${one}: { name: Dept ${one} }\n`).join('');
      const areas = at.map((one) => `a${one}: { name: Area ${one}, accountable: d${one} }\n`).join('');
      return tableOf(ledgerView(load(areas, teams), PINNED_DAY).tables, 'blocks').columns.slice(2);
    };
    expect(headsOf(25).map(({ head }) => head)).not.toContain('one other');
    expect(headsOf(25)).toHaveLength(25);
    expect(headsOf(26)).toHaveLength(25);
    expect(headsOf(26).at(-1)?.head).toBe('two others');
    expect(headsOf(26).every(({ marks }) => marks?.length === 1)).toBe(true);
  });

  it('counts the areas of a department in which another takes part, each count a way to them', () => {
    const table = tableOf(view(FEW).tables, 'blocks');
    expect(table.columns.map(({ head }) => head)).toEqual([
      'Areas of',
      'All',
      'Lab',
      'Sales',
      'Works',
      'Without a team',
    ]);
    expect(linesOf(table)).toEqual([
      'Sales | 2 | 1 | 2 | 2 | 0',
      'Works | 1 | 0 | 0 | 1 | 0',
      'Without a team | 1 | 0 | 0 | 0 | 1',
    ]);
    expect(table.rows[0]?.cells.map(pathOf)).toEqual([
      'ownership/sales/',
      undefined,
      'ownership/ledger/sales/lab/',
      'ownership/ledger/sales/sales/',
      'ownership/ledger/sales/works/',
      undefined,
    ]);
    expect(table.rows[0]?.cells.map(({ tint }) => tint)).toEqual([
      undefined,
      undefined,
      0.5,
      1,
      1,
      undefined,
    ]);
  });

  it('shows where a department stands in the areas of another, who has most, and who shares none', () => {
    expect(view(FEW).looks.map(({ says }) => says)).toEqual([
      'Works takes part in two areas of Sales; no department takes part in more of another’s.',
      'In one area three departments have a part, more than in any other:',
      'Three areas have an owner, and nothing says why this one.',
    ]);
    const alone = `${FEW}tests: { name: Tests, accountable: lab, reason: R. }\n`.replace(', lab]', ']');
    expect(view(alone).looks.map(({ says }) => says)).toContain(
      'Lab shares no area with another department.',
    );
    expect(view('a: { name: A, accountable: ana, reason: R. }\n').looks).toEqual([]);
  });

  it('is one table of letters where a company is small, with what is declared in words', () => {
    const table = tableOf(
      view(
        `${FEW}both: { name: Both, accountable: [ana, ben] }
shared: { name: Shared, accountable: [ana, ben], shared: { rule: By turns., until: 2027-03-31 } }
gap: { name: Gap, responsible: line }
agreed: { name: Agreed, responsible: line, unowned: { reason: Later., until: 2027-01-31 } }
`,
      ).tables,
      'matrix',
    );
    expect(view(FEW).draw).toBeUndefined();
    const heads = table.columns.map(({ head }) => head);
    const said = (id: string) => {
      const cells = table.rows.find((row) => row.id === `matrix-${id}`)?.cells ?? [];
      return cells.flatMap(({ text }, at) => (text ? [`${heads[at]}: ${text}`] : []));
    };
    expect([...heads].sort()).toEqual(
      ['Area', 'Department', 'Lab', 'Sales', 'Field', 'Line', 'Eve', 'Who answers for it'].sort(),
    );
    expect(said('offers')).toEqual(
      expect.arrayContaining(['Department: Sales', 'Field: A R', 'Line: R', 'Who answers for it: Ana']),
    );
    expect(said('both').at(-1)).toBe('Who answers for it: 2×A: Ana and Ben; nothing says how they split it');
    expect(said('shared').at(-1)).toBe(
      'Who answers for it: 2×A: Ana and Ben; shared on purpose until 31 March 2027',
    );
    expect(said('gap').at(-1)).toBe('Who answers for it: none');
    expect(said('agreed').at(-1)).toBe('Who answers for it: none, on purpose until 31 January 2027');
    expect(said('old')).toEqual([]);
  });

  it('is no table of letters where its owners are many, though their departments are few', () => {
    const at = Array.from({ length: 120 }, (_, index) => index);
    const teams = at.map((one) => `t${one}: { name: Team ${one}, parent: d${one % 5} }\n`).join('');
    const five = at.slice(0, 5).map((one) => `d${one}: { name: Dept ${one}, type: department }\n`);
    const works = (one: number) => at.filter((team) => team % 40 === one).map((team) => `t${team}`);
    const areas = at
      .slice(0, 40)
      .map((one) => `a${one}: { name: Area ${one}, responsible: [${works(one).join(', ')}] }\n`);
    const { tables } = ledgerView(load(areas.join(''), five.join('') + teams), PINNED_DAY);
    expect(tables.map(({ id }) => id)).toEqual(['blocks']);
  });
});

describe('the pages of the blocks', () => {
  it('are one for each block in which anything stands', () => {
    expect(blockPages(load(FEW)).map(({ path, areas }) => [path, areas.length])).toEqual([
      ['sales/lab', 1],
      ['sales/sales', 2],
      ['sales/works', 2],
      ['works/works', 1],
      ['without-team/without-team', 1],
    ]);
  });

  it('say which letters, which names and why', () => {
    const page = blockPages(load(FEW)).find(({ path }) => path === 'sales/works');
    if (!page) throw new Error('no page');
    expect(blockSentence(page.block)).toBe('Works takes part in two areas of Sales.');
    const table = blockRows(page, PINNED_DAY);
    expect(table.columns.map(({ head }) => head)).toEqual([
      'Area',
      'Who answers for it',
      'Responsible: Works',
      'Consulted: Works',
      'Why this owner',
    ]);
    expect(linesOf(table)).toEqual([
      'Offers | Ana | Line |  | She knows the buyers.',
      'Prices | Ana |  | Line | nothing says why',
    ]);
  });

  it('say of what belongs to no department, and of people without a team, that it is so', () => {
    const said = (areas: string) =>
      blockPages(load(areas)).map((page) => [blockSentence(page.block), blockRows(page, PINNED_DAY).label]);
    // Nobody holds the first, which Eve is asked about; the second is told to Lab.
    expect(said('a: { name: A, consulted: eve }\nb: { name: B, consulted: eve, informed: lab }\n')).toEqual([
      [
        'Lab takes part in one area that belongs to no department.',
        'Areas that belong to no department in which Lab takes part',
      ],
      [
        'People without a team take part in two areas that belong to no department.',
        'Areas that belong to no department in which people without a team take part',
      ],
    ]);
    expect(said('a: { name: A, accountable: ana, informed: [field, eve] }\n')).toEqual([
      ['Sales has a part in one area of its own.', 'Areas of Sales in which Sales takes part'],
      [
        'People without a team take part in one area of Sales.',
        'Areas of Sales in which people without a team take part',
      ],
    ]);
  });

  it('hold 250 rows at most, and fewer where each has many names', () => {
    const areas = (count: number, fields: string) =>
      Array.from({ length: count }, (_, at) => `a${at}: { name: Area ${at}, ${fields} }\n`).join('');
    const pages = (text: string) =>
      blockPages(load(text)).map(({ path, areas: some }) => [path, some.length]);
    expect(pages(areas(300, 'responsible: lab'))).toEqual([
      ['lab/lab', 250],
      ['lab/lab/2', 50],
    ]);
    const crowd = Array.from({ length: 35 }, (_, at) => `t${at}`);
    const teams = `${TEAMS}${crowd.map((id) => `${id}: { name: Team ${id}, parent: lab }\n`).join('')}`;
    const many = `responsible: [${crowd.join(', ')}], consulted: [${crowd.join(', ')}]`;
    // Each row needs 87 elements: 11, two letters and folds of three each, and 70 names; 5,400 are 62 rows.
    const rows = blockPages(load(areas(100, many), teams)).map((page) => page.areas.length);
    expect(rows).toEqual([62, 38]);
  });
});

import { describe, expect, it } from 'vitest';
import { blockPages } from '../../src/analysis/block-pages.ts';
import { blockRows } from '../../src/views/ledger/block-rows.ts';
import { ledgerView } from '../../src/views/ledger/view.ts';
import type { Drawing } from '../../src/views/parts/drawing.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import { svgMarkup } from '../../src/views/parts/svg.ts';
import type { FactTable } from '../../src/views/parts/view.ts';
import { OWNERSHIP } from '../../src/words.ts';
import { companyOfTeams, joinedUp, type CompanyOfTeams } from '../support/company-of-teams.ts';
import { PINNED_DAY } from '../support/pinned.ts';

const linesOf = ({ rows }: FactTable) => rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));

const drawn = (company: CompanyOfTeams) => {
  const playbook = joinedUp(company);
  const { draw, tables, looks } = ledgerView(playbook, PINNED_DAY);
  if (!draw) throw new Error('no picture');
  return { playbook, wide: draw('wide'), narrow: draw('narrow'), tables, looks };
};

/** What stands at the beginnings of the lines of a path, by the arithmetic of the grid: area and column. */
function factsOf({ marks, grid }: Drawing, kind: string): string[] {
  if (!grid) throw new Error('no grid');
  const step = (grid.to - grid.from) / grid.columns.length;
  return marks.flatMap((mark) =>
    mark.is === 'path' && mark.class.replace(/ (?:large|medium|small)$/, '') === kind
      ? mark.steps.flatMap(([letter, x = 0, y = 0]) => {
          if (letter !== 'M') return [];
          const row = grid.paths?.[Math.floor((y - grid.top) / grid.step)]?.split('/')[1];
          return [`${row} ${grid.columns[Math.floor((x - grid.from) / step)] ?? ''}`];
        })
      : [],
  );
}

describe('the picture of all areas', () => {
  const company = companyOfTeams(120, 24, 4);
  const { playbook, wide, tables } = drawn(company);
  const ofBlocks = blockPages(playbook).map((page) => blockRows(page, PINNED_DAY));
  const letters = Object.keys(OWNERSHIP) as (keyof typeof OWNERSHIP)[];
  /** Each “area owner” of the tables by its parts; an owner that answers stands in the column of who does. */
  const told = new Map<string, Set<string>>();
  for (const { rows, columns } of ofBlocks)
    for (const { id, cells } of rows)
      for (const [at, cell] of cells.entries())
        for (const goal of (letters as string[]).includes(columns[at]?.key ?? '') ? (cell.to ?? []) : []) {
          const key = `${id.replace('block-', '')} ${goal.label}`;
          told.set(key, (told.get(key) ?? new Set()).add(columns[at]?.key ?? ''));
        }
  const answering = (area: string) =>
    ofBlocks.flatMap(({ rows }) => rows.filter(({ id }) => id === `block-${area}`))[0]?.cells[1]?.text ?? '';

  it('shows nothing that does not stand in a table', () => {
    for (const part of letters)
      for (const fact of factsOf(wide, `part-${part}`)) {
        const [area = '', ...name] = fact.split(' ');
        const owner = name.join(' ');
        const stands =
          part === 'accountable' ? answering(area).includes(owner) : told.get(fact)?.has(part) === true;
        expect(stands, `${part} ${fact}`).toBe(true);
      }
  });

  it('shows whom the tables name, each once', () => {
    const all = letters.flatMap((part) => factsOf(wide, `part-${part}`));
    expect(new Set(all).size).toBe(all.length);
    for (const fact of told.keys()) expect(all).toContain(fact);
  });

  it('outlines those who answer with others, and marks the rows that nobody answers for', () => {
    for (const fact of factsOf(wide, 'part-accountable inner'))
      expect(answering(fact.split(' ')[0] ?? '')).toMatch(/^\d×A: /);
    const none = factsOf(wide, 'part-none').map((fact) => fact.split(' ')[0] ?? '');
    expect(none).toHaveLength(Math.ceil(120 / 17));
    for (const area of none) expect(answering(area)).toBe('none');
  });

  it('is the same from whatever order the file is in, with its tables', () => {
    const again = drawn({ ...company, areas: [...company.areas].reverse() });
    expect(svgMarkup(again.wide.marks, again.wide.height)).toBe(svgMarkup(wide.marks, wide.height));
    const said = (some: readonly FactTable[]) => some.map(linesOf);
    expect(said(again.tables)).toEqual(said(tables));
  });

  it('names a department clear of the lines between departments where areas have no names of their own', () => {
    const { wide: one } = drawn(companyOfTeams(150, 24, 5));
    const edges = one.marks.flatMap((mark) =>
      mark.is === 'path' && mark.class.startsWith('bound')
        ? mark.steps.flatMap((step) => (step[0] === 'M' ? [{ x: step[1], y: step[2] }] : []))
        : [],
    );
    const boxes = one.marks.flatMap((mark) =>
      mark.is === 'text' && !mark.isTurned ? [boxOf(mark.label, 'wide')] : [],
    );
    expect(boxes).toHaveLength(5);
    // A picture is laid out 49 em wide; nothing of a line comes under a name.
    for (const { right, top, bottom } of boxes)
      expect(edges.filter(({ x, y }) => top < y && y < bottom && x * 0.49 < right)).toEqual([]);
    expect(edges.length).toBeGreaterThanOrEqual(4);
  });

  it('covers no name with another and keeps them all in its frame, whatever they are', () => {
    const odd = ['🧑‍🚀 crew', 'فريق العمليات والدعم الفني', '<script>alert(1)</script>', 'W'.repeat(80)];
    const { wide: one, narrow } = drawn(companyOfTeams(60, 24, 4, (at) => `${odd[at % 4]}${at}`));
    for (const [frame, { marks }] of [['wide', one] as const, ['narrow', narrow] as const]) {
      const boxes = marks.flatMap((mark) =>
        mark.is === 'text' && !mark.isTurned ? [boxOf(mark.label, frame)] : [],
      );
      expect(boxes.length).toBeGreaterThan(60);
      for (const [at, box] of boxes.entries())
        expect(boxes.slice(at + 1).some((other) => cover(box, other))).toBe(false);
      expect(svgMarkup(marks, 1)).not.toContain('<script');
    }
  });
});

describe('areas in which nobody has a part', () => {
  it('are no picture: there is nobody to draw', () => {
    const alone = Array.from({ length: 60 }, (_, at) => `a${at}: { name: Area ${at} }\n`);
    const { draw, sentence, tables } = ledgerView(joinedUp({ areas: alone, teams: '' }), PINNED_DAY);
    expect(draw).toBeUndefined();
    expect(sentence).toBe('60 areas. Nobody answers for any of them yet.');
    expect(tables.map(linesOf)).toEqual([['Without a team | 60']]);
  });
});

describe('what stands over the columns', () => {
  const headsOf = ({ marks }: Drawing) =>
    marks.flatMap((mark) =>
      mark.is === 'text' && mark.isTurned ? [mark.label.whole ?? mark.label.text] : [],
    );

  it('is the team while there is room, and the department of many', () => {
    const few = drawn(companyOfTeams(60, 21, 3));
    expect(headsOf(few.wide)).toEqual(few.wide.grid?.columns);
    expect(headsOf(drawn(companyOfTeams(60, 80, 5)).wide)).toEqual(
      Array.from({ length: 5 }, (_, at) => `Department ${at}`),
    );
  });

  it('is the department where each column is one, for more than a hundred teams and on a phone', () => {
    const { wide, narrow } = drawn(companyOfTeams(150, 130, 5));
    for (const picture of [wide, narrow]) {
      expect(picture.grid?.columns).toEqual(Array.from({ length: 5 }, (_, at) => `Department ${at}`));
      expect(headsOf(picture)).toEqual(picture.grid?.columns);
    }
  });

  it('says how many are folded where there are too many of both', () => {
    const { narrow } = drawn(companyOfTeams(150, 40, 12));
    expect(narrow.grid?.columns).toHaveLength(8);
    expect(narrow.grid?.columns.at(-1)).toBe('33 others');
  });
});

describe('what the ledger weighs', () => {
  const nodes = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;
  const weigh = (areas: number, teams: number, departments: number) => {
    const playbook = joinedUp(companyOfTeams(areas, teams, departments));
    const { draw, tables } = ledgerView(playbook, PINNED_DAY);
    const pictures = draw
      ? [draw('wide'), draw('narrow')].map((one) => svgMarkup(one.marks, one.height))
      : [];
    const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
    const elements = cells.reduce(
      (sum, { to = [], letters = [], isLoud }) => sum + 1 + to.length + letters.length + (isLoud ? 1 : 0),
      tables.reduce((sum, table) => sum + table.rows.length + 4 * table.columns.length, 0),
    );
    return {
      letters: pictures.join('').length,
      svg: nodes(pictures.join('')),
      elements,
      drawn: pictures.length,
    };
  };

  it('is within bounds at 50 × 20 and 500 × 100, and without a picture where a company is larger than that', () => {
    for (const [areas, teams, departments, isDrawn] of [
      [50, 20, 5, 0],
      [500, 100, 12, 2],
      [601, 130, 30, 0],
    ] as const) {
      const { letters, svg, elements, drawn: pictures } = weigh(areas, teams, departments);
      expect(pictures).toBe(isDrawn);
      expect(letters).toBeLessThanOrEqual(60_000);
      expect(svg).toBeLessThanOrEqual(4000);
      expect(elements + svg).toBeLessThanOrEqual(5400);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { svgMarkup } from '../../src/views/parts/svg.ts';
import { linesOf, pathsIn, tableOf, view } from '../support/overlaps.ts';

describe('where there is little or much to see', () => {
  it.each([
    ['nothing is written', '', '', 'Nobody has written down yet who owns what.'],
    ['there are no teams', '', 'a: { name: A, accountable: ana }\n', 'No two teams hold an area together.'],
    [
      'one team holds all',
      'web: { name: Web }\n',
      'a: { name: A, responsible: web }\n',
      'No two teams hold an area together.',
    ],
  ])('it says so, and what would stand there: %s', (_, teams, areas, sentence) => {
    const one = view(areas, teams, 'ana: { name: Ana }\n');
    expect(one.sentence).toBe(sentence);
    expect(one.tables).toEqual([]);
    expect(one.looks).toEqual([]);
    expect(one.empty).toContain('As soon as two teams hold the same area');
  });

  it('one row is enough where all areas are held by all teams', () => {
    const areas =
      'a: { name: A, responsible: [web, app, desk] }\nb: { name: B, responsible: [desk, app, web] }\n';
    const one = view(areas);
    expect(one.sentence).toBe(
      'App holds two areas together with Desk, as do two other pairs, and no pair holds more.',
    );
    expect(linesOf(tableOf(one, 'overlaps'))).toEqual([
      'App, Web and Desk, and nobody else: two areas | 2 | 0 | A and B',
    ]);
    expect(linesOf(tableOf(one, 'pairs')).map((line) => line.split(' | ')[0])).toEqual([
      'App and Desk',
      'App and Web',
      'Desk and Web',
    ]);
  });

  it('says that no other two teams overlap where two do', () => {
    expect(view('a: { name: A, responsible: [web, app] }\n').sentence).toBe(
      'App holds one area together with Web; no other two teams hold any together.',
    );
  });

  /** So many teams in three departments, and areas between each and the next. */
  const many = (count: number) => {
    const at = Array.from({ length: count }, (_, index) => index);
    return {
      teams: `${[0, 1, 2].map((one) => `d${one}: { name: Department ${one}, type: department }\n`).join('')}${at
        .map((one) => `t${one}: { name: Team ${String(one).padStart(3, '0')}, parent: d${one % 3} }\n`)
        .join('')}`,
      areas: at
        .map((one) => `a${one}: { name: Area ${one}, responsible: [t${one}, t${(one + 1) % count}] }\n`)
        .join(''),
    };
  };

  it('above 24 teams that overlap, departments stand side by side, and it is said', () => {
    const few = many(24);
    expect(tableOf(view(few.areas, few.teams), 'overlaps').columns[0]?.head).toBe('Exactly these teams');
    // Neighbours in this ring are of different departments: 0 and 1 ten times, since the last and the first are, too.
    const { areas, teams } = many(26);
    const inside = 'x: { name: X, responsible: [t0, t3] }\n';
    const one = view(areas + inside, teams);
    const table = tableOf(one, 'overlaps');
    expect(table.label).toBe(
      '26 areas that two departments or more hold, each under exactly who holds it: 26 teams are too many to stand side by side',
    );
    expect(table.rows.map(({ cells }) => `${cells[0]?.text}: ${cells[3]?.text}`)).toEqual([
      'Department 0 and Department 1: 10',
      'Department 0 and Department 2: 8',
      'Department 1 and Department 2: 8',
    ]);
    expect(table.rows[0]?.cells[0]?.after).toBe(', and no other department: ten areas');
    expect(one.note).toContain(
      'One area that only teams of one department hold is not among them; the pairs of teams count it, too.',
    );
    expect(linesOf(tableOf(one, 'pairs'))).toHaveLength(27);
  });

  it('above 24 teams of one department, teams stand side by side, since the department overlaps with nobody', () => {
    const { areas, teams } = many(26);
    const table = tableOf(view(areas, teams.replace(/parent: d\d/g, 'parent: d0')), 'overlaps');
    expect(table.columns[0]?.head).toBe('Exactly these teams');
    expect(table.rows).toHaveLength(26);
  });

  it('where more than 24 teams are in no department, the 23 that share most have columns, and one is for the others', () => {
    const count = 30;
    const at = Array.from({ length: count }, (_, index) => index);
    const teams = at.map((one) => `t${one}: { name: Team ${String(one).padStart(2, '0')} }\n`).join('');
    // Each team shares an area with the next one, and the first 23 hold one more together.
    const areas = at
      .map((one) => `a${one}: { name: Area ${one}, responsible: [t${one}, t${(one + 1) % count}] }\n`)
      .join('');
    const all = `all: { name: All, responsible: [${at
      .slice(0, 23)
      .map((one) => `t${one}`)
      .join(', ')}] }\n`;
    const one = view(areas + all, teams);
    const table = tableOf(one, 'overlaps');
    expect(table.columns[0]?.head).toBe('Exactly these teams');
    const heads = table.columns[1]?.marks?.map((mark) => (mark.is === 'text' ? mark.label.text : ''));
    expect(heads).toHaveLength(24);
    expect(heads?.at(0)).toBe('Team 00');
    expect(heads?.at(22)).toBe('Team 22');
    expect(heads?.at(23)).toBe('7 others');
    const row = table.rows.find(({ id }) => id === 'overlaps-t22_t23');
    // The last two of 24 columns: their middles stand at 22.5 and 23.5 of 24.
    expect(pathsIn(row?.cells[1]?.marks)['set-with']).toBe('M93.75 .75h0m4.17 0h0');
    expect(one.note).toContain('The 7 that share the fewest areas stand in one column');
  });

  it('shows forty combinations and forty pairs, and says what the others cover', () => {
    // 50 teams in 50 departments, each area between two of them.
    const at = Array.from({ length: 50 }, (_, index) => index);
    const teams = at.map((one) => `t${one}: { name: Team ${one} }\n`).join('');
    const areas = at
      .flatMap((one) =>
        [0, 1].map(
          (two) =>
            `a${one}-${two}: { name: Area ${one}.${two}, responsible: [t${one}, t${(one + 1) % 50}] }\n`,
        ),
      )
      .join('');
    const one = view(areas, teams);
    expect(tableOf(one, 'overlaps').rows).toHaveLength(40);
    expect(tableOf(one, 'overlaps').tail).toBe('Ten more combinations cover 20 areas.');
    expect(tableOf(one, 'pairs').rows).toHaveLength(40);
    expect(tableOf(one, 'pairs').tail).toBe('Ten more pairs hold two areas together each.');
    expect(one.sentence).toBe('No two teams hold more than two areas together.');
  });

  it('a row of more teams than could have a column names six of them and counts the others', () => {
    const at = Array.from({ length: 30 }, (_, index) => index);
    const teams = at.map((one) => `t${one}: { name: Team ${String(one).padStart(2, '0')} }\n`).join('');
    const all = `all: { name: All, responsible: [${at.map((one) => `t${one}`).join(', ')}] }\n`;
    const [row] = tableOf(view(all, teams), 'overlaps').rows;
    expect(row?.id).toBe('overlaps-of-all');
    expect(row?.cells[0]?.to?.map(({ label }) => label)).toEqual(
      ['00', '01', '02', '03', '04', '05'].map((one) => `Team ${one}`),
    );
    expect(row?.cells[0]?.after).toBe(', with 24 more, and nobody else: one area');
    expect(row?.cells[0]?.text).toMatch(/^Team 00, .* and Team 29$/);
  });

  it('a page holds no more than it may, however much overlaps', () => {
    // A hundred teams, one area between each and each of the next ten: 1,000 pairs.
    const { teams } = many(100);
    const areas = Array.from({ length: 1000 }, (_, one) => {
      const [team, next] = [one % 100, ((one % 100) + 1 + (Math.floor(one / 100) % 10)) % 100];
      return `a${one}: { name: Area ${one}, responsible: [t${team}, t${next}] }\n`;
    }).join('');
    const { tables } = view(areas, teams);
    const rows = tables.flatMap((table) => table.rows);
    const links = rows.flatMap(({ cells, holds }) => [
      ...cells.flatMap(({ to = [] }) => to),
      ...(holds?.to ?? []),
    ]);
    const pictures = tables.flatMap(({ columns, rows: some, height = 0 }) => [
      ...columns.map(({ marks = [], height: high = 0 }) => svgMarkup(marks, high)),
      ...some.flatMap(({ cells }) => cells.map(({ marks = [] }) => svgMarkup(marks, height))),
    ]);
    expect(rows.length).toBeLessThanOrEqual(80);
    expect(links.length).toBeLessThanOrEqual(2000);
    expect(pictures.join('').length).toBeLessThanOrEqual(60_000);
  });
});

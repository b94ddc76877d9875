import { describe, expect, it } from 'vitest';
import { claimsBySort } from '../../src/analysis/claim-words.ts';
import { fitsOnePage, ledgerPages } from '../../src/analysis/ledger-pages.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { memoryFiles } from '../../src/source/files.ts';

const TEAMS = Array.from(
  { length: 40 },
  (_, index) => `t${index}: { name: Team ${index}, parent: dept }`,
).join('\n');
const areas = (count: number, fields: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: { name: Area ${index}, ${fields} }`).join('\n');
const load = (text: string, teams = '') =>
  loadPlaybook(
    memoryFiles({
      'data/teams.yaml': `dept: { name: Dept }\n${TEAMS}\n${teams}`,
      'data/areas.yaml': `${text}\n`,
    }),
    { asOf: '2026-11-23' },
  ).playbook;
const pages = (text: string, teams?: string) =>
  ledgerPages(load(text, teams)).map(({ path, areas }) => [path, areas.length]);

describe('the pages of the ledger', () => {
  it('are one for each department; while all fit one page, they stand together on it as well', () => {
    expect(fitsOnePage(load(areas(150, 'responsible: t1')))).toBe(true);
    expect(fitsOnePage(load(areas(151, 'responsible: t1')))).toBe(false);
    expect(pages(areas(2, 'responsible: t1'))).toEqual([['dept', 2]]);
  });

  it('never stand where a view stands', () => {
    const teams = 'load: { name: Load }\n';
    expect(pages('a: { name: A, responsible: load }', teams)).toEqual([['load-', 1]]);
  });

  it('hold 250 rows at most', () => {
    expect(pages(areas(600, 'responsible: t1'))).toEqual([
      ['dept', 250],
      ['dept/2', 250],
      ['dept/3', 100],
    ]);
  });

  it('hold fewer where each row has many names', () => {
    const many = `[${Array.from({ length: 40 }, (_, index) => `t${index}`).join(', ')}]`;
    const rows = pages(areas(300, `responsible: ${many}, consulted: ${many}, informed: ${many}`)).map(
      ([, count]) => count,
    );
    expect(Math.max(...rows.map(Number))).toBeLessThan(200);
    expect(rows.map(Number).reduce((sum, count) => sum + count)).toBe(300);
  });

  it('have a page for what no team holds, at an address that no team can take', () => {
    expect(pages(areas(151, 'tier: 1'))).toEqual([['without-team', 151]]);
    expect(pages(areas(151, 'tier: 1'), 'without-team: { name: Odd }\n')).toEqual([['without-team-', 151]]);
  });

  it('have retired areas at their end', () => {
    const [page] = ledgerPages(
      load(`${areas(151, 'responsible: t1')}\nold: { name: A, lifecycle: retired, responsible: t1 }`),
    );
    expect(page?.areas.at(-1)?.id).toBe('old');
  });
});

describe('what belongs to an area', () => {
  it('is said in words, by sort', () => {
    expect(claimsBySort(['term:refund', 'path:src/a/', 'url:https://a.example/b:c', 'path:src/b/'])).toEqual([
      { sort: 'Path', what: ['src/a/', 'src/b/'] },
      { sort: 'Address', what: ['https://a.example/b:c'] },
      { sort: 'Word', what: ['“refund”'] },
    ]);
  });
});

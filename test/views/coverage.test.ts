import { describe, expect, it } from 'vitest';
import type { FactTable } from '../../src/views/parts/view.ts';
import { coverageView } from '../../src/views/coverage/view.ts';
import { playbookFrom } from '../support/playbook.ts';

const TEAMS =
  'make: { name: Make, type: department }\napp: { name: App, parent: make }\nsell: { name: Sell, type: department }\n';
const PEOPLE =
  'ana: { name: Ana, team: app }\nben: { name: Ben, team: sell }\ncleo: { name: Cleo }\ndan: { name: Dan }\n';

const view = (areas: string, people = PEOPLE) =>
  coverageView(
    playbookFrom({ 'data/teams.yaml': TEAMS, 'data/people.yaml': people, 'data/areas.yaml': areas }).playbook,
    '2026-11-23',
  );
const lines = (table: FactTable | undefined) =>
  table?.rows.map(({ cells }) =>
    cells
      .filter(({ marks }) => !marks)
      .map(({ text }) => text)
      .join(' | '),
  );

const AREAS = [
  'one: { name: One, accountable: ana }',
  'two: { name: Two, accountable: [ana, ben] }',
  'both: { name: Both, accountable: [ben, ana], shared: { rule: "Ben the words, Ana the rest.", until: 2027-03-31 } }',
  'gap: { name: Gap, responsible: app }',
  'open: { name: Open, responsible: sell, unowned: { reason: The seat is advertised., until: 2027-01-31 } }',
  'old: { name: Old, accountable: ben, lifecycle: retired }',
  'lost: { name: Lost }',
].join('\n');

describe('what nobody answers for', () => {
  it('is counted by department, and what was agreed is no gap', () => {
    const { tables } = view(AREAS);
    expect(tables.map(({ id }) => id)).toEqual(['coverage', 'gaps', 'on-purpose']);
    // Areas, one owner, shared on purpose, several without a rule, nobody on purpose, nobody.
    expect(lines(tables[0])).toEqual([
      'Make | 3 | 1 | 0 | 1 | 0 | 1',
      'Sell | 2 | 0 | 1 | 0 | 1 | 0',
      'What is without a team | 1 | 0 | 0 | 0 | 0 | 1',
    ]);
  });

  it('names each gap with who does the work, and each agreement with its end', () => {
    const [, gaps, purposes] = view(AREAS).tables;
    expect(lines(gaps)?.map((line) => line.split(' | ').slice(0, 2))).toEqual([
      ['Gap', 'App'],
      ['Lost', 'nobody either'],
    ]);
    expect(lines(purposes)).toEqual([
      'Both | Ben and Ana | Ben the words, Ana the rest. | Until 31 March 2027',
      'Open | nobody | The seat is advertised. | Until 31 January 2027',
    ]);
  });

  it('has an empty seat that was left open on purpose under what was agreed about that, whatever else is written', () => {
    const seat =
      'seat: { name: Seat, accountable: eve, shared: { rule: By turns., until: 2026-01-31 }, unowned: { reason: Until spring., until: 2027-03-31 } }';
    const { tables } = view(seat, `${PEOPLE}eve: { name: Eve, team: app, vacant: true }\n`);
    expect(lines(tables.find(({ id }) => id === 'on-purpose'))).toEqual([
      'Seat | nobody | Until spring. | Until 31 March 2027',
    ]);
  });

  it('says why its table counts more than its sentence where an area is on its way out', () => {
    const leaving = 'last: { name: Last, lifecycle: retiring, responsible: app }\n';
    const one = view(`lost: { name: Lost }\n${leaving}`);
    expect(one.sentence).toBe('Two areas. One has no owner.');
    expect(one.tables[1]?.label).toBe('Two areas for which nobody answers');
    expect(one.note).toMatch(
      / Of those that nobody answers for, one is on its way out; the sentence at the top does not count it as a gap\.$/,
    );
    expect(view('lost: { name: Lost }\n').note).not.toContain('way out');
  });

  it('is a bar of as many parts as there are sorts, as long as the department has areas', () => {
    const [make, sell] = view(AREAS).tables[0]?.rows ?? [];
    const bars = (row: typeof make) =>
      row?.cells[1]?.marks?.map((mark) => (mark.is === 'bar' ? [mark.class, mark.from, mark.to] : mark.is));
    expect(bars(make)).toEqual([
      ['one', 0, 33.33],
      ['several', 33.33, 66.67],
      ['none', 66.67, 100],
    ]);
    expect(bars(sell)).toEqual([
      ['agreed', 0, 33.33],
      ['unowned', 33.33, 66.67],
    ]);
  });

  it('says of areas in no department that they belong to none', () => {
    const says = (areas: string) => view(areas).looks.map((look) => look.says);
    expect(
      says('lost: { name: Lost }\nleft: { name: Left }\none: { name: One, accountable: ana }\n')[0],
    ).toBe('Most areas without an owner belong to no department: two of two.');
    const nobodys = 'two: { name: Two, accountable: [cleo, dan] }\none: { name: One, accountable: ana }\n';
    expect(says(nobodys)[0]).toBe('Most areas with several owners and no rule belong to no department: one.');
  });

  it('says what to look at only where one department stands out', () => {
    expect(view(AREAS).looks.map(({ says }) => says)).toEqual([
      'Most areas with several owners and no rule stand in Make: one.',
      'In one department it is settled for every area who answers for it.',
    ]);
    expect(view('one: { name: One, accountable: ana }').looks).toEqual([]);
  });

  it('says what would stand here where nothing is written', () => {
    const { sentence, tables, empty } = view('');
    expect([sentence, tables]).toEqual(['Nobody has written down yet who owns what.', []]);
    expect(empty).toContain('as soon as the first area is written down');
  });
});

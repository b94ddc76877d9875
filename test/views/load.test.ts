import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamLoads } from '../../src/analysis/team-load.ts';
import type { Mark } from '../../src/views/parts/drawing.ts';
import { boxBetween, boxOf, cover } from '../../src/views/parts/labels.ts';
import type { View } from '../../src/views/parts/view.ts';
import { lettersOf } from '../../src/views/load/describe.ts';
import { loadBar, loadScale, ROW } from '../../src/views/load/layout.ts';
import { loadView } from '../../src/views/load/view.ts';
import { playbookFrom } from '../support/playbook.ts';
import { asData } from '../support/view-data.ts';

const DAY = '2026-11-23';
const view = (files: Readonly<Record<string, string>>): View =>
  loadView(playbookFrom(files, { asOf: DAY }).playbook, DAY);
const table = (shown: View, id: string) => shown.tables.find((one) => one.id === id);
const texts = (shown: View, id = 'load') =>
  table(shown, id)?.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')) ?? [];

/** Teams that answer for as many areas as told, in order of name. */
const carrying = (...counts: readonly number[]) => {
  const called = (at: number) => `t${String(at).padStart(3, '0')}`;
  return {
    'data/teams.yaml': counts
      .map((_, at) => `${called(at)}: { name: Team ${String(at).padStart(3, '0')} }\n`)
      .join(''),
    'data/areas.yaml': counts
      .flatMap((count, at) =>
        Array.from(
          { length: count },
          (_, one) => `${called(at)}-${one}: { name: Area ${at} ${one}, accountable: ${called(at)} }\n`,
        ),
      )
      .join(''),
  };
};

const COMPANY = {
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: desk }
cem: { name: Cem }
gone: { name: Head of desk, team: desk, vacant: true }
`,
  'data/teams.yaml': `sales: { name: Sales, type: department }
desk: { name: Desk, parent: sales, type: platform }
legal: { name: Legal }
attic: { name: Attic }
`,
  'data/areas.yaml': `both: { name: Both, accountable: ana, responsible: [sales, desk] }
desk-only: { name: Desk only, accountable: cem, responsible: [ben, desk] }
empty-seat: { name: Empty seat, accountable: gone, responsible: legal }
old: { name: Old, accountable: sales, lifecycle: retired }
split: { name: Split, accountable: [ana, legal], shared: { rule: By country., until: 2027-06-30 } }
told: { name: Told, accountable: ana, consulted: desk, informed: legal, backup: ben }
ended: { name: Ended, accountable: [ana, sales], shared: { rule: By month., until: 2026-11-22 } }
`,
};

describe('what a team carries', () => {
  it('is each area once, as A where it or one of its people answers for it, as R where it only does the work', () => {
    // Sales: Both, Ended, Split, Told. Desk: Both and Desk only, each once. Legal: Split, and the work of Empty seat.
    expect(texts(view(COMPANY))).toEqual([
      'Desk |  | 2 | 0 | 2 |  | Sales',
      'Legal |  | 2 | 1 | 1 | Split | Legal',
      'Sales |  | 4 | 4 | 0 | Split | Sales',
    ]);
  });

  it('leaves those who carry nothing to words, and to a table that names them', () => {
    const shown = view(COMPANY);
    expect(table(shown, 'load')?.tail).toBe('One team with none stands below.');
    expect(texts(shown, 'others')).toEqual(['none | 1 | Attic']);
  });

  it('can be chosen by department, and by whether a team answers for something or only works', () => {
    const facts = table(view(COMPANY), 'load');
    expect(facts?.rows.map(({ facets }) => facets)).toEqual([
      { department: ['sales'], kind: ['responsible'] },
      { department: ['legal'], kind: ['accountable', 'responsible'] },
      { department: ['sales'], kind: ['accountable'] },
    ]);
    expect(facts?.facets?.map(({ key, choices }) => [key, choices.map(({ value }) => value)])).toEqual([
      ['department', ['legal', 'sales']],
      ['kind', ['accountable', 'responsible']],
    ]);
  });

  it('is looked at: who answers for most, who only works, what is shared on purpose; and no person is named', () => {
    const shown = view(COMPANY);
    expect(shown.looks.map(({ says }) => says)).toEqual([
      'Sales answers for the most areas: four.',
      'Half of all 8 assignments lies with one of the three teams.',
      'Desk does the work of areas and answers for none.',
      'Of what they carry, one area is shared on purpose.',
    ]);
    expect(asData(shown)).not.toMatch(/Ana|Ben|Cem|Head of desk|person\//);
  });

  it('points to the rule about owners where it speaks, and says of how many, not of whom', () => {
    const owners = Array.from({ length: 10 }, (_, at) => at);
    const files = (rules: string) => ({
      'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nrules: ${rules}\n`,
      'data/teams.yaml': 'desk: { name: Desk }\n',
      'data/people.yaml': `ana: { name: Ana, team: desk }\n${owners.map((at) => `p${at}: { name: Person ${at}, team: desk }\n`).join('')}`,
      'data/areas.yaml': [...owners, 'a', 'b', 'c', 'd']
        .map(
          (at) =>
            `area-${at}: { name: Area ${at}, accountable: ${typeof at === 'number' ? `p${at}` : 'ana'} }\n`,
        )
        .join(''),
    });
    // Eleven owners: ten of one area, and one of four, more than three times one.
    expect(view(files('all')).looks[0]).toEqual({
      says: 'One person answers for more than 3 times what the owner in the middle does.',
      to: { label: 'Nobody owns several times what others own', path: 'rules/owner-load-is-bearable/' },
    });
    expect(view(files('starter')).looks).toEqual([]);
  });
});

describe('how the load lies', () => {
  it.each([
    [[], 'No team is written down yet.'],
    [[0], 'No team carries an area yet.'],
    [[3], 'The only team, Team 000, carries three areas.'],
    [[0, 1], 'Team 001 is the only team that carries an area; it carries one.'],
    [[2, 2], 'Each of the two teams carries two areas.'],
    [[1, 14], 'Team 001 carries 14 areas, Team 000 one.'],
    [[2, 2, 2, 0], 'Each of the three teams that carry an area carries two areas.'],
    // The lower of the two in the middle is 2, and two of four carry so few.
    [[1, 2, 3, 17], 'Half of the four teams carry two areas or fewer; Team 003 carries 17.'],
    [[1, 1, 3, 3], 'Half of the four teams carry one area; Team 002 and Team 003 carry three each.'],
    [[1, 2, 2, 5], 'Three of the four teams carry two areas or fewer; Team 003 carries five.'],
    [[1, 1, 5], 'Two of the three teams carry one area; Team 002 carries five.'],
    [[1, 4, 4], 'None of the three teams carries more than four areas; two carry as many.'],
    [
      [1, 1, 1, 1, 1, 6, 6, 6, 6],
      'Five of the nine teams carry one area; none carries more than six, and four carry as many.',
    ],
  ])('%j: %s', (counts, sentence) => {
    expect(view(carrying(...counts)).sentence).toBe(sentence);
  });

  it('is said to be empty where there is nothing to show, with what would stand here', () => {
    for (const files of [{}, carrying(0, 0)]) {
      const { tables, empty, looks } = view(files);
      expect([tables, looks]).toEqual([[], []]);
      expect(empty).toMatch(/^Here stands, for each team/);
    }
  });

  it('has no middle with two teams', () => {
    expect(asData(view(carrying(1, 3)))).not.toContain('median');
    expect(asData(view(carrying(1, 2, 3)))).toContain('the median is 2');
  });
});

describe('a company of many teams', () => {
  // Sixty-two carry two or more, ten carry one, four carry none.
  const counts = [
    ...Array.from({ length: 62 }, (_, at) => (at < 3 ? 2 : 3)),
    ...Array.from({ length: 10 }, () => 1),
    0,
    0,
    0,
    0,
  ];
  const shown = view(carrying(...counts));

  it('shows those with the most, at most sixty, still in order of name; of equals all or none', () => {
    const ids = table(shown, 'load')?.rows.map(({ id }) => id) ?? [];
    // Of the three teams with two areas one would have room.
    expect(ids).toHaveLength(59);
    expect(ids[0]).toBe('load-t003');
    expect(ids).toEqual([...ids].sort());
  });

  it('folds the others in words, and names them in a table', () => {
    expect(table(shown, 'load')?.tail).toBe(
      'Three teams with two areas each, ten with one area each and four with none stand below.',
    );
    expect(
      table(shown, 'others')?.rows.map(({ id, cells }) => [id, cells[1]?.value, cells[2]?.to?.length]),
    ).toEqual([
      ['others-2', 3, 3],
      ['others-1', 10, 10],
      ['others-0', 4, 4],
    ]);
  });

  it('shows sixty where nearly all carry as much as each other', () => {
    const even = view(carrying(5, ...Array.from({ length: 70 }, () => 1)));
    expect(table(even, 'load')?.rows).toHaveLength(60);
    expect(table(even, 'load')?.tail).toBe('Eleven teams with one area each stand below.');
  });

  it('says where no team answers for anything', () => {
    const files = {
      'data/teams.yaml': 'one: { name: One }\ntwo: { name: Two }\n',
      'data/areas.yaml': 'a: { name: A, responsible: [one, two] }\nb: { name: B, responsible: one }\n',
    };
    expect(view(files).looks.map(({ says }) => says)).toContain(
      'No team answers for an area; what they carry is the work of it.',
    );
  });
});

describe('the bars', () => {
  it('are as long as what they count, A before R, and the median runs through each at the same place', () => {
    const bars = [
      { accountable: 3, responsible: 1, said: '3 A · 1 R' },
      { accountable: 0, responsible: 2, said: '2 R' },
    ];
    const at = loadScale(bars);
    const [first, second] = bars.map((bar) => loadBar(bar, 2, at));
    const rects = (marks: readonly Mark[] = []) =>
      marks.flatMap((mark) => (mark.is === 'bar' ? [[mark.class, mark.from / at(4), mark.to / at(4)]] : []));
    expect(rects(first)).toEqual([
      ['answers', 0, 0.75],
      ['works', 0.75, 1],
    ]);
    expect(rects(second)).toEqual([['works', 0, 0.5]]);
    const lines = (marks: readonly Mark[] = []) =>
      marks.flatMap((mark) => (mark.is === 'path' && mark.class === 'median' ? mark.steps : []));
    expect(lines(first)).toEqual([
      ['M', at(2), 0],
      ['L', at(2), ROW],
    ]);
    expect(lines(second)).toEqual(lines(first));
  });

  it('keep their counts whole, beside them and beside the hairline, whatever they count', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 8 }),
        fc.nat(5000),
        (some, median) => {
          const bars = some.map(([accountable, responsible]) => ({
            accountable,
            responsible,
            said: `${accountable} A · ${responsible} R`,
          }));
          const at = loadScale(bars);
          for (const bar of bars) {
            const marks = loadBar(bar, median, at);
            const labels = marks.flatMap((mark) => (mark.is === 'text' ? [mark.label] : []));
            expect(labels.map(({ text }) => text)).toEqual([bar.said]);
            const line = boxBetween('cell', [at(median), at(median)], 0, ROW);
            const bars = marks.flatMap((mark) =>
              mark.is === 'bar'
                ? [boxBetween('cell', [mark.from, mark.to], mark.y, mark.y + mark.height)]
                : [],
            );
            for (const label of labels)
              for (const taken of [line, ...bars]) expect(cover(boxOf(label, 'cell'), taken)).toBe(false);
          }
        },
      ),
    );
  });

  it('say nothing that does not stand in the row, the legend or the note', () => {
    const { playbook } = playbookFrom(COMPANY, { asOf: DAY });
    const shown = loadView(playbook, DAY);
    const carried = teamLoads(playbook, DAY).filter(({ n }) => n > 0);
    for (const [index, { cells, id }] of (table(shown, 'load')?.rows ?? []).entries()) {
      const load = carried[index];
      expect(id).toBe(`load-${load?.team.id}`);
      const said = (cells[1]?.marks ?? []).flatMap((mark) => (mark.is === 'text' ? [mark.label.text] : []));
      expect(said).toEqual([load && lettersOf(load)]);
      const [a, r] = [cells[3]?.value ?? 0, cells[4]?.value ?? 0];
      expect(said).toEqual([[...(a ? [`${a} A`] : []), ...(r ? [`${r} R`] : [])].join(' · ')]);
    }
    // 2, 2, 4: the one in the middle carries two.
    expect(shown.note).toContain('at least half of them carry two areas or fewer');
    expect(table(shown, 'load')?.legend?.at(-1)?.means).toBe('median of three teams: two areas');
  });
});

it('awkward names stay as they are, and the order of files makes no difference', () => {
  const long = 'A team whose name is so long that nobody has ever said all of it in one breath, not once';
  const names = ['<script>alert(1)</script>', '🎉🎉', 'فريق المبيعات', long];
  const team = (name: string, at: number) => `t${at}: { name: ${JSON.stringify(name)} }\n`;
  const area = (_: string, at: number) =>
    `a${at}: { name: Area ${at}, accountable: t${at}, responsible: [t${(at + 1) % 4}] }\n`;
  const files = (isTurned: boolean) => {
    const order = (lines: string[]) => (isTurned ? lines.reverse() : lines).join('');
    return { 'data/teams.yaml': order(names.map(team)), 'data/areas.yaml': order(names.map(area)) };
  };
  const [one, other] = [view(files(false)), view(files(true))];
  expect(texts(one).map((row) => row.split(' | ')[0])).toEqual([names[0], long, names[2], names[1]]);
  expect(asData(one)).toBe(asData(other));
});

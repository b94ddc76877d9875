import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../src/analysis/ties.ts';
import type { Goal, View } from '../../src/views/parts/view.ts';
import { tintOf } from '../../src/views/parts/view.ts';
import { supportView } from '../../src/views/support/view.ts';
import { playbookFrom } from '../support/playbook.ts';
import { asData } from '../support/view-data.ts';

const DAY = '2026-11-23';
const view = (files: Readonly<Record<string, string>>): View =>
  supportView(playbookFrom(files, { asOf: DAY }).playbook, DAY);
const table = (shown: View, id: string) => shown.tables.find((one) => one.id === id);
const texts = (shown: View, id: string) =>
  table(shown, id)?.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')) ?? [];
const looks = (shown: View) => shown.looks.map(({ says }) => says);
const pathOf = (goal: Goal | undefined) => (goal && 'path' in goal ? goal.path : undefined);

const COMPANY = {
  'data/people.yaml': 'ana: { name: Ana, team: shop }\nben: { name: Ben, team: api }\n',
  'data/teams.yaml': `tech: { name: Technology, type: department }
api: { name: Interfaces, parent: tech, dependsOn: data }
data: { name: Data, parent: tech, interactions: { with: api, mode: x-as-a-service } }
sales: { name: Sales, type: department }
shop: { name: Shop, parent: sales, dependsOn: [api, data], interactions: { with: api, mode: facilitating, until: 2026-11-22 } }
legal: { name: Legal }
`,
  'data/areas.yaml': `prices: { name: Prices, responsible: [ana, api] }
offers: { name: Offers, responsible: [shop, ben] }
old: { name: Old, responsible: [legal, api], lifecycle: retired }
`,
  'data/forums.yaml': 'round: { name: Round, type: information, every: 1 week, members: [ana, ben, data] }\n',
};

describe('the ties of departments with each other', () => {
  // Inside Technology: a need, a way of working, a forum. To Sales: two needs, one pair of teams with two areas, two in a forum.
  it('are counted between each two and inside each, with what leads out and which way they run', () => {
    expect(texts(view(COMPANY), 'support')).toEqual([
      'Legal | 0 | 0 | 0 | 0 | too few to say (0 of 10)',
      'Sales | 0 | 0 | 5 | 5 | too few to say (5 of 10)',
      'Technology | 0 | 5 | 3 | 5 | too few to say (8 of 10)',
    ]);
  });

  it('are outlined where they stay inside, and tinted by how many they are', () => {
    const rows = table(view(COMPANY), 'support')?.rows ?? [];
    expect(rows.map(({ cells }) => cells.slice(1, 4).map(({ isSelf = false }) => isSelf))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(rows[2]?.cells.slice(1, 4).map(tintOf)).toEqual([undefined, 'tint-5', 'tint-3']);
    expect(rows[2]?.cells[3]?.label).toBe('Among its own teams');
  });

  it('are said in words, by what makes them, with each of those', () => {
    const shown = view(COMPANY);
    expect(texts(shown, 'in-words')).toEqual([
      'Sales and Technology | 5 | 1 by areas, 2 by needs, 2 by forums | Offers and Prices | Round | Data, Interfaces and Shop',
      'Technology, among its own teams | 3 | 1 by needs, 1 by ways of working, 1 by forums |  | Round | Data and Interfaces',
    ]);
  });

  it('lead from each cell to the row that says them in words, and say them at hand', () => {
    const shown = view(COMPANY);
    const ids = table(shown, 'in-words')?.rows.map(({ id }) => id) ?? [];
    expect(ids).toEqual(['support-sales--tech', 'support-tech--tech']);
    const [, sales, tech] = table(shown, 'support')?.rows ?? [];
    expect(sales?.cells[3]?.to).toEqual([
      {
        label: '5',
        path: 'ownership/support/#support-sales--tech',
        says: '1 by areas, 2 by needs, 2 by forums',
      },
    ]);
    expect(tech?.cells[2]?.to).toEqual(sales?.cells[3]?.to);
    expect(pathOf(tech?.cells[3]?.to?.[0])).toBe('ownership/support/#support-tech--tech');
  });

  it('have short heads over their columns, and the whole name at hand', () => {
    expect(table(view(COMPANY), 'support')?.columns.map(({ head, whole }) => [head, whole])).toEqual([
      ['Department', undefined],
      ['Leg', 'Legal'],
      ['Sal', 'Sales'],
      ['Tec', 'Technology'],
      ['Lead out', undefined],
      ['They run', undefined],
    ]);
  });

  it('add up: the words of a row to its ties, the rows to all ties, and a row of the matrix to both', () => {
    const team = fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1', 'c2');
    const some = fc.array(fc.tuple(team, team), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (needs, shared) => {
        const files = {
          'data/teams.yaml': ['a', 'b', 'c']
            .flatMap((one) => [
              `${one}: { name: ${one}, type: department }\n`,
              ...[1, 2].map((at) =>
                `${one}${at}: { name: ${one}${at}, parent: ${one}, dependsOn: [${needs
                  .filter(([from, to]) => from === `${one}${at}` && to !== from)
                  .map(([, to]) => to)
                  .join(', ')}] }\n`.replace(', dependsOn: []', ''),
              ),
            ])
            .join(''),
          'data/areas.yaml': shared
            .map(([one, other], at) => `x${at}: { name: Area ${at}, responsible: [${one}, ${other}] }\n`)
            .join(''),
        };
        const { playbook } = playbookFrom(files, { asOf: DAY });
        const shown = supportView(playbook, DAY);
        const inWords = table(shown, 'in-words')?.rows ?? [];
        const counts = inWords.map(({ cells }) => cells[1]?.value ?? 0);
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(tiesOf(playbook, DAY).length);
        for (const { cells } of inWords)
          expect([...(cells[2]?.text ?? '').matchAll(/\d+/g)].reduce((sum, [n]) => sum + Number(n), 0)).toBe(
            cells[1]?.value,
          );
        for (const [at, { cells }] of (table(shown, 'support')?.rows ?? []).entries()) {
          const out = cells
            .slice(1, 4)
            .reduce((sum, { value = 0 }, to) => (to === at ? sum : sum + value), 0);
          expect(cells[4]?.value).toBe(out);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Departments a, b and c of four teams each, which need each other as told. */
const departments = (needs: Readonly<Record<string, readonly string[]>>, rules = 'all') => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nrules: ${rules}\n`,
  'data/teams.yaml': ['a', 'b', 'c']
    .flatMap((one) => [
      `${one}: { name: Dept ${one}, type: department }\n`,
      ...[1, 2, 3, 4, 5].map((at) => {
        const others = needs[`${one}${at}`] ?? [];
        return `${one}${at}: { name: ${one}${at}, parent: ${one}${others.length > 0 ? `, dependsOn: [${others.join(', ')}]` : ''} }\n`;
      }),
    ])
    .join(''),
});
const AMONG = {
  a1: ['a2', 'a3', 'a4', 'a5'],
  a2: ['a3', 'a4', 'a5'],
  a3: ['a4', 'a5'],
  a4: ['a5'],
};

describe('which departments have closed up', () => {
  it.each([
    [{}, 'No team is written down yet.'],
    [
      { 'data/teams.yaml': 'one: { name: One }\n' },
      'With One as the only team there is nobody to close up against.',
    ],
    [departments({}), 'No tie is written down between 18 teams.'],
    [
      departments(AMONG),
      'Dept a is tied mostly among its own teams; of two there are too few ties to say. None has a tie to another department.',
    ],
    [
      departments({ ...AMONG, b1: ['a1'] }),
      'Dept a is tied mostly among its own teams; of two there are too few ties to say. Dept c has no tie to another.',
    ],
    [
      departments({ b1: ['a1'], c1: ['a1'], c2: ['c3'] }),
      'Too few ties to say whether a department keeps to itself. Of three ties, two lead out of a department.',
    ],
    [
      departments({ b1: ['a1', 'a2', 'a3', 'a4', 'a5'], b2: ['a1', 'a2', 'a3', 'a4'], c1: ['a1', 'b1'] }),
      'No department keeps mostly to itself; of one there are too few ties to say. All eleven ties lead out of a department.',
    ],
  ])('%#: %s', (files, sentence) => {
    expect(view(files as Record<string, string>).sentence).toBe(sentence);
  });

  it('says what would stand here where there is no tie', () => {
    for (const files of [{}, departments({})]) {
      const { tables, looks: none, empty } = view(files);
      expect([tables, none]).toEqual([[], []]);
      expect(empty).toMatch(/^Here stands how many ties/);
    }
  });

  it('points to the rule about departments where it speaks, and only where the company is held to it', () => {
    expect(view(departments(AMONG)).looks[0]).toEqual({
      says: 'Of ten ties of Dept a, ten stay inside it.',
      to: { label: 'No department keeps to itself', path: 'rules/department-is-open/' },
    });
    expect(looks(view(departments(AMONG, 'starter')))).toEqual([
      'Of three pairs of departments, three have no tie.',
    ]);
  });

  it('is looked at: who is tied most, who leads to one alone, and how many pairs have no tie', () => {
    expect(looks(view(departments({ b1: ['a1', 'a2', 'a3'], b2: ['a4'], c1: ['a1'] })))).toEqual([
      'Dept a and Dept b have the most ties with each other: four.',
      'All four ties of Dept b that lead out lead to Dept a.',
      'Of three pairs of departments, one has no tie.',
    ]);
  });
});

it('says how many ties are but a seat in one forum, and who keeps to themselves without those', () => {
  // Eight teams in one forum are 8 × 7 / 2 = 28 pairs.
  const members = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'c3', 'c4'];
  const shown = view({
    ...departments(AMONG),
    'data/forums.yaml': `round: { name: Round, type: information, every: 1 week, members: [${members.join(', ')}] }\n`,
  });
  // a: ten needs and one seat inside, twelve seats out; without the forum ten inside and none out.
  expect(texts(shown, 'support')[0]).toBe('Dept a | 11 | 4 | 8 | 12 | mostly outward');
  expect(looks(shown)).toContain(
    '28 of 38 ties are only a seat in the same forum. Without those, Dept a is tied mostly among its own teams.',
  );
});

it('awkward names stay as they are, and the order of files makes no difference', () => {
  const long = 'A department whose name is so long that nobody has ever said all of it in one breath yet';
  const names = ['<script>alert(1)</script>', '🎉🎉', 'فريق المبيعات', long];
  const team = (name: string, at: number) =>
    `t${at}: { name: ${JSON.stringify(name)}, dependsOn: [t${(at + 1) % 4}] }\n`;
  const area = (_: string, at: number) =>
    `a${at}: { name: Area ${at}, responsible: [t${at}, t${(at + 2) % 4}] }\n`;
  const files = (isTurned: boolean) => {
    const order = (lines: string[]) => (isTurned ? lines.reverse() : lines).join('');
    return { 'data/teams.yaml': order(names.map(team)), 'data/areas.yaml': order(names.map(area)) };
  };
  const [one, other] = [view(files(false)), view(files(true))];
  expect(texts(one, 'support').map((row) => row.split(' | ')[0])).toEqual([
    names[0],
    long,
    names[2],
    names[1],
  ]);
  expect(
    table(one, 'support')
      ?.columns.map(({ whole }) => whole)
      .slice(1, 5),
  ).toEqual([names[0], long, names[2], names[1]]);
  expect(asData(one)).toBe(asData(other));
});

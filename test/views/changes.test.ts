import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownershipSteps } from '../../src/analysis/ownership-changes.ts';
import { changesView, changesViewOf } from '../../src/views/changes/view.ts';
import type { FactTable, Goal, View } from '../../src/views/parts/view.ts';
import { AWKWARD_NAME } from '../support/awkward.ts';
import { stepped, type Then } from '../support/stepped.ts';

const view = (...states: Then[]): View => changesView(stepped(states));
const area = (id: string, who = '', more = ''): string =>
  `${id}: { name: ${id.toUpperCase()}${who && `, accountable: ${who}`}${more} }\n`;
/** A table as its rows, each cell as its words. */
const rows = ({ tables }: View, id: string): string[] =>
  (tables.find((table) => table.id === id)?.rows ?? []).map(({ cells }) =>
    cells.map(({ text }) => text).join(' | '),
  );
const pathOf = (goal: Goal | undefined): string | undefined =>
  goal && ('backlinks' in goal ? goal.ref : goal.path);
const goals = ({ tables }: View, id: string): (string | undefined)[][] =>
  (tables.find((table: FactTable) => table.id === id)?.rows ?? []).map(({ cells }) =>
    cells.flatMap(({ to }) => to?.map(pathOf) ?? []),
  );

describe('the ledger has a row for each change', () => {
  const then =
    area('a', 'ana', ', responsible: [sales, ops], reason: She built it.') +
    area('b', 'night') +
    area('c', 'cleo');
  const now =
    area('a', 'ben', ', responsible: [support, ops], decidedIn: decision/who') +
    area('b', '[night, ana]') +
    area('d');

  it('with what was, what is now, where it is listed, and where it was decided', () => {
    expect(rows(view(then, now), 'changes')).toEqual([
      'A | Changed hands | Ana | Ben | Support, was Sales | Who has it?',
      'A | Responsible: Support added; Sales removed | Sales and Operations | Support and Operations | Support, was Sales | Who has it?',
      'A | Reason left out | She built it. | Nothing is said | Support, was Sales | Who has it?',
      'B | More owners | Night desk | Night desk and Ana | Support | ',
      'D | New | Not there | Nobody | No team today | ',
      'C | Gone | Cleo | No longer there | Operations | ',
    ]);
  });

  it('each name leads to its page, or into the last release where it has none any more', () => {
    expect(
      goals(
        view(area('c', 'night') + area('a', 'cleo'), {
          'data/teams.yaml': 'sales: { name: Sales }\n',
          'data/people.yaml': 'ana: { name: Ana, team: sales }\n',
          'data/areas.yaml': area('a', 'ana'),
        }),
        'changes',
      ),
    ).toEqual([
      ['areas/a/', undefined, 'people/ana/'],
      ['v/2026.1/areas/#c', 'v/2026.1/teams/#night'],
    ]);
  });

  it('each row can be chosen by what changed, by department and by part', () => {
    const [table] = view(then, now).tables;
    expect(table?.rows.map(({ id, facets }) => [id, facets])).toEqual([
      ['changes-moved-a', { change: ['moved'], department: ['sales', 'support'], part: ['accountable'] }],
      [
        'changes-responsible-a',
        { change: ['responsible'], department: ['sales', 'support'], part: ['responsible'] },
      ],
      ['changes-reason-a', { change: ['reason'], department: ['sales', 'support'], part: ['accountable'] }],
      ['changes-joined-b', { change: ['joined'], department: ['support'], part: ['accountable'] }],
      ['changes-new-d', { change: ['new'], department: ['no-team-'], part: [] }],
      ['changes-gone-c', { change: ['gone'], department: ['ops'], part: ['accountable'] }],
    ]);
  });
});

describe('who gave areas to whom stands in a table', () => {
  it('by team where they are few, with nobody for gaps; who only came or left has given nothing', () => {
    const then =
      area('a', 'ana') +
      area('b', 'sales') +
      area('c') +
      area('d', 'cleo') +
      area('e', 'ana') +
      area('f', 'dora');
    const now =
      area('a', 'ben') +
      area('b', 'night') +
      area('c', 'cleo') +
      area('d') +
      area('e', '[ana, ben]') +
      area('f', 'ana') +
      area('g', 'ana');
    expect(rows(view(then, now), 'changes-hands')).toEqual([
      'Sales | Night desk | 2 | A and B',
      'No team today | Sales | 1 | F',
      'Nobody | Operations | 1 | C',
      'Operations | Nobody | 1 | D',
    ]);
  });

  it('an area that two gave up counts for each of them', () => {
    expect(rows(view(area('a', '[ana, cleo]'), area('a', 'ben')), 'changes-hands')).toEqual([
      'Operations | Night desk | 1 | A',
      'Sales | Night desk | 1 | A',
    ]);
  });

  it('by department where more than twelve teams gave or took', () => {
    const teams = Array.from({ length: 13 }, (_, index) => index);
    const files = {
      'data/teams.yaml': `sales: { name: Sales }\nops: { name: Operations }\nnight: { name: Night }\n${teams
        .map((index) => `t${index}: { name: T${index}, parent: ops }\n`)
        .join('')}`,
      'data/areas.yaml': teams.map((index) => area(`a${index}`, `t${index}`)).join(''),
    };
    const now = teams.map((index) => area(`a${index}`, 'sales')).join('');
    expect(rows(view(files, now), 'changes-hands').map((row) => row.split(' | ').slice(0, 3))).toEqual([
      ['Operations', 'Sales', '13'],
    ]);
  });

  it('twenty areas of a row are named, the others counted; what has no room is counted below', () => {
    const areas = (who: string) =>
      Array.from({ length: 160 }, (_, index) => area(`a${100 + index}`, who)).join('');
    const one = view(areas('ana'), areas('ben'));
    const [row = ''] = rows(one, 'changes-hands');
    expect(row).toMatch(/^Sales \| Night desk \| 160 \| A100, .*, A119 and 140 more$/);
    const [ledger] = one.tables;
    expect([ledger?.rows.length, ledger?.tail]).toEqual([
      150,
      'Ten more changes have no room here and stand among all changes, to which a line above leads.',
    ]);
  });

  it('where nothing changed hands there is neither a table of it nor a picture', () => {
    const one = view('', area('a', 'ana'));
    expect([one.tables.map(({ id }) => id), one.draw]).toEqual([
      ['changes', 'changes-matrix', 'changes-steps'],
      undefined,
    ]);
  });
});

describe('the matrix marks which departments take part anew', () => {
  it('by a sign for each: more, fewer, come here with the area, gone with it', () => {
    const then = area('a', 'ana', ', consulted: ops') + area('b', 'cleo', ', informed: support');
    const now = area('a', 'ben', ', consulted: [ops, sales]') + area('b', 'cleo', ', informed: sales');
    // Area A goes from Sales to Support; Operations and Sales took part before and after, Support is new to it.
    expect(rows(view(then, now), 'changes-matrix')).toEqual([
      'Operations | · | +1 | −1 | +1, −1',
      'Sales | 1\u00a0left | 1\u00a0left | · | 2\u00a0left',
      'Support | 1\u00a0came | 1\u00a0came | +1 | +1, 2\u00a0came',
    ]);
  });

  it('what each row holds is said in words, area by area', () => {
    const then = area('a', 'ana', ', consulted: ops') + area('b', 'cleo', ', informed: [support, sales]');
    const now = area('a', 'ben', ', consulted: ops') + area('b', 'cleo');
    const matrix = view(then, now).tables.find(({ id }) => id === 'changes-matrix');
    expect(matrix?.rows.map(({ holds }) => [holds?.summary, holds?.to.map(({ label }) => label)])).toEqual([
      ['one area', ['B: Sales and Support no longer take part']],
      ['one area', ['A: Sales no longer takes part', 'A: left with Operations']],
      ['one area', ['A: Support takes part now', 'A: came here with Operations']],
    ]);
  });
});

describe('what to look at', () => {
  const says = (one: View) => one.looks.map((look) => look.says);
  const ALL = 'Names, stand-ins and whatever else was agreed anew:';

  it('who has nobody now, the way most went, and what names no decision', () => {
    const then = area('a', 'ana') + area('b', 'ana') + area('c', 'cleo') + area('d', 'ana');
    const now =
      area('a', 'ben') + area('b', 'ben', ', decidedIn: decision/who') + area('c', 'ana') + area('d');
    const one = view(then, now);
    expect(says(one)).toEqual([
      'One area has nobody who answers for it now:',
      'Most went one way: two areas from Sales to Night desk.',
      'Of the four areas that others answer for now, three name no decision behind that.',
      ALL,
    ]);
    expect(one.looks.map(({ to }) => pathOf(to))).toEqual([
      'areas/d/',
      undefined,
      undefined,
      'changes/2026.1...working/',
    ]);
  });

  it('nothing of a way that as many went as another', () => {
    expect(says(view(area('a', 'ana') + area('b', 'cleo'), area('a', 'ben') + area('b', 'ana')))).toEqual([
      'Of the two areas that others answer for now, none names a decision behind that.',
      ALL,
    ]);
  });
});

describe('steps from release to release', () => {
  const playbook = stepped([
    area('a', 'ana'),
    area('a', 'ben') + area('b'),
    area('a', 'ben') + area('b', 'ana'),
  ]);

  it('are listed, the latest first, each with its page', () => {
    const one = changesView(playbook);
    expect(rows(one, 'changes-steps')).toEqual([
      'Since 2026.2 | 0 | 0 | 0 | 0 | 1 | 1',
      '2026.1 to 2026.2 | 1 | 1 | 0 | 0 | 0 | 2',
    ]);
    expect(goals(one, 'changes-steps')).toEqual([
      ['ownership/changes/2026.2...working/'],
      ['ownership/changes/2026.1...2026.2/'],
    ]);
  });

  it('have a view of their own, and nothing else has', () => {
    expect(changesViewOf(playbook, '2026.1...2026.2')?.sentence).toBe(
      'In 2026.2 one area changed hands and one is new (without an owner).',
    );
    expect(changesViewOf(playbook, '2026.1...working')).toBeUndefined();
  });

  it('where nothing changed in any of them, only they are listed', () => {
    expect(view('', '').tables.map(({ id }) => id)).toEqual(['changes-steps']);
  });
});

it('from a release that was touched nothing is concluded', () => {
  const files = stepped([area('a', 'ana'), area('a', 'ben')]);
  expect(ownershipSteps({ ...files, hasBrokenRelease: true })).toEqual([]);
  expect(changesView({ ...files, hasBrokenRelease: true, releases: [] }).sentence).toBe(
    'A release is no longer what was released, so nothing is compared with it.',
  );
});

it('what an audience may not read stands nowhere in its view', () => {
  const states = ['ana', 'ben'].map((who) => area('a', who) + area('hidden', who, ', audience: board'));
  const shown = (audience: string) => JSON.stringify(changesView(stepped(states, { audience })));
  expect(shown('everyone')).not.toContain('HIDDEN');
  expect(shown('everyone')).toContain('one area changed hands');
  expect(shown('board')).toContain('HIDDEN');
});

it('the same is shown whatever the order in which records are written', () => {
  const lines = (text: string) => text.split('\n').filter(Boolean);
  const then = lines(
    area('a', 'ana') + area('b', 'sales', ', consulted: ops') + area('c') + area('d', 'cleo'),
  );
  const now = lines(
    area('a', 'ben') + area('b', 'night', ', consulted: support') + area('c', 'ana') + area('e', 'ana'),
  );
  const shown = (one: readonly string[], other: readonly string[]) => {
    const { draw, ...data } = view(`${one.join('\n')}\n`, `${other.join('\n')}\n`);
    return [data, draw?.('wide'), draw?.('narrow')];
  };
  const expected = shown(then, now);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(then, { minLength: then.length }),
      fc.shuffledSubarray(now, { minLength: now.length }),
      (one, other) => {
        expect(shown(one, other)).toEqual(expected);
      },
    ),
    { numRuns: 5 },
  );
});

it('names of any sort stand as they are', () => {
  const named = (who: string) => `a: { name: ${JSON.stringify(AWKWARD_NAME)}, accountable: ${who} }\n`;
  expect(rows(view(named('ana'), named('ben')), 'changes')[0]).toBe(
    `${AWKWARD_NAME} | Changed hands | Ana | Ben | Support, was Sales | `,
  );
});

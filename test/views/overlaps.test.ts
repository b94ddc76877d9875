import { describe, expect, it } from 'vitest';
import { AREAS, linesOf, pathsIn, tableOf, view } from '../support/overlaps.ts';

describe('where teams overlap', () => {
  it('is told for exactly these teams, people for their team, retired areas not at all', () => {
    const { sentence, looks, tables } = view(AREAS);
    expect(sentence).toBe(
      'App holds three areas together with Web, alone or with others: more than any other pair. Law and Shop hold none with anyone.',
    );
    expect(tables.map(({ id }) => id)).toEqual(['overlaps', 'pairs']);
    expect(linesOf(tableOf(view(AREAS), 'overlaps'))).toEqual([
      'App and Web, and nobody else: two areas | 2 | 0 | Login and Prices',
      'Web and Desk, and nobody else: one area | 1 | 1 | Refunds (shared on purpose)',
      'App, Web and Desk, and nobody else: one area | 1 | 0 | Mail',
    ]);
    expect(tableOf(view(AREAS), 'overlaps').rows.map(({ id }) => id)).toEqual([
      'overlaps-app_web',
      'overlaps-web_desk',
      'overlaps-app_web_desk',
    ]);
    expect(looks.map(({ says }) => says)).toEqual([
      'Two areas are held by exactly App and Web: more than by any other combination.',
      'App shares all of its three areas with Web.',
      'Mail is held by three teams, more than any other area.',
    ]);
  });

  it('is told for each two teams, alone or with others, and how much that is of what the smaller one holds', () => {
    expect(linesOf(tableOf(view(AREAS), 'pairs'))).toEqual([
      'App and Web | 3 | App shares all of its three areas | 0 | Login, Mail and Prices',
      'Desk and Web | 2 | Desk shares all of its two areas | 1 | Mail and Refunds (shared on purpose)',
      'App and Desk | 1 | Desk shares one of its two areas | 0 | Mail',
    ]);
    const alike = 'a: { name: A, responsible: [web, app] }\nb: { name: B, responsible: web }\n';
    expect(linesOf(tableOf(view(alike), 'pairs'))[0]).toContain('App shares its one area');
    expect(linesOf(tableOf(view(alike + 'c: { name: C, responsible: app }\n'), 'pairs'))[0]).toContain(
      'Each shares one of its two areas',
    );
  });

  it('can be chosen by department, by what was agreed, and by how the teams meet', () => {
    expect(tableOf(view(AREAS), 'overlaps').rows.map(({ facets }) => facets)).toEqual([
      { department: ['make'], status: ['unsaid'], kind: ['work', 'split'] },
      { department: ['make', 'sell'], status: ['on-purpose'], kind: ['answer'] },
      { department: ['make', 'sell'], status: ['unsaid'], kind: ['work'] },
    ]);
    // App and Desk both work on mail; that Desk answers for it, too, is no matter between the two.
    expect(tableOf(view(AREAS), 'pairs').rows[2]?.facets?.kind).toEqual(['work']);
    for (const { facets = [], rows } of view(AREAS).tables)
      for (const row of rows)
        for (const { key, choices } of facets)
          for (const value of row.facets?.[key] ?? [])
            expect(choices.map((choice) => choice.value)).toContain(value);
  });

  it('has a full dot for each team of the row, an empty one for each other, a line between, and a bar in two parts', () => {
    const table = tableOf(view(AREAS), 'overlaps');
    // Three columns, App, Web and Desk: their middles stand at a sixth, at a half and at five sixths.
    expect(pathsIn(table.rows[1]?.cells[1]?.marks)).toEqual({
      'set-without': 'M16.67 .75h0',
      'set-line': 'M50 .75l33.33 0',
      'set-with': 'M50 .75h0m33.33 0h0',
    });
    expect(table.rows.map(({ cells }) => cells[2]?.marks)).toMatchObject([
      [{ class: 'together', from: 0, to: 100 }],
      [{ class: 'agreed', from: 0, to: 50 }],
      [{ class: 'together', from: 0, to: 50 }],
    ]);
  });
});

describe('people who answer for one area', () => {
  it('are listed by name where no rule says how they share it, and not where one does', () => {
    const areas = `${AREAS}keys: { name: Keys, accountable: [cleo, ana] }
doors: { name: Doors, accountable: [ana, ben], shared: { rule: Days and nights. } }
bells: { name: Bells, accountable: [ben, ana] }
`;
    expect(linesOf(tableOf(view(areas), 'people'))).toEqual([
      'Ana and Ben | Bells and Doors | nothing says how they split it; their sharing has no end',
      'Ana and Cleo | Keys | nothing says how they split it',
    ]);
    expect(view(areas).looks.at(-1)?.says).toBe(
      'For two areas, owners in different teams answer, and no rule in force says how they share them.',
    );
  });
});

describe('people in no team who do the same work', () => {
  const people = `ana: { name: Ana, team: web }
dan: { name: Dan }
eva: { name: Eva }
fay: { name: Fay, vacant: true }
`;
  const areas = `pump: { name: Pump, responsible: [eva, dan] }
fan: { name: Fan, responsible: [dan, eva, dan] }
lamp: { name: Lamp, responsible: [dan, ana] }
door: { name: Door, responsible: [eva, fay] }
well: { name: Well, lifecycle: retired, responsible: [dan, eva] }
`;

  it('stand in a table of their own, since no team counts them, without those in teams, empty seats and what is retired', () => {
    const one = view(areas, undefined, people);
    expect(linesOf(tableOf(one, 'workers'))).toEqual(['Dan and Eva | Fan and Pump']);
    expect(one.sentence).toBe('No two teams hold an area together.');
    expect(one.looks.map(({ says }) => says)).toEqual([
      'Two areas are the work of several people who are in no team.',
    ]);
    expect(one.looks[0]?.to).toMatchObject({ path: 'ownership/overlaps/#workers' });
  });

  it('are forty groups at most, and the others are counted', () => {
    const at = Array.from({ length: 42 }, (_, index) => String(index).padStart(2, '0'));
    const many = at.map((one) => `p${one}: { name: Person ${one} }\n`).join('');
    const shared = at
      .slice(1)
      .map((one) => `a${one}: { name: Area ${one}, responsible: [p00, p${one}] }\n`)
      .join('');
    const table = tableOf(view(shared, '', many), 'workers');
    expect(table.rows).toHaveLength(40);
    expect(table.tail).toBe('One more group of people in no team does the work of areas together.');
  });
});

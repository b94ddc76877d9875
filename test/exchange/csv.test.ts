import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/kinds.ts';
import { importCsv } from '../../src/exchange/csv.ts';
import { dropped, first, from, records } from '../support/csv.ts';

describe('a cell', () => {
  test('becomes what its field is written in', () => {
    const measures = from(
      'measure',
      'id,name,definition,standing,readings.1.on,readings.1.value,pullsAgainst',
      'leads,007,Counted by hand,TRUE,2026-02-03,-1.50,',
      'deals,1.10,Signed,false,,,leads',
    );
    expect(records(measures)).toEqual({
      leads: {
        name: '007',
        definition: 'Counted by hand',
        standing: true,
        readings: [{ on: '2026-02-03', value: -1.5 }],
      },
      deals: { name: '1.10', definition: 'Signed', standing: false, pullsAgainst: 'leads' },
    });
    expect(dropped(measures)).toEqual([]);
  });

  test('with a list is divided at “; ”, and ids at any semicolon', () => {
    const teams = from('team', 'id,name,dependsOn', 'a,A,', 'b,B,', 'c,C,a;b;');
    expect(records(teams)['c']).toEqual({ name: 'C', dependsOn: ['a', 'b'] });
    const values = from('value', 'id,name,statement,not', 'v,V,Now.,Not a;b; Not c');
    expect(records(values)['v']).toEqual({ name: 'V', statement: 'Now.', not: ['Not a;b', 'Not c'] });
  });

  test('that is empty is a field that is absent', () => {
    expect(records(from('team', 'id,name,mission,size', 'a,A,  ,', 'b,B', ',,,'))).toEqual({
      a: { name: 'A' },
      b: { name: 'B' },
    });
  });

  test.each(['=1+1', '+49 30 1', '-x', '@acme/core'])('that begins like a formula is text: %s', (contact) => {
    expect(records(from('team', 'id,name,contact', `a,A,${contact}`))).toEqual({ a: { name: 'A', contact } });
  });

  test('of a group is dotted, and of a list of groups numbered; gaps close', () => {
    const focus = from(
      'focus',
      'id,statement,from,until,outcome.measure,outcome.target,contributions.2.team,contributions.2.does,contributions.7.team,contributions.7.does',
      'q,Win,2026-01-01,2026-03-31,m,2,a,sells,b,builds',
      'r,Grow,2026-04-01,2026-06-30,,,,,b,waits',
    );
    const others = [from('measure', 'id,name,definition', 'm,M,What'), from('team', 'id,name', 'a,A', 'b,B')];
    const read = records(focus, ...others);
    expect(read['q']).toMatchObject({
      outcome: { measure: 'm', target: 2 },
      contributions: [
        { team: 'a', does: 'sells' },
        { team: 'b', does: 'builds' },
      ],
    });
    expect(read['r']).toMatchObject({ contributions: [{ team: 'b', does: 'waits' }] });
  });

  test('may be the short form of a group', () => {
    const people = from('person', 'id,name,hours', 'ann,Ann,09:00-17:00');
    expect(records(people)['ann']).toEqual({ name: 'Ann', hours: '09:00-17:00' });
    const byDay = from('person', 'id,name,hours.monday', 'ann,Ann,09:00-12:00; 13:00-17:00');
    expect(records(byDay)['ann']).toEqual({ name: 'Ann', hours: { monday: ['09:00-12:00', '13:00-17:00'] } });
  });
});

describe('what does not fit', () => {
  test('is dropped as a cell where the field may be absent', () => {
    const teams = from('team', 'id,name,size,type,from', 'a,A,five,platfrom,2026-02-30');
    expect(records(teams)).toEqual({ a: { name: 'A' } });
    expect(importCsv([teams]).report).toEqual([
      {
        what: 'cell',
        file: 'team.csv',
        line: 2,
        column: 'type',
        value: 'platfrom',
        why: '“platfrom” is not a value of `type`.',
        fix: 'Did you mean “platform”? Allowed: department, stream-aligned, platform, enabling or complicated-subsystem.',
        loses: true,
      },
      expect.objectContaining({
        what: 'cell',
        column: 'size',
        value: 'five',
        fix: 'Write digits only, without a unit.',
      }),
      expect.objectContaining({ what: 'cell', column: 'from', value: '2026-02-30' }),
    ]);
  });

  test('drops the row where the field is needed, or missing', () => {
    const measures = from('measure', 'id,name,definition', 'a,A,', 'b,,What', 'c,C,What');
    expect(Object.keys(records(measures))).toEqual(['c']);
    expect(dropped(measures)).toEqual(['row measure.csv:2 definition', 'row measure.csv:3 name']);
    expect(first(measures)?.fix).toBe(
      'Fill in `definition`. Exactly what is counted, so that two people count the same.',
    );
  });

  test('takes the rest of its group with it, where the group cannot be without it', () => {
    const teams = from('team', 'id,name,interactions.1.with,interactions.1.mode', 'a,A,a,friends');
    expect(records(teams)).toEqual({ a: { name: 'A' } });
    expect(dropped(teams)).toEqual([
      'cell team.csv:2 interactions.1.mode',
      'cell team.csv:2 interactions.1.with',
    ]);
    expect(importCsv([teams]).report[1]?.why).toBe('`interactions.1.mode` is missing.');
  });

  test('leaves the rest of its group where the group can be without it', () => {
    const areas = from('area', 'id,name,shared.rule,shared.until', 'a,A,By week,tomorrow');
    expect(records(areas)).toEqual({ a: { name: 'A', shared: { rule: 'By week' } } });
  });

  test('is a field of another type', () => {
    const behaviours = from(
      'behaviour',
      'id,name,value,type,statement,appliesTo,within,channel',
      'a,A,v,qualitative,We do.,company,2 business days,',
      'b,B,v,response-expectaton,We do.,company,2 business days,email',
    );
    const values = from('value', 'id,name,statement', 'v,V,Now.');
    expect(dropped(behaviours, values)).toEqual(['cell behaviour.csv:2 within', 'row behaviour.csv:3 type']);
    expect(Object.keys(records(behaviours, values))).toEqual(['a', 'v']);
  });

  test('is a row with more cells than columns, since a comma has shifted it', () => {
    expect(dropped(from('team', 'id,name,mission', 'a,A,We sell, and we build', 'b,B,,,'))).toEqual([
      'row team.csv:2 undefined',
    ]);
  });
});

describe('an id', () => {
  test.each([
    [
      'Big Team',
      '“Big Team” cannot be the id of a team: an id is lower-case letters, digits and single hyphens.',
      'Write “big-team”.',
    ],
    [
      'con',
      '“con” cannot be the id of a team: Windows keeps this name for itself, so no file can have it.',
      'Use lower-case letters, digits and hyphens.',
    ],
    [
      'team-lead',
      '“team-lead” has a meaning of its own and cannot be the id of a team.',
      'Choose another id, such as “the-team-lead”.',
    ],
    [
      'а',
      '“а” cannot be the id of a team: an id is lower-case letters, digits and single hyphens.',
      'Use lower-case letters, digits and hyphens.',
    ],
    ['', 'The row has no id.', 'Write “the-big-one”.'],
  ])('that cannot be one drops the row: “%s”', (id, why, fix) => {
    expect(importCsv([from('team', 'id,name', `${id},The big one`)]).report).toEqual([
      expect.objectContaining({ what: 'row', line: 2, column: 'id', why, fix }),
    ]);
  });

  test('that stands there twice drops the later row, also in another file and of a person', () => {
    const files = [
      from('team', 'id,name', 'a,A', 'a,B'),
      { ...from('team', 'id,name', 'a,C'), file: 'more/team.csv' },
      from('person', 'id,name', 'a,Ann'),
      from('area', 'id,name', 'a,Area'),
    ];
    expect(dropped(...files)).toEqual(['row team.csv:3 id', 'row more/team.csv:2 id', 'row person.csv:2 id']);
    expect(importCsv(files).report[2]?.why).toBe(
      '“a” is already the id of a team (team.csv, line 2). People and teams share their ids, so that each can be named alone.',
    );
  });

  test('of a team drops the row where the playbook has a person of that id', () => {
    const here = { ids: (kind: Kind) => new Set(kind === 'person' ? ['ann'] : []) };
    expect(importCsv([from('team', 'id,name', 'ann,Ann')], here).report).toEqual([
      expect.objectContaining({ what: 'row', column: 'id' }),
    ]);
  });
});

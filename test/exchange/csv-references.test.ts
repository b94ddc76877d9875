import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/kinds.ts';
import { importCsv } from '../../src/exchange/csv.ts';
import { schemas } from '../../src/schema/index.ts';
import { dropped, first, from, records } from '../support/csv.ts';

describe('a reference', () => {
  test('to nothing is dropped; in a list only the entry', () => {
    const areas = from('area', 'id,name,accountable,responsible,parent', 'a,A,nobody,ann; nobody; core,none');
    const parties = [from('team', 'id,name', 'core,Core'), from('person', 'id,name', 'ann,Ann')];
    expect(records(areas, ...parties)['a']).toEqual({ name: 'A', responsible: ['ann', 'core'] });
    expect(dropped(areas, ...parties)).toEqual([
      'cell area.csv:2 parent',
      'cell area.csv:2 accountable',
      'cell area.csv:2 responsible',
    ]);
  });

  test('finds records of the playbook, roles and the company where its field takes them', () => {
    const here = {
      ids: (kind: Kind) => new Set(kind === 'value' ? ['speed'] : kind === 'person' ? ['ann'] : []),
    };
    const behaviours = from(
      'behaviour',
      'id,name,value,type,statement,appliesTo,within,approvers,decider',
      'b,B,speed,decision-timeline,We decide.,company,2 business days,area-owner; ann,team-lead',
      'c,C,speed,decision-timeline,We decide.,team-lead,2 business days,,company',
    );
    expect(
      importCsv([behaviours], here).report.map(({ line, column, value }) => [line, column, value]),
    ).toEqual([
      [3, 'decider', 'company'],
      [3, 'appliesTo', 'team-lead'],
    ]);
  });

  test('that is far too long is shortened, and the two hundredth is the last that is told its nearest id', () => {
    const many = Array.from({ length: 201 }, (_, index) => `t${index},T,anna`);
    const { report } = importCsv([
      from('team', 'id,name,lead', `long,L,${'x'.repeat(500)}`, ...many),
      from('person', 'id,name', 'ann,Ann'),
    ]);
    expect(report[0]?.why).toBe(`“${'x'.repeat(77)}…” is too long to name a record.`);
    expect([1, 200, 201].map((index) => report[index]?.fix)).toEqual([
      'Did you mean “ann”? Known: ann.',
      'Did you mean “ann”? Known: ann.',
      'Write the id of a record that exists, or add the record.',
    ]);
  });

  test('in a needed list drops the row only when nothing is left of the list', () => {
    const behaviours = from(
      'behaviour',
      'id,name,value,type,statement,appliesTo',
      'some,S,v,qualitative,We do.,nobody; core',
      'none,N,v,qualitative,We do.,nobody; no-one',
    );
    const others = [from('value', 'id,name,statement', 'v,V,Now.'), from('team', 'id,name', 'core,Core')];
    const read = records(behaviours, ...others);
    expect(read['some']).toMatchObject({ appliesTo: 'core' });
    expect(read['none']).toBeUndefined();
  });

  test('to a row that is dropped is dropped too, however long the chain', () => {
    const values = from('value', 'id,name,statement', 'v,V,');
    const behaviours = from(
      'behaviour',
      'id,name,value,type,statement,appliesTo,measuredBy',
      'b,B,v,qualitative,We do.,company,',
    );
    const approved = from(
      'behaviour',
      'id,name,value,type,statement,appliesTo,within,approvers.1.who,approvers.1.answers',
      'c,C,w,decision-timeline,We decide.,company,2 business days,area-owner,b',
    );
    const other = { ...from('value', 'id,name,statement', 'w,W,Now.'), file: 'other/values.csv' };
    const files = [{ ...approved, file: 'approved.csv' }, behaviours, values, other];
    expect(dropped(...files)).toEqual([
      'cell approved.csv:2 approvers.1.answers',
      'note behaviour.csv:1 undefined',
      'row behaviour.csv:2 value',
      'row value.csv:2 statement',
    ]);
    expect(first(...files)?.why).toBe('“b” is in behaviour.csv, line 2, and that row is dropped.');
    expect(Object.keys(records(...files))).toEqual(['c', 'w']);
  });

  test('never points at nothing in what is left, and every record left is read by its schema', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'B!', '');
    const cell = fc.oneof(
      id,
      fc.array(id, { maxLength: 4 }).map((ids) => ids.join('; ')),
    );
    const row = fc.tuple(id, fc.constantFrom('Name', ''), id, cell, cell).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (teamRows, areaRows) => {
        const files = [
          from('team', 'id,name,parent,dependsOn,interactions.1.with', ...teamRows),
          from('area', 'id,name,parent,accountable,backup', ...areaRows),
        ];
        const { sheets, report } = importCsv(files);
        const [teams, areas] = sheets.map((sheet) => new Map(sheet.records));
        for (const [, record] of teams ?? []) {
          schemas.team.parse(record);
          for (const to of [record['parent'] ?? [], record['dependsOn'] ?? []].flat())
            expect(teams?.has(to as string)).toBe(true);
        }
        for (const [, record] of areas ?? []) {
          schemas.area.parse(record);
          expect(record['parent'] === undefined || areas?.has(record['parent'] as string)).toBe(true);
          for (const to of [record['accountable'] ?? [], record['backup'] ?? []].flat())
            expect(teams?.has(to as string)).toBe(true);
        }
        for (const sheet of sheets) {
          const rows = new Set(
            report.filter(({ what, file }) => what === 'row' && file === sheet.file).map(({ line }) => line),
          );
          expect(sheet.records.length + rows.size).toBe(sheet.rows);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a repeated entry of a list', () => {
  test('is written once and reported, and nothing is lost by it', () => {
    const teams = from('team', 'id,name,dependsOn', 'a,A,b; b; a; b', 'b,B,');
    expect(records(teams)['a']).toEqual({ name: 'A', dependsOn: ['b', 'a'] });
    expect(importCsv([teams]).report).toEqual([
      {
        what: 'duplicate',
        file: 'team.csv',
        line: 2,
        column: 'dependsOn',
        value: 'b',
        why: '“b” stands in this list 3 times.',
        fix: 'Write it once.',
        loses: false,
      },
    ]);
  });
});

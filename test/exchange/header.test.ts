import { describe, expect, test } from 'vitest';
import { columnNames, columnOf } from '../../src/exchange/columns.ts';
import { importCsv } from '../../src/exchange/csv.ts';
import { kindOfFile } from '../../src/exchange/file-kind.ts';
import { KIND_NAMES, type Kind } from '../../src/kinds.ts';

const read = (text: string, kind: Kind = 'team') => importCsv([{ file: 'teams.csv', kind, text }]);
const ids = (text: string) => read(text).sheets[0]?.records.map(([id]) => id);

describe('a column', () => {
  test.each(KIND_NAMES)('that is offered for a %s can be used', (kind) => {
    const offered = columnNames(kind).filter((name) => name !== 'id');
    expect(offered.filter((name) => columnOf(kind, name) === undefined)).toEqual([]);
  });

  test('that no field answers to is one entry, with the nearest field and all columns', () => {
    const { report, sheets } = read('id,nmae,misson\na,,Sells\nb,,Builds\n', 'guide');
    expect(report.filter(({ what }) => what === 'column')).toEqual([
      {
        what: 'column',
        file: 'teams.csv',
        line: 1,
        column: 'nmae',
        value: 'nmae',
        why: '“nmae” is no field of a guide. All its cells are empty.',
        fix: 'Did you mean `name`? Columns: id, name, summary, aliases, owner, decidedIn, reviewed, reviewEvery, formerly and audience.',
        loses: false,
      },
      expect.objectContaining({
        column: 'misson',
        why: '“misson” is no field of a guide. 2 cells are dropped.',
        loses: true,
      }),
    ]);
    expect(sheets[0]?.records).toEqual([]);
  });

  test.each(['audiance', 'Audience', '\u0430udience', 'audiences'])(
    'that only looks as if it said who may read each row is refused, since without it every row would be open: %s',
    (name) => {
      const { refusals, sheets } = read(`id,name,${name}\na,A,leadership\n`);
      expect(sheets).toEqual([]);
      expect(refusals).toEqual([
        {
          file: 'teams.csv',
          line: 1,
          message: `“${name}” is no column, and looks as if it said who may read each row.`,
          fix: 'Call it `audience`. If it says something else, remove it.',
        },
      ]);
      expect(read(`id,name,${name}\na,A,\n`).refusals).toEqual([]);
    },
  );

  test('that says who may read each row is written as it stands, for the check to judge', () => {
    expect(read('id,name,audience\na,A,Leadership\n').sheets[0]?.records).toEqual([
      ['a', { name: 'A', audience: 'Leadership' }],
    ]);
  });

  test('of a group says which columns its fields have', () => {
    const { report } = read('id,name,interactions\na,A,b\n');
    expect(report[0]?.why).toBe('“interactions” is a group of fields. 1 cell is dropped.');
    expect(report[0]?.fix).toMatch(
      /^Give each of its fields a column: interactions\.1\.with, interactions\.1\.mode and interactions\.1\.until\. Columns: id, /,
    );
  });

  test.each([
    ['id,name,name\na,A,B\n', '`name` heads two columns; the first is read. 1 cell is dropped.'],
    [
      'id,name,hours,hours.monday\na,A,09:00-17:00,\n',
      '`hours.monday` and `hours` say the same field in two ways; the first is read. All its cells are empty.',
    ],
    ['id,name,\na,A,B\n', 'Column 3 has no name. 1 cell is dropped.'],
  ])('that cannot be told apart is dropped: %j', (text, why) => {
    expect(read(text).report.map((entry) => entry.why)).toEqual([why]);
    expect(ids(text)).toEqual(['a']);
  });

  test('without a name and without cells is nothing', () => {
    expect(read('id,name,,\na,A,,\n').report).toEqual([]);
  });
});

describe('a CSV text', () => {
  test('may have a byte order mark, any line ending, and no last one', () => {
    const plain = read('id,name,mission\na,"A, B","One\nTwo"\nb,B,\n');
    const same = [
      '\ufeffid,name,mission\r\na,"A, B","One\r\nTwo"\r\nb,B,',
      'id,name,mission\r\na,"A, B","One\nTwo"\nb,B,\r',
    ];
    for (const text of same) expect(read(text)).toEqual(plain);
    expect(plain.sheets[0]?.records).toEqual([
      ['a', { name: 'A, B', mission: 'One\nTwo' }],
      ['b', { name: 'B' }],
    ]);
  });

  test('counts lines as an editor does, past empty rows and cells of several lines', () => {
    const { report } = read('id,name,mission,size\n\na,A,"One\nTwo\n",x\n\n\nb,B,"\n\nThree",y\n');
    expect(report.map(({ line, value }) => [line, value])).toEqual([
      [3, 'x'],
      [8, 'y'],
    ]);
  });

  test.each([
    ['id,name\na,A\nb,"B\nc,C\n', 3, 'A double quote in this row is never closed.'],
    ['id,name\na,A\nb,B "the" C\n', 3, 'A double quote stands in the middle of a cell.'],
    ['id,name\na,"A"x\n', 2, 'Something stands after the closing double quote of a cell.'],
    ['name\nA\n', 1, 'The first row has no column `id`.'],
    ['id;name\na;A\n', 1, 'The columns are not divided by commas.'],
    ['', 1, 'The first row has no column `id`.'],
  ])('that cannot be read is refused with its line: %j', (text, line, message) => {
    const { refusals, sheets } = read(text);
    expect(refusals).toEqual([expect.objectContaining({ file: 'teams.csv', line, message })]);
    expect(sheets).toEqual([]);
  });
});

describe('the name of a CSV file', () => {
  test('says what kind of record it holds', () => {
    expect(kindOfFile('/some/where/people.csv')).toEqual({ kind: 'person' });
  });

  test.each(['company.csv', 'taems.csv', 'teams.txt', 'teams'])(
    'that says nothing is refused: %s',
    (path) => {
      expect(kindOfFile(path)).toEqual({
        problem: expect.stringContaining('Call it teams.csv, people.csv') as string,
      });
    },
  );
});

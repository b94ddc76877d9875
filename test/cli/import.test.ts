import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WrongUse } from '../../src/cli/command.ts';
import { buildPlaybook } from '../../src/model/build.ts';
import { diskFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';
import { importFolder } from '../support/import-folder.ts';

const { at, inRoot, put, playbookImport } = importFolder();

const TEAMS = 'id,name,lead,dependsOn\ncore,Core,ann,infra\ninfra,Infra,,\n';
const PEOPLE = 'id,name,team\nann,Ann,core\n';

describe('playbook import csv', () => {
  test('writes records that a playbook reads, into a folder that was empty', async () => {
    const { code, out, err } = await playbookImport(
      'csv',
      put('teams.csv', TEAMS),
      put('people.csv', PEOPLE),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      'teams.csv   2 teams\npeople.csv  1 person\n\nWrote data/teams.yaml and data/people.yaml.\n',
    );
    expect(readFileSync(inRoot('data/teams.yaml'), 'utf8')).toBe(
      '# Teams, imported from teams.csv.\n\ncore:\n  name: Core\n  lead: ann\n  dependsOn: infra\ninfra:\n  name: Infra\n',
    );
    const source = readSource(diskFiles(inRoot('')));
    expect([...source.faults, ...buildPlaybook(source).faults]).toEqual([]);
    expect(readdirSync(inRoot('data'))).toEqual(['people.yaml', 'teams.yaml']);
  });

  test('writes nothing where something is dropped, and says what and how to mend it', async () => {
    const { code, out } = await playbookImport(
      'csv',
      put('teams.csv', 'id,name,size,lead\na,A,five,ann\nb b,B,,\n'),
    );
    expect(code).toBe(1);
    expect(out).toBe(`teams.csv  1 team of 2 rows

Rows dropped: 1
  teams.csv:3  id  “b b” cannot be the id of a team: an id is lower-case letters, digits and single hyphens.
    Fix: Write “b-b”.

Cells dropped: 2
  teams.csv:2  size  \`size\`: “five” is text; a number is expected.
    Fix: Write digits only, without a unit.
  teams.csv:2  lead  “ann” is no person that this playbook knows.
    Fix: There is none yet: add one in data/people.yaml.

Nothing was written.
  Not everything fits. Mend it, or write what is left with --partial.
`);
    expect(existsSync(inRoot('data'))).toBe(false);
  });

  test('writes what is left with --partial', async () => {
    const { code, out } = await playbookImport(
      'csv',
      put('teams.csv', 'id,name,size\na,A,five\n'),
      '--partial',
    );
    expect({ code, end: out.split('\n').at(-2) }).toEqual({ code: 0, end: 'Wrote data/teams.yaml.' });
    expect(readFileSync(inRoot('data/teams.yaml'), 'utf8')).toContain('a:\n  name: A\n');
  });

  test('needs no --partial where only repeated entries are left out', async () => {
    const { code, out } = await playbookImport(
      'csv',
      put('teams.csv', 'id,name,dependsOn\na,A,b; b\nb,B,\n'),
    );
    expect(code).toBe(0);
    expect(out).toContain('  teams.csv:2  dependsOn  “b” stands in this list 2 times.\n');
  });

  test('never replaces a file without --force, whatever else is to be written', async () => {
    put('root/data/teams.yaml', 'old: { name: Old }\n');
    const files = [put('teams.csv', TEAMS), put('people.csv', PEOPLE)];
    const refused = await playbookImport('csv', ...files);
    expect(refused.code).toBe(2);
    expect(refused.out).toMatch(
      /Nothing was written\.\n {2}data\/teams\.yaml is there already\. --force replaces it\.\n$/,
    );
    expect(readFileSync(inRoot('data/teams.yaml'), 'utf8')).toBe('old: { name: Old }\n');
    expect(existsSync(inRoot('data/people.yaml'))).toBe(false);
    expect((await playbookImport('csv', ...files, '--force')).code).toBe(0);
    expect(readFileSync(inRoot('data/teams.yaml'), 'utf8')).not.toContain('Old');
  });

  test('names the records that stand in the file alone and go with it, before and when it is replaced', async () => {
    put('root/data/teams.yaml', 'old: { name: Old }\ncore: { name: Core }\nolder: { name: Older }\n');
    put('root/data/teams/own.yaml', 'name: In a file of its own\n');
    const file = put('teams.csv', 'id,name\ncore,Core\n');
    const gone =
      '\n\nIn data/teams.yaml and not in teams.csv, so gone when that file is replaced: old and older.\n\n';
    expect((await playbookImport('csv', file)).out).toContain(gone);
    expect((await playbookImport('csv', file, '--force')).out).toContain(gone);
    expect((await playbookImport('csv', file, '--force')).out).not.toContain('so gone');
  });

  test('does not count records that --force is about to replace', async () => {
    put('root/data/teams.yaml', 'old: { name: Old }\n');
    const { code, out } = await playbookImport(
      'csv',
      put('teams.csv', 'id,name,parent\na,A,old\n'),
      '--force',
    );
    expect(code).toBe(1);
    expect(out).toContain('“old” is no team that this playbook knows.');
  });

  test('replaces a record in the file of its own, and leaves its neighbours alone', async () => {
    put('root/data/teams/core.yaml', 'name: Old core\n');
    put('root/data/teams/other.yaml', 'name: Other\n');
    const files = [put('teams.csv', TEAMS), put('people.csv', PEOPLE)];
    const refused = await playbookImport('csv', ...files);
    expect([refused.code, refused.out]).toEqual([
      2,
      expect.stringContaining('data/teams/core.yaml is there already.'),
    ]);
    expect((await playbookImport('csv', ...files, '--force')).code).toBe(0);
    const source = readSource(diskFiles(inRoot('')));
    expect([...source.faults, ...buildPlaybook(source).faults]).toEqual([]);
    expect(source.records.map(({ file, id }) => `${file} ${id}`)).toEqual([
      'data/people.yaml ann',
      'data/teams.yaml infra',
      'data/teams/core.yaml core',
      'data/teams/other.yaml other',
    ]);
  });

  test('never replaces prose, not even with --force', async () => {
    put('root/src/content/guides/first-week.mdx', '---\nname: First week\n---\n\nCome in.\n');
    const { code, out } = await playbookImport(
      'csv',
      put('guides.csv', 'id,name\nfirst-week,Another\n'),
      '--force',
    );
    expect(code).toBe(2);
    expect(out).toContain('src/content/guides/first-week.mdx is prose, which an import does not replace.');
    expect(existsSync(inRoot('data'))).toBe(false);
  });

  test('finds references in what the playbook holds already', async () => {
    put('root/data/people.yaml', 'ann: { name: Ann }\n');
    expect((await playbookImport('csv', put('teams.csv', TEAMS))).code).toBe(0);
  });

  test('with --dry-run writes nothing, says so, and shows everything that is dropped', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `t${index},T,many\n`).join('');
    const file = put('teams.csv', `id,name,size\n${rows}`);
    const short = await playbookImport('csv', file);
    expect(short.out.match(/is text/g)).toHaveLength(20);
    expect(short.out).toContain('Cells dropped: 25\n');
    expect(short.out).toContain('  … and 5 more; --dry-run shows all of them.\n');
    const dry = await playbookImport('csv', file, '--dry-run');
    expect([dry.code, dry.out.match(/is text/g)?.length]).toEqual([1, 25]);
    expect(dry.out).toContain('Nothing would be written.\n');
    const would = await playbookImport('csv', file, '--dry-run', '--partial');
    expect([would.code, would.out.split('\n').at(-2)]).toEqual([
      0,
      'Would write data/teams.yaml. Nothing was written.',
    ]);
    expect(existsSync(inRoot('data'))).toBe(false);
  });

  test('refuses files that cannot be read at all, each with its line', async () => {
    const { code, out, err } = await playbookImport(
      'csv',
      put('teams.csv', 'name\nA\n'),
      put('areas.csv', 'id,name\na,"A\n'),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`teams.csv:1  The first row has no column \`id\`.
  Fix: Name the first column \`id\`: what the team is called in references, such as first-quarter.
areas.csv:2  A double quote in this row is never closed.
  Fix: Close it. Put the whole cell in double quotes, and write a double quote inside it twice: "say ""yes""".
Nothing was written.
`);
  });

  test('says so where no record is left', async () => {
    const { code, out } = await playbookImport('csv', put('teams.csv', 'id,name\n'), '--partial');
    expect({ code, out }).toEqual({
      code: 1,
      out: 'teams.csv  0 teams\n\nNothing was written.\n  There is no record to write.\n',
    });
  });

  test('says in one sentence why the disk refuses', async () => {
    put('root/data', 'a file');
    const { code, err } = await playbookImport('csv', put('teams.csv', 'id,name\na,A\n'));
    expect({ code, err }).toEqual({
      code: 2,
      err: 'data could not be written: a file stands where a folder is needed. Nothing was changed.\n',
    });
  });

  test.each<[string, () => string[], string]>([
    ['no format', () => [], 'the format is missing. Formats: csv, codeowners, raci, backstage and adr.'],
    [
      'a format that is none',
      () => ['xls', 'a.xls'],
      '“xls” is no format that can be imported. Formats: csv, codeowners, raci, backstage and adr.',
    ],
    ['no file', () => ['csv'], 'name at least one file, such as teams.csv.'],
    ['no CODEOWNERS file', () => ['codeowners'], 'playbook import codeowners FILE: name the file.'],
    [
      'two RACI sheets',
      () => ['raci', put('a.csv', 'Area,x\n'), put('b.csv', 'Area,x\n')],
      'playbook import raci FILE takes one file at a time.',
    ],
    [
      'a workbook',
      () => ['raci', put('sheet.xlsx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14))],
      'sheet.xlsx is a workbook, not text. Save its sheet as “CSV UTF-8”, and import that file.',
    ],
    ['a file that is not there', () => ['csv', 'none/teams.csv'], 'There is no file none/teams.csv.'],
    ['a name that says nothing', () => ['csv', put('taems.csv', TEAMS)], 'Did you mean teams.csv?'],
    [
      'a folder',
      () => ['csv', (mkdirSync(at('teams.csv')), at('teams.csv'))],
      'cannot be read: a folder stands there.',
    ],
    [
      'a folder without a decision record',
      () => ['adr', (mkdirSync(at('notes')), put('notes/a.txt', 'A'), at('notes'))],
      'notes holds no file that ends in .md or .markdown.',
    ],
    [
      'a folder without a catalog',
      () => ['backstage', (mkdirSync(at('notes')), at('notes'))],
      'notes holds no file that ends in .yaml or .yml.',
    ],
    [
      'another encoding',
      () => ['csv', put('teams.csv', Uint8Array.of(0xff, 0xfe, 0x69, 0x00))],
      'teams.csv is not written in UTF-8. Save it again as “CSV UTF-8”.',
    ],
    [
      'another encoding of what is no table',
      () => ['adr', put('0001-a.md', Uint8Array.of(0xff, 0xfe, 0x69, 0x00))],
      '0001-a.md is not written in UTF-8. Save it again with the encoding “UTF-8”.',
    ],
  ])('refuses %s as wrong use', async (_, args, words) => {
    const failure = await playbookImport(...args()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WrongUse);
    expect((failure as Error).message).toContain(words);
  });

  test('explains itself with --help', async () => {
    const { code, out } = await playbookImport('--help');
    expect(code).toBe(0);
    for (const word of ['--dry-run', '--partial', '--force', 'readings.1.on']) expect(out).toContain(word);
  });
});

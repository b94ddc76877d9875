import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const source = (files: Record<string, string>) => readSource(memoryFiles(files));
const at = ({ faults }: ReturnType<typeof source>) =>
  faults.map(({ rule, place }) => `${place.file}:${place.line}:${place.column} ${rule}`);

describe('reading a playbook', () => {
  it('reads a kind from one file, from a folder and from prose, all at once', () => {
    const { records, faults } = source({
      'data/values.yaml': 'candour: { name: Candour, statement: We say it. }\n',
      'data/values/care.yaml': 'name: Care\nstatement: We look after it.\n',
      'src/content/values/speed.mdx': '---\nname: Speed\nstatement: We decide.\n---\n\nOnce upon a time.\n',
    });
    expect(faults).toEqual([]);
    expect(records.map(({ ref }) => ref)).toEqual(['value/candour', 'value/care', 'value/speed']);
    expect(records[2]?.prose?.plain).toBe('Once upon a time.');
  });

  it('goes on after a file that cannot be read', () => {
    const read = source({ 'data/areas.yaml': 'a: [\n', 'data/concerns.yaml': 'speed: { name: Speed }\n' });
    expect(read.records.map(({ ref }) => ref)).toEqual(['concern/speed']);
    expect(at(read)).toHaveLength(1);
  });

  it('knows the ids of a file in another encoding, so that whoever names them is not at fault', () => {
    const files = memoryFiles({
      'data/teams.yaml': '',
      'data/areas.yaml': 'lights: { name: Lights, accountable: night-desk }\n',
      'data/company.yaml': '',
      'src/content/values/care.mdx': '',
    });
    // “Café” as an old editor writes it.
    const latin = Uint8Array.of(
      ...Buffer.from('day-desk: { name: Caf\u00e9 }\nnight-desk: { name: N }\n', 'latin1'),
    );
    const read = readSource({
      ...files,
      bytes: (path) => (path === 'data/areas.yaml' ? files.bytes(path) : latin),
    });
    expect(read.faults.map(({ message }) => message)).toEqual([
      'This file is not written in UTF-8.',
      'This file is not written in UTF-8.',
      'This file is not written in UTF-8.',
    ]);
    expect(read.reserved).toEqual([
      { kind: 'company', id: 'company' },
      { kind: 'team', id: 'day-desk' },
      { kind: 'team', id: 'night-desk' },
      { kind: 'value', id: 'care' },
    ]);
  });

  it('points into the front matter of prose by the lines of the file', () => {
    const read = source({ 'src/content/guides/a.mdx': '---\r\nname: A\r\nsummery: B\r\n---\r\nText.\r\n' });
    expect(at(read)).toEqual(['src/content/guides/a.mdx:3:1 record-fits-schema']);
  });

  it('offers the nearest id for one that cannot be', () => {
    const { faults } = source({ 'data/concerns.yaml': 'Speed_Of_Change: { name: Speed }\n' });
    expect(faults.map(({ fix }) => fix)).toEqual(['Write “speed-of-change”.']);
  });

  it('refuses the name of a role or of the company as the id of a team', () => {
    expect(at(source({ 'data/teams.yaml': 'company: { name: All }\narea-owner: { name: X }\n' }))).toEqual([
      'data/teams.yaml:1:1 id-is-unique',
      'data/teams.yaml:2:1 id-is-unique',
    ]);
  });

  it('says into which folder a file belongs that reads as a record of one kind alone', () => {
    const fixes = (text: string) => source({ 'data/night-shift.yaml': text }).faults.map(({ fix }) => fix);
    expect(fixes('name: Night shift\naccountable: ana\n')).toEqual([
      'It reads as an area. Put it into data/areas/.',
    ]);
    expect(fixes('name: Night shift\n')[0]).toMatch(/Known: company\.yaml, accepted\.yaml/);
    expect(fixes('a: [\n')[0]).toMatch(/Known: company\.yaml, accepted\.yaml/);
  });

  it('says of a file of one record that was emptied where its fields begin, and how it is taken out', () => {
    const { faults, records } = source({
      'data/areas/refunds.yaml': '# nothing\n',
      'data/teams.yaml': 'teams:\n',
    });
    expect(faults.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'This file is empty; it holds an area.',
        'Write its fields at the margin, each on a line of its own as `name: value`. To take it out of the playbook, delete the file.',
      ],
      [
        'This team is empty.',
        'Write its fields on the lines below, two spaces further in, each as `name: value`.',
      ],
    ]);
    expect(records.map(({ ref }) => ref)).toEqual(['area/refunds', 'team/teams']);
  });

  it('leaves out what is hidden and what explains', () => {
    expect(at(source({ 'data/README.md': '# About', 'src/content/README.md': '# About' }))).toEqual([]);
  });
});

it('a misspelt field that is needed is one finding, not two', () => {
  expect(at(source({ 'data/concerns.yaml': 'speed:\n  nmae: Speed\n' }))).toEqual([
    'data/concerns.yaml:2:3 record-fits-schema',
  ]);
});

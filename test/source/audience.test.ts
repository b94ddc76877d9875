import { describe, expect, it, test } from 'vitest';
import { rankOf } from '../../src/source/own-words.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';
import { playbookFrom } from '../support/playbook.ts';

const read = (files: Record<string, string>) => readSource(memoryFiles(files));
const area = (line: string) => ({ 'data/areas.yaml': `payouts:\n  name: Payouts\n  ${line}\n` });
const EVERYONE = 'the payouts that everyone may read';

/** What is wrong in files, as “place  message  fix”. */
const faults = (files: Record<string, string>) =>
  read(files).faults.map(
    ({ place, message, fix }) => `${place.file}:${place.line}:${place.column}  ${message}  ${fix}`,
  );

/** Whether the copy for everyone holds the record at all. */
const isOpen = (files: Record<string, string>, ref = 'area/payouts') =>
  loadFor('everyone', files).playbook.get(ref) !== undefined;
const loadFor = (audience: string, files: Record<string, string>) => playbookFrom(files, { audience });

describe('an audience', () => {
  it('is one of everyone and leadership where the company names none', () => {
    expect(read(area('audience: leadership'))).toMatchObject({
      faults: [],
      audiences: ['everyone', 'leadership'],
      records: [{ written: { audience: 'leadership' } }],
    });
  });

  it('is one of those that the company names', () => {
    const company = 'name: A\ntimezone: UTC\naudiences: [everyone, managers, board]\n';
    expect(faults({ ...area('audience: managers'), 'data/company.yaml': company })).toEqual([]);
    expect(faults({ ...area('audience: leadership'), 'data/company.yaml': company })).toEqual([
      'data/areas.yaml:3:13  “leadership” is no audience of this playbook.  Write everyone, managers or board.',
    ]);
  });

  it('may stand on a record of any kind but the company, whose own record is for everyone', () => {
    const company = 'name: A\naudience: everyone\ntimezone: UTC\n';
    expect(faults({ 'data/company.yaml': company })).toEqual([
      'data/company.yaml:2:11  The company’s own record is for everyone: `audience` cannot stand in it.  ' +
        'Remove this line. What fewer may read goes into a record of its own, with an `audience` there.',
    ]);
    expect(playbookFrom({ 'data/company.yaml': company }).playbook.company.name).toBe('A');
  });
});

describe.for([
  [
    'misspelt',
    'audience: leadershp',
    '“leadershp” is no audience of this playbook.',
    'Did you mean “leadership”? ',
  ],
  [
    'in capitals',
    'audience: Leadership',
    '“Leadership” is no audience of this playbook.',
    'Did you mean “leadership”? ',
  ],
  [
    'padded',
    'audience: " leadership"',
    '“ leadership” is no audience of this playbook.',
    'Did you mean “leadership”? ',
  ],
  [
    'padded and open',
    "audience: 'everyone '",
    '“everyone ” is no audience of this playbook.',
    'Did you mean “everyone”? ',
  ],
  ['a list', 'audience: [everyone]', '`audience` is a list; it takes one word.', ''],
  ['an empty list', 'audience: []', '`audience` is empty.', ''],
  ['a group', 'audience: { only: leadership }', '`audience` is a group of fields; it takes one word.', ''],
  ['null', 'audience: null', '`audience` is empty.', ''],
  ['nothing', 'audience:', '`audience` is empty.', ''],
  ['an empty text', "audience: ''", '`audience` is empty.', ''],
  ['a number', 'audience: 0', '“0” is no audience of this playbook.', ''],
  ['true', 'audience: true', '“true” is no audience of this playbook.', ''],
] as const)('an audience that is %s', ([, line, message, did]) => {
  it('is refused with the words that are allowed, and is never open', () => {
    const [fault, ...others] = faults(area(line));
    expect(others).toEqual([]);
    expect(fault).toContain(`  ${message}  ${did}Write everyone or leadership.`);
    expect(isOpen(area(line))).toBe(false);
    expect(isOpen(area(line.replace(/audience.*/, 'aliases: payroll')))).toBe(true);
  });

  it('is refused in the front matter of prose as well', () => {
    const prose = { 'src/content/guides/pay.mdx': `---\nname: ${EVERYONE}\n${line}\n---\n\nText.\n` };
    expect(faults(prose)).toHaveLength(1);
    expect(isOpen(prose, 'guide/pay')).toBe(false);
  });

  it('is refused beside other mistakes in its record, and neither hides the other', () => {
    const files = { 'data/areas.yaml': `payouts:\n  nmae: Payouts\n  ${line}\n` };
    expect(read(files).faults.map(({ place }) => place.line)).toEqual([2, 3]);
    expect(isOpen(files)).toBe(false);
  });
});

test('a letter of another alphabet that looks the same is told apart', () => {
  // The second letter of the word is Cyrillic.
  const line = 'audience: l\u0435adership';
  expect(faults(area(line))).toEqual([
    'data/areas.yaml:3:13  “\u0435” in “l\u0435adership” is not the letter that it looks like.  ' +
      'Delete the word and type it anew: leadership.',
  ]);
  expect(isOpen(area(line))).toBe(false);
});

test.for([
  'audiance: leadership',
  'Audience: leadership',
  '\u0430udience: leadership',
  'audiences: leadership',
])('a key that only looks like the right one fails the record: “%s”', (line) => {
  expect(read(area(line)).faults).toMatchObject([
    { rule: 'record-fits-schema', place: { line: 3 }, fix: expect.stringContaining('`audience`') as string },
  ]);
  expect(isOpen(area(line))).toBe(false);
});

test('a record that says it twice is refused', () => {
  const files = { 'data/areas.yaml': 'payouts:\n  name: P\n  audience: leadership\n  audience: everyone\n' };
  expect(read(files).faults).toMatchObject([{ rule: 'yaml-parses', place: { line: 4 } }]);
});

test('an id stays taken when its audience cannot be read, so that nothing else is found wrong', () => {
  const { faults: found, records } = read({
    'data/people.yaml': 'ana:\n  name: Ana\n  audience: leadershp\n',
    'data/teams.yaml': 'sales: { name: Sales, lead: ana }\n',
  });
  expect(found.map(({ place }) => place.line)).toEqual([3]);
  expect(records.map(({ ref }) => ref)).toEqual(['person/ana', 'team/sales']);
  const { findings } = playbookFrom({
    'data/people.yaml': 'ana:\n  name: Ana\n  audience: leadershp\n',
    'data/teams.yaml': 'sales: { name: Sales, lead: ana }\n',
  });
  expect(findings.filter(({ cause }) => cause === undefined)).toHaveLength(1);
});

test.for([
  ['cannot be parsed', 'name: [\n'],
  ['does not fit', 'name: A\ntimezone: UTC\naudiences: [everyone]\n'],
] as const)('while the company %s, everything with an audience is for the most closed', ([, company]) => {
  const files = { ...area('audience: everyone'), 'data/company.yaml': company };
  expect(read(files).audiences).toBeUndefined();
  expect(isOpen(files)).toBe(false);
  expect(isOpen({ ...area('aliases: payroll'), 'data/company.yaml': company })).toBe(true);
});

test.for([
  ['one alone', '[everyone]', 'A playbook has two audiences at least.'],
  ['one twice', '[everyone, staff, everyone]', 'An audience is named twice.'],
  ['one with a blank', '[everyone, my leaders]', '“my leaders” does not fit `audiences[2]`.'],
])('the list of the company cannot hold %s', ([, list, message]) => {
  const { faults: found } = read({ 'data/company.yaml': `name: A\ntimezone: UTC\naudiences: ${list}\n` });
  expect(found.map((fault) => fault.message)).toEqual([message]);
});

describe('a pulse of leaders', () => {
  const pulse = (line: string) => {
    const text = `p:\n  date: 2026-11-02\n  level: leader\n  answers: { codedAs: none }\n${line}`;
    const { records, audiences } = read({ 'data/pulses.yaml': text });
    return records.map((record) => rankOf(record, audiences));
  };
  it('is for the most closed audience', () => expect(pulse('')).toEqual([1]));
  it('is so even where it says that everyone may read it', () =>
    expect(pulse('  audience: everyone\n')).toEqual([1]));
  it('is for everyone where its author made it public', () => expect(pulse('  public: true\n')).toEqual([0]));
  it('is as closed as it says where it is public and has an audience', () =>
    expect(pulse('  public: true\n  audience: leadership\n')).toEqual([1]));
  it('is not made public by a word that is not true', () => expect(pulse('  public: yes\n')).toEqual([1]));
});

import { describe, expect, it } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const BASE = {
  'data/people.yaml': 'ana: { name: Ana Lund }\n',
  'data/teams.yaml': 'sales: { name: Sales }\n',
  'data/forums.yaml': 'leads: { name: Monday forum, type: alignment, every: 1 week }\n',
};
const read = (files: Record<string, string>) => {
  const source = readSource(memoryFiles({ ...BASE, ...files }));
  const { playbook, faults } = buildPlaybook(source);
  return { playbook, faults: [...source.faults, ...faults].map(({ message, fix }) => `${message} ${fix}`) };
};

describe('a record without a title', () => {
  it('is called by its forum and day, where it is a checkpoint', () => {
    const { playbook } = read({ 'data/checkpoints.yaml': 'one: { forum: leads, date: 2026-10-05 }\n' });
    expect(playbook.find('checkpoint', 'one')?.label).toBe('Monday forum, 5 October 2026');
  });

  it('is called by whom it asked and when, where it is a pulse', () => {
    const { playbook } = read({
      'data/pulses.yaml':
        'a: { date: 2026-10-05, level: leader, by: ana, answers: { codedAs: none } }\nb: { date: 2026-10-05, level: member, n: 9, answers: [{ codedAs: none, count: 7 }] }\n',
    });
    expect(playbook.find('pulse', 'a')?.label).toBe('Ana Lund, 5 October 2026');
    expect(playbook.find('pulse', 'b')?.label).toBe('Members, 5 October 2026');
  });
});

describe('a field that takes a record of a few kinds', () => {
  const priority = (serves: string) =>
    read({ 'data/priorities.yaml': `one: { statement: Answer., owner: ana, serves: ${serves} }\n` }).faults;

  it('refuses one of another kind, and says which it takes', () => {
    const [fault] = priority('team/sales');
    expect(fault).toContain('“team/sales” is a team; `serves` takes a focus or a measure.');
  });

  it('says to write the kind where it is missing', () => {
    const [fault] = priority('keep-customers');
    expect(fault).toContain('Write kind/id; kinds: focus and measure.');
  });

  it('names the word that stands for nothing, where there is one', () => {
    const { faults } = read({
      'data/pulses.yaml':
        'a: { date: 2026-10-05, level: member, answers: [{ codedAs: nothing, count: 7 }] }\n',
    });
    expect(faults.join()).toContain('Where none fits, write “none”.');
  });
});

describe('what a schema of the rhythm refuses', () => {
  it.each([
    ['forums', '{ name: A, type: alignment, every: 1 month, on: tuesday }', 'does not fit how often'],
    ['forums', '{ name: A, type: alignment, every: 2 weeks, on: third tuesday }', 'does not fit how often'],
    [
      'pulses',
      '{ date: 2026-10-05, level: member, by: ana, answers: { codedAs: none } }',
      'Only a leader may be named',
    ],
    [
      'pulses',
      '{ date: 2026-10-05, level: member, n: 5, answers: [{ codedAs: none, count: 6 }] }',
      'More answered than were asked',
    ],
    [
      'decisions',
      '{ question: Why?, status: decided, raised: 2026-10-05, decided: 2026-10-04 }',
      'lies before the one on which it was raised',
    ],
    [
      'decisions',
      '{ question: Why?, status: decided, raised: 2026-10-05 10:00, decided: 2026-10-05 09:59 }',
      'lies before the one at which it was raised',
    ],
    [
      'directives',
      '{ by: ana, to: sales, date: 2026-10-05, until: 2026-10-04, statement: Do. }',
      'lies before the day on which it was given',
    ],
    [
      'directives',
      '{ by: ana, to: ana, date: 2026-10-05, statement: Do. }',
      '“ana” is a person; `to` takes a team or “company”',
    ],
  ])('in %s: %s', (plural, record, words) => {
    const { faults } = read({ [`data/${plural}.yaml`]: `one: ${record}\n` });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(words);
  });

  it.each([
    'raised: 2026-10-05 10:00, decided: 2026-10-05 10:00',
    'raised: 2026-10-05 10:00, decided: 2026-10-05',
  ])('but not a decision on the day on which it was raised: %s', (fields) => {
    const decisions = `one: { question: Why?, status: decided, ${fields} }\n`;
    expect(read({ 'data/decisions.yaml': decisions }).faults).toEqual([]);
  });
});

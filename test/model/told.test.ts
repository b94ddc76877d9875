import { describe, expect, it } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const PEOPLE = `ana: { name: Ana }
ben:
  name: Ben
  audience: leadership
`;
const told = (files: Record<string, string>) =>
  buildPlaybook(readSource(memoryFiles({ 'data/people.yaml': PEOPLE, ...files }))).faults.map(
    ({ rule, place, message, fix, related }) => ({
      rule,
      place: `${place.file}:${place.line}:${place.column}`,
      also: related?.map((one) => `${one.place.file}:${one.place.line}:${one.place.column}`),
      message,
      fix,
    }),
  );

describe('a record that names one which fewer may read', () => {
  it('is found at the name and at the audience of what it names, with both audiences and what to do', () => {
    expect(told({ 'data/areas.yaml': 'pay:\n  name: Pay\n  accountable: ben\n' })).toEqual([
      {
        rule: 'audience-is-consistent',
        place: 'data/areas.yaml:3:16',
        also: ['data/people.yaml:4:13'],
        message:
          '“Pay” is for everyone and names “Ben”, which is for leadership: who reads the one hears of the other.',
        fix: 'Take the name out here, write `audience: leadership` in “Pay” too, or let more people read “Ben” (`audience: everyone` there).',
      },
    ]);
  });

  it('is found in prose too', () => {
    const prose = '---\nname: Pay\n---\n\nAsk <Ref to="person/ben" />.\n';
    expect(told({ 'src/content/guides/pay.mdx': prose })).toMatchObject([
      { place: 'src/content/guides/pay.mdx:5:14', also: ['data/people.yaml:4:13'] },
    ]);
  });

  it('is the company, which cannot be narrowed', () => {
    expect(told({ 'data/company.yaml': 'name: Acme\ntimezone: UTC\nleaders: [ana, ben]\n' })).toMatchObject([
      {
        place: 'data/company.yaml:3:16',
        fix: 'Take the name out here, or let more people read “Ben” (`audience: everyone` there).',
      },
    ]);
  });

  it('is found between any two audiences', () => {
    const company = 'name: A\ntimezone: UTC\naudiences: [all, managers, leadership]\n';
    const areas = 'pay:\n  name: Pay\n  accountable: ben\n  audience: managers\n';
    expect(told({ 'data/company.yaml': company, 'data/areas.yaml': areas })).toMatchObject([
      {
        message: expect.stringMatching(
          /^“Pay” is for managers and names “Ben”, which is for leadership/,
        ) as string,
      },
    ]);
  });

  it('is one finding for each name', () => {
    const areas = 'pay: { name: Pay, accountable: ben, informed: [ana, ben] }\n';
    expect(told({ 'data/areas.yaml': areas }).map(({ place }) => place)).toEqual([
      'data/areas.yaml:1:32',
      'data/areas.yaml:1:53',
    ]);
  });
});

describe('nothing is told too much', () => {
  it('where both are for the same, or the one that names is for fewer', () => {
    expect(
      told({
        'data/areas.yaml':
          'pay: { name: Pay, accountable: ben, audience: leadership }\nshop: { name: Shop, accountable: ana, audience: leadership }\n',
      }),
    ).toEqual([]);
  });

  it('by what leaders wrote for the most closed audience', () => {
    const checkpoint = (line: string) => ({
      'data/forums.yaml': 'weekly: { name: Weekly, type: alignment, every: 1 week }\n',
      'data/checkpoints.yaml': `a:\n  forum: weekly\n  date: 2026-11-02\n  answers:\n    - by: ben\n      message: Us.\n${line}`,
    });
    expect(told(checkpoint(''))).toEqual([]);
    expect(told(checkpoint('      public: true\n')).map(({ place }) => place)).toEqual([
      'data/checkpoints.yaml:5:11',
    ]);
  });

  it('while the list of audiences cannot be read', () => {
    const files = {
      'data/company.yaml': 'nmae: A\n',
      'data/areas.yaml': 'pay: { name: P, accountable: ben }\n',
    };
    expect(told(files)).toEqual([]);
  });
});

it('a directive that follows from what a leader said is for few, or the leader makes it public', () => {
  const files = {
    'data/pulses.yaml': 'p:\n  date: 2026-11-02\n  level: leader\n  by: ana\n  answers: { codedAs: none }\n',
    'data/directives.yaml':
      'd:\n  by: ana\n  to: company\n  date: 2026-11-03\n  statement: Hurry.\n  because: pulse/p\n',
  };
  expect(told(files)).toMatchObject([
    {
      place: 'data/directives.yaml:6:12',
      also: ['data/pulses.yaml:1:1'],
      message:
        '“Hurry.” is for everyone and names “Ana, 2 November 2026”, which is for leadership: who reads the one hears of the other.',
      fix: 'Take the name out here, write `audience: leadership` in “Hurry.” too, or let more people read “Ana, 2 November 2026” (`public: true` there, if whoever said it agrees).',
    },
  ]);
});

import { describe, expect, it, test } from 'vitest';
import { forAudience } from '../../src/source/audience.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const COMPANY = 'name: A\ntimezone: UTC\naudiences: [everyone, managers, board]\n';
const read = (files: Record<string, string>) =>
  readSource(memoryFiles({ 'data/company.yaml': COMPANY, ...files }));
const refs = (files: Record<string, string>, audience: string) =>
  forAudience(read(files), audience)
    .records.map(({ ref }) => ref)
    .filter((ref) => ref !== 'company/company');

const AREAS = `one:
  name: One
two:
  name: Two
  audience: managers
three:
  name: Three
  audience: board
four:
  name: Four
`;

describe('an audience sees', () => {
  it.for([
    ['everyone', ['area/one', 'area/four']],
    ['managers', ['area/one', 'area/two', 'area/four']],
    ['board', ['area/one', 'area/two', 'area/three', 'area/four']],
  ] as const)('what is written for it and for those who see less: %s', ([audience, expected]) => {
    expect(refs({ 'data/areas.yaml': AREAS }, audience)).toEqual(expected);
  });

  it('what the most open one sees, where the playbook does not have it', () => {
    expect(refs({ 'data/areas.yaml': AREAS }, 'leadership')).toEqual(['area/one', 'area/four']);
  });

  it('a whole playbook as it was read, where it is the most closed one', () => {
    const source = read({ 'data/areas.yaml': AREAS });
    expect(forAudience(source, 'board')).toBe(source);
  });
});

test('places are those of the files without what is withheld', () => {
  const source = forAudience(read({ 'data/areas.yaml': AREAS }), 'everyone');
  const without = read({ 'data/areas.yaml': 'one:\n  name: One\nfour:\n  name: Four\n' });
  const places = ({ records }: typeof source) => records.map(({ at }) => [at([], 'key'), at(['name'])]);
  expect(places(source)).toEqual(places(without));
});

test('a comment stays where it stood, and so does what follows on the lines of others', () => {
  const text = `# Areas of the whole company

one: { name: One, audience: board } # not yet
# The second
two:
  name: Two
three: {
  name: Three, audience: board }
four: { name: Four }
`;
  const source = forAudience(read({ 'data/areas.yaml': text }), 'everyone');
  expect(source.records.slice(0, 2).map(({ at }) => at([], 'key').line)).toEqual([4, 6]);
});

const CHECKPOINTS = `first:
  forum: weekly
  date: 2026-11-02
  answers:
    - by: ana
      message: Ana says this.
    - by: ben
      message: |
        Ben says that,
        in two lines.
      public: true
    - by: cem
      message: Cem says nothing.
      public: false
    - by: dan
      message: Dan says it aloud.
      public: true
  together: { sameMessage: partly }
  actions:
    - { owner: ana, what: Say it again. }
second:
  forum: weekly
  date: 2026-11-09
  answers: { by: ana, message: Only Ana. }
  together: { sameMessage: yes }
`;

describe('the sentences of leaders', () => {
  const { records } = forAudience(read({ 'data/checkpoints.yaml': CHECKPOINTS }), 'managers');
  const [first, second] = records as [(typeof records)[0], (typeof records)[0]];

  it('stand in the copy of the most closed audience alone, but for those that are public', () => {
    expect(first.written).toMatchObject({ answers: [{ by: 'ben' }, { by: 'dan' }] });
    expect(first.value).toMatchObject({ answers: [{ by: 'ben' }, { by: 'dan' }] });
  });

  it('leave no trace where none is public', () => {
    expect(second.written).toEqual({ forum: 'weekly', date: '2026-11-09', together: { sameMessage: 'yes' } });
    expect(Object.keys(Object(second.value) as object)).toEqual(['forum', 'date', 'together']);
  });

  it('leave places that point at what remains, counted without them', () => {
    const withoutThem = CHECKPOINTS.replace(/ {4}- by: (ana|cem)\n(?: {6}.*\n)+/g, '').replace(
      / {2}answers: \{.*\n/,
      '',
    );
    expect(withoutThem).not.toMatch(/cem|Only/);
    const [one, two] = read({ 'data/checkpoints.yaml': withoutThem }).records;
    for (const path of [
      ['answers'],
      ['answers', 0],
      ['answers', 0, 'by'],
      ['answers', 1, 'message'],
      ['answers', 2],
      ['together'],
      ['actions', 0, 'what'],
      [],
    ])
      expect(first.at(path), path.join('.')).toEqual(one?.at(path));
    for (const path of [[], ['date'], ['together']]) expect(second.at(path)).toEqual(two?.at(path));
  });
});

test('positions on a decision are their authors’ own as well', () => {
  const text = `a:
  question: Shall we?
  status: raised
  raised: 2026-11-02
  positions:
    - { by: ana, position: agree, public: true }
    - { by: ben, position: disagree, note: Not like this. }
`;
  const { records } = forAudience(read({ 'data/decisions.yaml': text }), 'everyone');
  expect(records[1]?.written).toMatchObject({ positions: [{ by: 'ana' }] });
});

test('what was accepted is withheld with what it names, and with the rules that are silent', () => {
  const entry = (rule: string, rest: string) =>
    `- { rule: ${rule}, reason: So be it., approvedBy: ana, ${rest} }\n`;
  const files = {
    'data/areas.yaml': AREAS,
    'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben, audience: board }\n',
    'data/accepted.yaml':
      entry('a', 'subject: area/one') +
      entry('b', 'subject: area/two') +
      entry('c', 'subject: area/one, with: [area/four, area/three]') +
      entry('d', 'subject: area/one').replace('approvedBy: ana', 'approvedBy: ben') +
      entry('quiet', 'subject: area/four') +
      entry('e', 'subject: area/four'),
  };
  const source = forAudience(read(files), 'everyone', new Set(['quiet']));
  expect(source.accepted.map(({ written, at }) => [written.rule, at([]).line])).toEqual([
    ['a', 1],
    ['e', 2],
  ]);
});

test('faults about what is withheld are withheld, and others stand where they then stand', () => {
  const files = {
    'data/areas.yaml': 'one:\n  name: One\n  audience: board\n  tier: 9\nfour:\n  name: Four\n  tier: 8\n',
    'data/areas/one.yaml': 'name: Another\n',
    'src/content/guides/a.mdx': '---\nname: A\naudience: board\n---\n\nimport code\n',
  };
  const at = (source: ReturnType<typeof read>) =>
    source.faults.map(({ place }) => `${place.file}:${place.line}`);
  const source = read(files);
  expect(at(source).sort()).toEqual([
    'data/areas.yaml:4',
    'data/areas.yaml:7',
    'data/areas/one.yaml:1',
    'src/content/guides/a.mdx:6',
  ]);
  expect(at(forAudience(source, 'everyone'))).toEqual(['data/areas.yaml:3']);
});

test('texts of files of which something is withheld are withheld', () => {
  const { texts } = forAudience(
    read({
      'data/areas.yaml': AREAS,
      'data/areas/five.yaml': 'name: Five\naudience: board\n',
      'data/checkpoints.yaml': CHECKPOINTS,
      'data/concerns.yaml': 'speed: { name: Speed }\n',
      'src/content/guides/a.mdx': '---\nname: A\naudience: board\n---\n\nSecret.\n',
    }),
    'everyone',
  );
  expect([...texts]).toEqual([
    ['data/areas.yaml', ''],
    ['data/checkpoints.yaml', ''],
    ['data/company.yaml', COMPANY],
    ['data/concerns.yaml', 'speed: { name: Speed }\n'],
  ]);
});

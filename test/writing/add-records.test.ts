import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';
import { withRecords } from '../../src/writing/add-records.ts';

const TEXT = `# Who is here.

# The desk
ann:
  name: Ann # since the start
  handle: '@ann'

  # Left in March
ben: { name: Ben, contact: ben@example.com }
# The last one
cleo:
  name: Cleo

# The end.
`;

test('A new record is added at the end, and every line before it stays', () => {
  expect(withRecords(TEXT, 'person', [['dan', { name: 'Dan' }]])).toBe(`${TEXT}dan:\n  name: Dan\n`);
  expect(withRecords('ann: {name: Ann}', 'person', [['dan', { name: 'Dan' }]])).toBe(
    'ann: {name: Ann}\ndan:\n  name: Dan\n',
  );
});

test('A record that says something else now is written anew in its place, between the comments around it', () => {
  expect(withRecords(TEXT, 'person', [['ben', { name: 'Ben B' }]])).toBe(
    TEXT.replace('ben: { name: Ben, contact: ben@example.com }', 'ben:\n  name: Ben B'),
  );
  expect(withRecords(TEXT, 'person', [['cleo', { name: 'Cleo C' }]])).toBe(
    TEXT.replace('name: Cleo', 'name: Cleo C'),
  );
});

test('A record that says the same, however it is written, keeps its lines', () => {
  const text = "a: {name: A, claims: ['path:a/'], responsible: [x]}\n";
  expect(withRecords(text, 'area', [['a', { name: 'A', claims: 'path:a/', responsible: 'x' }]])).toBe(text);
});

test('Lines end as they do in the file', () => {
  expect(withRecords('ann:\r\n  name: Ann\r\n', 'person', [['dan', { name: 'Dan' }]])).toBe(
    'ann:\r\n  name: Ann\r\ndan:\r\n  name: Dan\r\n',
  );
});

test.each(['', '# Nobody yet.\n', '---\n'])('A file without a record takes the first: %j', (text) => {
  expect(
    readYaml('data/people.yaml', withRecords(text, 'person', [['dan', { name: 'Dan' }]]) ?? '').value,
  ).toEqual({
    dan: { name: 'Dan' },
  });
});

test.each([
  '{ann: {name: Ann}}\n',
  '- ann\n',
  'ann: [\n',
  'ann: {name: Ann}\n...\n',
  'a: {name: A}\n---\nb: {name: B}\n',
])('A file that cannot be added to is left alone: %j', (text) => {
  expect(withRecords(text, 'person', [['dan', { name: 'Dan' }]])).toBeUndefined();
});

test('Whatever is added is read again, with all that stood there and its comments', () => {
  const name = fc.constantFrom('Ann', 'a: b', '#x', ' y', 'two\nlines', "it's", '=1+1', '- z', '|');
  const id = fc.constantFrom('ann', 'ben', 'cleo', 'dan', 'null', '12');
  const record = fc.record({ name, contact: name }, { noNullPrototype: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(id, record), { selector: ([one]) => one, maxLength: 6 }),
      (records) => {
        const text = withRecords(TEXT, 'person', records) ?? '';
        const { value, faults } = readYaml('data/people.yaml', text);
        expect(faults).toEqual([]);
        expect(value).toEqual({ ...(readYaml('x', TEXT).value as object), ...Object.fromEntries(records) });
        for (const comment of ['# Who is here.', '# The desk', '# The last one', '# The end.'])
          expect(text).toContain(comment);
      },
    ),
  );
});

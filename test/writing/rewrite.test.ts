import { expect, test } from 'vitest';
import type { Kind } from '../../src/kinds.ts';
import { diskFiles } from '../../src/source/files.ts';
import { roleOf } from '../../src/source/layout.ts';
import { readSource } from '../../src/source/read.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { rewriteRecord } from '../../src/writing/rewrite.ts';

const MAIL = `# How mail is answered.
name: Mail # the inbox
value: candour

type: response-expectation
statement: "Every mail gets an answer."
# Nobody else, for now
appliesTo: company
within: 1 business day   # was two
channel: 'email'
why: |
  People wait.
  They ask again.

looksLike:
  - An answer, if only “by Friday”. # even so
  # The worst
  - No silence.
modelledBy:
  - who: ana
    on: 2026-01-05
    story: She answered.
`;
const fields = (text: string) => readYaml('x.yaml', text).value as Record<string, unknown>;
const changed = (text: string, edit: Record<string, unknown>, kind: Kind = 'behaviour') =>
  rewriteRecord(text, kind, { ...fields(text), ...edit });

test.each<[string, Record<string, unknown>, string, string]>([
  [
    'a value',
    { within: '4 business hours' },
    'within: 1 business day   # was two',
    'within: 4 business hours   # was two',
  ],
  ['a text in quotes', { statement: 'Each: mail.' }, '"Every mail gets an answer."', '"Each: mail."'],
  ['a word in other quotes', { channel: 'chat' }, "channel: 'email'", "channel: 'chat'"],
  ['one for a list', { appliesTo: ['company', 'ben'] }, 'appliesTo: company', 'appliesTo: [company, ben]'],
  ['a block of text', { why: 'People wait.\nOften.\n' }, '  They ask again.', '  Often.'],
  [
    'a block that becomes a line',
    { why: 'People wait.' },
    'why: |\n  People wait.\n  They ask again.',
    'why: People wait.',
  ],
  [
    'one of a list',
    { looksLike: ['An answer, if only “by Friday”.', 'No shrug.'] },
    '- No silence.',
    '- No shrug.',
  ],
  ['an end of a list', { looksLike: ['An answer, if only “by Friday”.'] }, '  - No silence.\n', ''],
  [
    'a start of a list',
    { looksLike: ['No silence.'] },
    '  - An answer, if only “by Friday”. # even so\n',
    '',
  ],
  [
    'one more in a list',
    { looksLike: ['An answer, if only “by Friday”.', 'No silence.', 'A name.'] },
    '  - No silence.\n',
    '  - No silence.\n  - A name.\n',
  ],
  [
    'a field of one in a list',
    { modelledBy: [{ who: 'ana', on: '2026-02-05', story: 'She answered.' }] },
    'on: 2026-01-05',
    'on: 2026-02-05',
  ],
  [
    'one more group in a list',
    {
      modelledBy: [
        { who: 'ana', on: '2026-01-05', story: 'She answered.' },
        { who: 'ben', on: '2026-01-06', story: 'So did he.' },
      ],
    },
    '    story: She answered.\n',
    '    story: She answered.\n  - who: ben\n    on: 2026-01-06\n    story: So did he.\n',
  ],
  ['a field that goes', { channel: undefined }, "channel: 'email'\n", ''],
  [
    'a list that goes',
    { modelledBy: undefined },
    'modelledBy:\n  - who: ana\n    on: 2026-01-05\n    story: She answered.\n',
    '',
  ],
  [
    'a new field behind the one before it',
    { urgency: 'high' },
    "channel: 'email'\n",
    "channel: 'email'\nurgency: high\n",
  ],
  [
    'a new last field',
    { owner: 'ana' },
    '    story: She answered.\n',
    '    story: She answered.\nowner: ana\n',
  ],
])('Only its own lines change for %s', (_, edit, old, now) => {
  expect(changed(MAIL, edit)).toBe(MAIL.replace(old, now));
});

test('Nothing changes where nothing else is meant, however it is written', () => {
  expect(changed(MAIL, { appliesTo: ['company'] })).toBe(MAIL);
});

test('In a file of many only the record that was named is touched', () => {
  const many = `# Areas\na:\n  name: A # first\n  reason: Because.\n\n# second\nb:\n  name: A\n  accountable: ben\n`;
  expect(rewriteRecord(many, 'area', { name: 'B', accountable: 'ben' }, { id: 'b' })).toBe(
    many.replace('b:\n  name: A', 'b:\n  name: B'),
  );
  expect(
    rewriteRecord(many, 'area', { name: 'A', accountable: 'ben', reason: 'Because.' }, { id: 'a' }),
  ).toBe(many.replace('# first\n', '# first\n  accountable: ben\n'));
  expect(rewriteRecord(many, 'area', { name: 'A' }, { id: 'c' })).toBeUndefined();
});

test('Of prose the fields change, and not the story', () => {
  const prose = '---\nname: Candour # always\nstatement: Say it.\n---\n\nname: Candour is a story.\n';
  expect(rewriteRecord(prose, 'value', { name: 'Plain talk', statement: 'Say it.' })).toBe(
    prose.replace('name: Candour #', 'name: Plain talk #'),
  );
});

test('Lines end as they do in the file', () => {
  const text = MAIL.replaceAll('\n', '\r\n');
  expect(changed(text, { urgency: 'high', why: 'People wait.' })).toBe(
    MAIL.replace("channel: 'email'\n", "channel: 'email'\nurgency: high\n")
      .replace('why: |\n  People wait.\n  They ask again.', 'why: People wait.')
      .replaceAll('\n', '\r\n'),
  );
});

test('What stands between braces stays between braces', () => {
  expect(rewriteRecord('{name: A, reason: Because}', 'area', { name: 'B', reason: 'Because' })).toBe(
    '{name: B, reason: Because}',
  );
  const many = 'a: {name: A} # first\nb:\n  name: B\n  interim: {until: 2026-03-01} # short\n';
  expect(rewriteRecord(many, 'area', { name: 'C: D', tier: 1 }, { id: 'a' })).toBe(
    many.replace('{name: A}', "{name: 'C: D', tier: 1}"),
  );
  expect(rewriteRecord(many, 'area', { name: 'B', interim: { until: '2026-04-01' } }, { id: 'b' })).toBe(
    many.replace('03-01', '04-01'),
  );
});

test.each(['name: [', '- name', ''])(
  'A text that cannot be edited line by line is said to be one: %j',
  (text) => {
    expect(rewriteRecord(text, 'behaviour', { name: 'Other' })).toBeUndefined();
  },
);

test('Whatever the shipped playbook says, one field that changes is one place that changes, and reads as it was meant', () => {
  const source = readSource(diskFiles('.'));
  let [tried, seen] = [0, 0];
  for (const record of source.records) {
    const text = source.texts.get(record.file) ?? '';
    const value = record.value as Record<string, unknown>;
    const id = roleOf(record.file).is === 'many' ? record.id : undefined;
    for (const [name, was] of Object.entries(value)) {
      if (typeof was !== 'string' || name === 'type' || seen++ % 7 > 0) continue;
      const after = { ...value, [name]: `${was} anew: yes` };
      const result = rewriteRecord(text, record.kind, after, { id });
      expect(result, `${record.ref} ${name}`).toBeDefined();
      const [old, now] = [text.split('\n'), (result ?? '').split('\n')];
      let start = 0;
      while (old[start] === now[start]) start++;
      let end = 0;
      while (end < old.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
      const lines = was.includes('\n') ? was.split('\n').length : Math.ceil(was.length / 60) + 1;
      expect(old.length - start - end, `${record.ref} ${name}`).toBeLessThanOrEqual(lines);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(100);
});

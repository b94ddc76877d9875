import { expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.ts';
import { AWKWARD, AWKWARD_NAME, PLAIN, since, UNDESCRIBED } from '../support/awkward.ts';
import { playbookFrom } from '../support/playbook.ts';

/** A line as the runner of GitHub reads it: up to the second `::`, parted at commas, each part at its first `=`. */
function command(line: string) {
  const [, name = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const unescape = (text: string) =>
    plain(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  return {
    name,
    properties: Object.fromEntries(
      properties.split(',').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescape(pair.slice(at + 1))];
      }),
    ),
    message: plain(data).replaceAll('%25', '%').split('\n'),
  };
}

const report = (files: Readonly<Record<string, string>>, how = PLAIN) =>
  githubReport(playbookFrom(files), how).trimEnd().split('\n');

it('a finding is one annotation, which names both places, who settles it and the repair, whatever the names hold', () => {
  const lines = report(AWKWARD, { ...PLAIN, folder: 'playbooks/a, b: 50%' });
  expect(lines).toHaveLength(2);
  expect(command(lines[0] ?? '')).toEqual({
    name: 'error',
    properties: {
      file: 'playbooks/a, b: 50%/data/behaviours/mail.yaml',
      line: '6',
      col: '9',
      endLine: '6',
      endColumn: '15',
      title: 'behaviours-agree',
    },
    message: [
      `“${AWKWARD_NAME}” asks 1 hour and “Post” asks 2 hours, both of Support.`,
      'Where: playbooks/a, b: 50%/data/behaviours/mail.yaml:6:9 · playbooks/a, b: 50%/data/behaviours/post.yaml:6:9',
      'To settle: Ana (Chief executive) and Ben (Head of support)',
      'Fix: Keep one of the two targets, or narrow one behaviour to the people for whom it differs.',
    ],
  });
  expect(lines[1]).toMatch(/^✖ 1 error, 0 warnings in 8 files/);
});

it('a name over several lines stays one annotation', () => {
  const lines = report({ ...AWKWARD, 'data/areas.yaml': 'refunds: { name: "One\\r\\n::error::Two" }\n' });
  expect(lines).toHaveLength(3);
  expect(command(lines[0] ?? '').message.slice(0, 2)).toEqual([
    'Nobody is accountable for “One\r',
    '::error::Two”.',
  ]);
});

it('something absent is pointed at in the file where it belongs', () => {
  const found = report({}).map(command);
  expect(found.find(({ properties }) => properties['title'] === 'focus-exists')?.properties).toMatchObject({
    file: 'data/company.yaml',
    line: '1',
    col: '1',
    endLine: '1',
    endColumn: '1',
  });
});

it('what runs over several lines has no columns, which GitHub would refuse', () => {
  const guide = '---\nname: A\nsummary: B.\n---\n\nText {\n  code\n}.\n';
  const found = report({ ...AWKWARD, 'src/content/guides/a.mdx': guide }).map(command);
  expect(found.find(({ properties }) => properties['title'] === 'prose-is-data')?.properties).toEqual({
    file: 'src/content/guides/a.mdx',
    line: '6',
    endLine: '8',
    title: 'prose-is-data',
  });
});

it('red is what fails: warnings where they are asked for, drift where it is, and nothing that was there before', () => {
  const files = {
    ...AWKWARD,
    'data/focuses.yaml':
      'keep: { statement: Keep., from: 2026-01-01, until: 2026-11-01, outcome: { measure: kept, target: 95 } }\n',
    ...UNDESCRIBED,
  };
  const said = (lines: string[]) =>
    lines
      .slice(0, -1)
      .map(command)
      .map(({ name, properties }) => `${name} ${properties['title']}`);
  expect(said(report(files))).toEqual([
    'error behaviours-agree',
    'warning company-is-described',
    'warning focus-exists (brought by time alone)',
  ]);
  expect(said(report(files, { ...PLAIN, gate: { failOn: 'warning', drift: true } }))).toEqual([
    'error behaviours-agree',
    'error company-is-described',
    'error focus-exists (brought by time alone)',
  ]);
  const loaded = playbookFrom(files);
  const compared = githubReport(
    loaded,
    since(loaded, { ...files, 'data/company.yaml': AWKWARD['data/company.yaml'] ?? '' }),
  );
  expect(said(compared.trimEnd().split('\n').slice(0, -1))).toEqual([
    'warning company-is-described',
    'notice behaviours-agree (there before)',
    'notice focus-exists (brought by time alone) (there before)',
  ]);
});

it('nothing found is no annotation', () => {
  const { 'data/behaviours/post.yaml': _, ...healthy } = AWKWARD;
  expect(report(healthy)).toEqual([expect.stringMatching(/^✔ 0 errors, 0 warnings in 7 files/)]);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles, memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

it('a link and a pipe are named, and never opened', () => {
  const root = mkdtempSync(join(tmpdir(), 'playbook-files-'));
  try {
    for (const folder of ['data', 'src/content']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'data/concerns.yaml'), 'speed: { name: Speed }\n');
    symlinkSync(join(root, 'data/concerns.yaml'), join(root, 'data/areas.yaml'));
    symlinkSync(join(root, 'nowhere.yaml'), join(root, 'data/terms.yaml'));
    symlinkSync(join(root, 'data'), join(root, 'src/content/values'));
    execFileSync('mkfifo', [join(root, 'data/teams.yaml')]);
    const { faults, records } = readSource(diskFiles(root));
    expect(faults.map(({ rule, place, fix }) => `${place.file} ${rule} ${fix}`)).toEqual([
      'data/areas.yaml file-is-known Put the file itself here.',
      'data/teams.yaml file-is-known Remove it, or put a file here.',
      'data/terms.yaml file-is-known Put the file itself here.',
      'src/content/values file-is-known Put the file itself here.',
    ]);
    expect(records.map(({ ref }) => ref)).toEqual(['concern/speed']);
  } finally {
    rmSync(root, { recursive: true });
  }
});

it('a control character is one finding at its place, in any file', () => {
  const { faults, reserved } = readSource(
    memoryFiles({
      'data/concerns.yaml': 'speed:\n  name: Sp\u0007eed\n',
      'src/content/guides/a.mdx': '---\nname: A\n---\n\nText\u007f.\n',
      'data/terms.yaml': 'a:\n  name: A\tB\r\n  definition: C\n',
    }),
  );
  expect(
    faults.map(({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`),
  ).toEqual([
    'data/concerns.yaml:2:11 An invisible control character (U+0007) stands here.',
    'src/content/guides/a.mdx:5:5 An invisible control character (U+007F) stands here.',
  ]);
  expect(reserved).toEqual([
    { kind: 'concern', id: 'speed' },
    { kind: 'guide', id: 'a' },
  ]);
});

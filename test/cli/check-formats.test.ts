import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AWKWARD, UNDESCRIBED } from '../support/awkward.ts';
import { check } from '../support/check.ts';
import { write } from '../support/repository.ts';

const { 'data/behaviours/post.yaml': _, ...HEALTHY } = AWKWARD;
const FORMATS = ['text', 'json', 'github', 'sarif', 'markdown', 'codequality'];
let root = '';
const playbook = (name: string, files: Readonly<Record<string, string>>) => {
  write(join(root, name), files);
  return join(root, name);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-formats-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each(FORMATS)('%s exits with 1 for an error, and with 0 where there is none', async (format) => {
  expect((await check(playbook('faulty', AWKWARD), ['--format', format])).code).toBe(1);
  expect((await check(playbook('healthy', HEALTHY), ['--format', format])).code).toBe(0);
});

it.each(FORMATS)('%s exits with 1 for warnings and drift only where that is asked for', async (format) => {
  const late = 'keep: { statement: Keep., from: 2026-01-01, until: 2026-11-01 }\n';
  const warned = playbook('warned', { ...HEALTHY, ...UNDESCRIBED });
  const drifted = playbook('drifted', { ...HEALTHY, 'data/focuses.yaml': late });
  const code = async (folder: string, ...args: string[]) =>
    (await check(folder, ['--format', format, ...args])).code;
  expect(await code(warned)).toBe(0);
  expect(await code(warned, '--fail-on', 'warning')).toBe(1);
  expect(await code(drifted, '--fail-on', 'warning')).toBe(0);
  expect(await code(drifted, '--drift')).toBe(1);
});

it.each(['json', 'sarif', 'codequality'])('%s is nothing but what a program can read', async (format) => {
  const { stdout } = await check(playbook('faulty', AWKWARD), ['--format', format]);
  expect(JSON.parse(stdout)).toBeTruthy();
});

it.each([
  [
    ['--format', 'xml'],
    '--format takes no “xml”. It takes text, json, github, sarif, markdown or codequality.',
  ],
  [
    ['--fail-on', 'warnings'],
    '--fail-on takes no “warnings”. Did you mean “warning”? It takes error or warning.',
  ],
])('%j is refused with what is allowed', async (args, words) => {
  expect(await check(playbook('healthy', HEALTHY), args)).toEqual({ code: 2, stdout: words });
});

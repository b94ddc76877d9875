import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { PINNED_EPOCH } from '../support/pinned.ts';

const ROOT = join(import.meta.dirname, '../..');
let empty = '';

beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => {
  rmSync(empty, { recursive: true, force: true });
});

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command as a person does, and gives what it prints and its exit code. */
function playbook(...args: string[]): Promise<Outcome> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: PINNED_EPOCH, NO_COLOR: '1' };
  return new Promise((done) => {
    execFile(process.execPath, ['src/cli/main.ts', ...args], { cwd: ROOT, env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('playbook check', () => {
  it('exits with 0 where there is no error, and with 1 where there is one', async () => {
    expect((await playbook('check')).code).toBe(0);
    expect((await playbook('check', '--root', 'examples/three-stories', '--as-of', '2026-09-14')).code).toBe(
      1,
    );
  });

  it('exits with 0 where time alone has brought the errors', async () => {
    const late = await playbook('check', '--as-of', '2028-01-01');
    expect(late.code).toBe(0);
    expect(late.stdout).toMatch(/brought by time alone/);
  });

  it('says what an empty folder lacks, and does not crash', async () => {
    const { code, stdout, stderr } = await playbook('check', '--root', empty);
    expect(code).toBe(1);
    expect(stdout).toMatch(/company-is-described[\s\S]*focus-exists[\s\S]*values-exist/);
    expect(stderr).toBe('');
  });

  it('says at its end how to see only what one has changed, where there is something to compare with', async () => {
    expect((await playbook('check')).stdout).toMatch(
      /\nOnly what your branch adds: playbook check --base main\n$/,
    );
    for (const args of [
      ['--base', 'HEAD'],
      ['--format', 'json'],
      ['--root', empty],
    ])
      expect((await playbook('check', ...args)).stdout).not.toMatch(/Only what your branch adds/);
  });

  it('judges by the day it is given, before and after the command', async () => {
    for (const args of [
      ['--as-of', '2027-02-01', 'check'],
      ['check', '--as-of=2027-02-01'],
    ]) {
      expect((await playbook(...args)).stdout).toMatch(/as of 2027-02-01$/m);
    }
  });

  it('lists the rules, and explains one', async () => {
    const list = await playbook('check', '--list');
    expect(list.stdout.trimEnd().split('\n')).toHaveLength(RULES.length);
    const one = await playbook('check', '--explain', 'area-has-owner');
    expect(one.stdout).toMatch(/^area-has-owner {2}error[\s\S]*Why: [\s\S]*Fix: [\s\S]*Good:[\s\S]*Bad:/);
  });

  it('shows only what one rule finds where it is asked about, and fails by that alone', async () => {
    const told = ['check', '--root', 'examples/three-stories', '--as-of', '2026-09-14', '--format', 'json'];
    const outcome = await playbook(...told, '--preset', 'all', '--rule', 'area-says-why');
    const { findings, summary } = JSON.parse(outcome.stdout) as {
      findings: { rule: string }[];
      summary: { rules: number };
    };
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['area-says-why']));
    expect(summary.rules).toBe(1);
    expect(outcome.code).toBe(0);
    expect((await playbook(...told, '--preset', 'all')).code).toBe(1);
  });

  it.each([
    [['check', '--explain', 'area-has-ownr'], /Did you mean “area-has-owner”\?/],
    [
      ['check', '--format', 'serif'],
      /^--format takes no “serif”\. Did you mean “sarif”\? It takes text, json, /,
    ],
    [['check', '--fail-on', 'info'], /^--fail-on takes no “info”\. It takes error or warning\.$/m],
    [['check', '--base', 'no-such-branch'], /^“no-such-branch” is no branch, tag or commit/],
    [['check', '--as-of', '2026-02-30'], /February 2026 has 28 days/],
    [['check', '--root', '/no/such/folder'], /There is no folder/],
    [['check', '--rule', 'area-has-ownr'], /Did you mean “area-has-owner”\?/],
    [
      ['check', '--preset', 'starter', '--rule', 'area-says-why'],
      /begins with the preset recommended, and this playbook is held to starter: add `--preset recommended`/,
    ],
    [['check', '--colour'], /“--colour” is nothing that this command takes/],
    [['chek'], /“chek” is no command\. Did you mean “check”\? Commands: check, /],
    [['build', '--root', '/no/such/folder'], /There is no folder/],
    [['check', '--root'], /--root needs a value/],
  ])('answers wrong use (%j) with one sentence and exit code 2', async (args, words) => {
    const { code, stdout, stderr } = await playbook(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at |node:internal/);
  });
});

describe('playbook build', () => {
  it('builds a playbook of which nothing is there yet', async () => {
    const root = join(empty, 'bare');
    mkdirSync(join(root, 'data'), { recursive: true });
    writeFileSync(join(root, 'data/teams.yaml'), 'sales: { name: Sales }\n');
    const { code, stdout } = await playbook('build', '--root', root);
    expect(stdout).toMatch(/^Built /);
    expect(code).toBe(0);
  }, 60_000);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WrongUse } from '../../src/cli/command.ts';
import { run } from '../../src/cli/commands/agenda.ts';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { write } from '../support/repository.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'agenda-'));
  const forums = `monday-round: { name: Round, type: alignment, every: 1 week, first: 2026-11-23 09:00 }
table: { name: Table, type: decision, every: 1 week, first: 2026-11-24 09:00 }
`;
  write(join(root, 'good'), { ...EXAMPLE_BASE, 'data/forums.yaml': forums });
  write(join(root, 'broken'), { ...EXAMPLE_BASE, 'data/areas.yaml': 'a: { nome: A }\n' });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs `playbook agenda` without a process of its own: what it prints, or why it refuses, and the exit code. */
async function agenda(folder: string, ...args: string[]): Promise<{ code: number; stdout: string }> {
  let stdout = '';
  const effects = {
    root: join(root, folder),
    asOf: PINNED_DAY,
    stdout: (text: string) => void (stdout += text),
    stderr: () => undefined,
    colour: false,
  };
  try {
    return { code: await run(args, effects), stdout };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { code: 2, stdout: error.message };
  }
}

it('what pulls apart is what an agenda is for, so it exits with 0; with 1 only where something cannot be read', async () => {
  const good = await agenda('good');
  expect(good.code).toBe(0);
  expect(good.stdout).toMatch(/^# Agenda: Round\n[^]*\n## What pulls apart\n/);
  const broken = await agenda('broken');
  expect(broken.code).toBe(1);
  expect(broken.stdout).toContain('cannot be read');
});

it('a forum is named by its id; --brief is the week, about every forum', async () => {
  expect((await agenda('good', 'table')).stdout).toMatch(/^# Agenda: Table\n/);
  expect((await agenda('good', '--brief')).stdout).toMatch(/^# This week: Monday 23 November 2026\n/);
});

it.each([
  ['good', ['tabel'], '“tabel” is no forum. Did you mean “table”? Forums: monday-round, table.'],
  ['broken', ['table'], '“table” is no forum. This playbook has no forum yet.'],
  ['good', ['table', 'monday-round'], '`playbook agenda` takes one forum. Name it by its id.'],
  ['good', ['table', '--brief'], '`--brief` is about every forum; name none with it.'],
])('in the %s playbook %j is refused with what is allowed', async (folder, args, words) => {
  expect(await agenda(folder, ...args)).toEqual({ code: 2, stdout: words });
});

it('its help says who sees what it reads', async () => {
  const { code, stdout } = await agenda('good', '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('who has the repository sees it');
});

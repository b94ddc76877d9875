import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../src/cli/commands/import.ts';

/** A folder on disk for each test of a file, with an empty playbook in `root`, into which one imports. */
export function importFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    mkdirSync(join(folder, 'root'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (path: string) => join(folder, path);
  return {
    /** The path of something in the folder. */
    at,
    /** The path of something in the playbook. */
    inRoot: (path: string) => join(folder, 'root', path),
    /** Writes a file into the folder. */
    put(path: string, text: string | Uint8Array): string {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
      return at(path);
    },
    /** Runs `playbook import` on the playbook; what it says names the folder nowhere. */
    async playbookImport(...args: string[]): Promise<{ code: number; out: string; err: string }> {
      const said = { out: '', err: '' };
      const code = await run(args, {
        root: join(folder, 'root'),
        asOf: undefined,
        colour: false,
        stdout: (text) => (said.out += text.replaceAll(`${folder}/`, '')),
        stderr: (text) => (said.err += text.replaceAll(`${folder}/`, '')),
      });
      return { code, ...said };
    },
  };
}

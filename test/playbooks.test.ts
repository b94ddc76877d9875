import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../src/playbook.ts';

const FOLDER = join(import.meta.dirname, 'playbooks');
const DAY = '2026-11-23';

/** One finding as a line: where, how bad, which rule. */
const lines = (root: string): string[] =>
  loadPlaybook(root, { asOf: DAY }).findings.map(
    ({ place, severity, rule, drift }) =>
      `${place.file}:${place.line}:${place.column} ${severity} ${rule}${drift ? ' drift' : ''}`,
  );

describe('each playbook in test/playbooks gives exactly the findings that were written down for it', () => {
  for (const name of readdirSync(FOLDER)) {
    it(name.replaceAll('-', ' '), () => {
      const expected = readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8')
        .split('\n')
        .filter(Boolean);
      expect(lines(join(FOLDER, name))).toEqual(expected);
    });
  }
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PINNED_EPOCH } from './support/pinned.ts';
import { REPOSITORY } from './support/tree.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** What the step counts beside itself, once it has run. */
  readonly counts?: () => Counts;
}

const BIN = join(REPOSITORY, 'node_modules/.bin');
const scratch = mkdtempSync(join(tmpdir(), 'playbook-test-'));
const results = join(scratch, 'vitest.json');

const STEPS: readonly Step[] = [
  { title: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  // Before the linter, which needs the types that this writes into .astro/.
  { title: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { title: 'Lint', command: ['eslint', '.'] },
  {
    title: 'Tests, with and without a browser',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    counts: countTests,
  },
  { title: 'The shipped playbook', command: [process.execPath, 'src/cli/main.ts', 'check'] },
];

/** Tests that did not run count as failed: they have proved nothing. */
function countTests(): Counts {
  const report = JSON.parse(readFileSync(results, 'utf8')) as Record<string, unknown>;
  const [passed, total] = [Number(report['numPassedTests']), Number(report['numTotalTests'])];
  if (!(passed >= 0) || !(total > 0)) throw new Error('the report of vitest counts no tests');
  return { passed, failed: total - passed };
}

function runStep({ title, command: [program, ...args], counts }: Step): Counts {
  const started = performance.now();
  say(`\n━━ ${title}: ${[program === process.execPath ? 'node' : program, ...args].join(' ')}\n`);
  const env = {
    ...process.env,
    PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
    SOURCE_DATE_EPOCH: PINNED_EPOCH,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const { status, signal, error } = spawnSync(program, args, { cwd: REPOSITORY, env, stdio: 'inherit' });
  if (error) say(`${error.message}\n`);
  if (signal) say(`ended by ${signal}\n`);
  let within: Counts = { passed: 0, failed: 0 };
  let counted = true;
  try {
    within = counts?.() ?? within;
  } catch (problem) {
    counted = false;
    say(`nothing could be counted: ${String(problem)}\n`);
  }
  const fine = status === 0 && counted && within.failed === 0;
  say(
    `━━ ${title}: ${fine ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  return { passed: within.passed + (fine ? 1 : 0), failed: within.failed + (fine ? 0 : 1) };
}

function say(text: string): void {
  process.stdout.write(text);
}

const counts = STEPS.map(runStep);
rmSync(scratch, { recursive: true, force: true });
const sum = (of: keyof Counts) => counts.reduce((total, one) => total + one[of], 0);
say(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

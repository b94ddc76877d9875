import { spawn } from 'node:child_process';
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

/** What a step says, and what it came to. */
interface Running {
  /** Prints what it has said so far, and then each word as it comes. */
  readonly listen: () => void;
  readonly ended: Promise<Counts>;
}

const BIN = join(REPOSITORY, 'node_modules/.bin');
const scratch = mkdtempSync(join(tmpdir(), 'playbook-test-'));
const results = join(scratch, 'vitest.json');

/** What runs side by side, one after another: a machine of two cores is never half asleep. */
const STAGES: readonly (readonly Step[])[] = [
  [
    { title: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    // Before the linter, which needs the types that this writes into .astro/.
    { title: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  ],
  [
    { title: 'Lint', command: ['eslint', '.'] },
    {
      title: 'Tests, with and without a browser',
      command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
      counts: countTests,
    },
    { title: 'The shipped playbook', command: [process.execPath, 'src/cli/main.ts', 'check'] },
  ],
];

/** Tests that did not run count as failed: they have proved nothing. */
function countTests(): Counts {
  const report = JSON.parse(readFileSync(results, 'utf8')) as Record<string, unknown>;
  const [passed, total] = [Number(report['numPassedTests']), Number(report['numTotalTests'])];
  if (!(passed >= 0) || !(total > 0)) throw new Error('the report of vitest counts no tests');
  return { passed, failed: total - passed };
}

function start({ title, command: [program, ...args], counts }: Step): Running {
  const started = performance.now();
  let held: string[] | undefined = [];
  const tell = (text: string) => {
    if (held) held.push(text);
    else say(text);
  };
  tell(`\n━━ ${title}: ${[program === process.execPath ? 'node' : program, ...args].join(' ')}\n`);
  const env = {
    ...process.env,
    PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
    SOURCE_DATE_EPOCH: PINNED_EPOCH,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Tests start the command a hundred times; it is compiled once.
    NODE_COMPILE_CACHE: join(scratch, 'compiled'),
  };
  const child = spawn(program, args, { cwd: REPOSITORY, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell);
  const ended = new Promise<boolean>((done) => {
    child.on('error', ({ message }) => {
      tell(`${message}\n`);
      done(false);
    });
    child.on('close', (code, signal) => {
      if (signal) tell(`ended by ${signal}\n`);
      done(code === 0);
    });
  }).then((fine) => {
    const within = counted(counts, tell);
    const passed = fine && within?.failed === 0;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    tell(`━━ ${title}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s\n`);
    return {
      passed: (within?.passed ?? 0) + (passed ? 1 : 0),
      failed: (within?.failed ?? 0) + (passed ? 0 : 1),
    };
  });
  const listen = () => {
    say(held?.join('') ?? '');
    held = undefined;
  };
  return { listen, ended };
}

/** What a step counts; nothing, where it cannot be counted. */
function counted(counts: Step['counts'], tell: (text: string) => void): Counts | undefined {
  try {
    return counts?.() ?? { passed: 0, failed: 0 };
  } catch (problem) {
    tell(`nothing could be counted: ${String(problem)}\n`);
    return undefined;
  }
}

function say(text: string): void {
  process.stdout.write(text);
}

const sum = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  for (const { listen, ended } of stage.map(start)) {
    listen();
    const { passed, failed } = await ended;
    sum.passed += passed;
    sum.failed += failed;
  }
}
rmSync(scratch, { recursive: true, force: true });
say(`\n${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

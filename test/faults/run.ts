import { execFileSync } from 'node:child_process';
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from '../../src/source/files.ts';
import { readReleases } from '../../src/source/releases/read.ts';
import {
  CLI,
  copied,
  NEXT,
  playbook,
  releasing,
  scratch,
  started,
  stateOf,
  written,
  type Outcome,
} from './company.ts';
import { seeded } from './seeded.ts';
import { canTrace, pointsOf, releasedWith } from './system-calls.ts';
import { SORTS, tamperings } from './tamperings.ts';

/**
 * What must never go wrong with releases, tried on processes: tampering of nine sorts, kills and failing disks at every call that writes,
 * kills at random moments, several at once. Usage: npm run test:faults [-- seed]. Ends with figures, and with 1 where anything was missed.
 */
const seed = Number(process.argv[2] ?? 1);
const place = scratch();
const root = written(place);
const misses: string[] = [];
const figures: string[] = [];
const miss = (what: string, said = '') =>
  misses.push(`${what}${said === '' ? '' : `\n    ${said.trim().replaceAll('\n', '\n    ')}`}`);
const told = (line: string) => {
  figures.push(line);
  process.stdout.write(`${line}\n`);
};
const verify = (at: string, ...more: string[]) => playbook(CLI, 'verify', '--root', at, ...more);
const intact = (at: string) => readReleases(diskFiles(at)).faults.length === 0;
const gone = (folder: string) => rmSync(folder, { recursive: true, force: true });

const OLD = stateOf(root).visible;
const NEW = (() => {
  const copy = copied(root, place);
  const made = playbook(...releasing(copy));
  if (made.code !== 0) throw new Error(made.err);
  const { visible } = stateOf(copy);
  gone(copy);
  return visible;
})();

/** Whether a folder is in its old state or its new one, with releases that can be proved; and that the next release works and leaves nothing. */
function settle(copy: string, what: string): 'old' | 'new' | 'neither' {
  const { visible } = stateOf(copy);
  const state = visible === OLD ? 'old' : visible === NEW ? 'new' : 'neither';
  if (state === 'neither') miss(`${what}: neither the old state nor the new one`);
  if (!intact(copy)) miss(`${what}: verify speaks`);
  const next = playbook(
    ...releasing(copy, state === 'new' ? '2027.2' : NEXT),
    ...(state === 'new' ? ['--in-force', '2027-02-01'] : []),
  );
  if (next.code !== 0) miss(`${what}: the next release fails`, next.err);
  const { hidden } = stateOf(copy);
  if (hidden.length > 0) miss(`${what}: the next release leaves ${hidden.join(', ')}`);
  gone(copy);
  return state;
}

function tampered(): void {
  const head = readReleases(diskFiles(root)).releases.at(-1)?.hash ?? '';
  const found = new Map<string, number>(SORTS.map((sort) => [sort, 0]));
  const all = tamperings(seed, 216);
  let byHead = 0;
  for (const one of all) {
    const copy = copied(root, place);
    one.apply(copy);
    const { code, err, out } = verify(copy, ...(one.byHead ? ['--head', head] : []));
    if (code === 1 && one.names.some((name) => err.includes(name)))
      found.set(one.sort, (found.get(one.sort) ?? 0) + 1);
    else miss(`${one.sort}: ${one.does}: exit ${code}`, err + out);
    if (one.byHead) byHead += 1;
    gone(copy);
  }
  told(
    `tamperings, seed ${seed}: ${[...found.values()].reduce((sum, n) => sum + n, 0)} of ${all.length} found and named (${[...found].map(([sort, n]) => `${sort} ${n}`).join(', ')}); ${byHead} of them by the hash of the end alone`,
  );
}

/** Copies as people and machines make them, in which nothing was touched. */
function untouched(): void {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd,
      stdio: 'pipe',
    });
  const repository = copied(root, place);
  git(repository, 'init', '-q');
  git(repository, 'add', '-A');
  git(repository, 'commit', '-qm', 'all');
  const [crlf, shallow, zip] = ['crlf', 'shallow', 'zip'].map((name) => join(place, name));
  git(place, '-c', 'core.autocrlf=true', 'clone', '-q', repository, crlf ?? '');
  git(place, 'clone', '-q', '--depth', '1', `file://${repository}`, shallow ?? '');
  execFileSync('mkdir', [zip ?? '']);
  execFileSync('tar', ['-x', '-C', zip ?? ''], { input: git(repository, 'archive', 'HEAD') });
  utimesSync(join(repository, 'data/releases/2026.9/records.json'), 0, 0);
  for (const copy of [crlf, shallow, zip, repository])
    if (verify(copy ?? '').code !== 0) miss(`a false alarm in ${copy}`, verify(copy ?? '').err);
  told('untouched: a clone with CRLF, a shallow clone, an archive and other times: no alarm');
}

function atEachCall(): void {
  const traced = copied(root, place);
  const points = pointsOf(traced, place);
  gone(traced);
  const states = { old: 0, new: 0, neither: 0 };
  for (const point of points) {
    const copy = copied(root, place);
    const { signal } = releasedWith(copy, point, 'signal=SIGKILL');
    if (signal !== 'SIGKILL') miss(`kill at ${point.call} ${point.count}: it was not killed (${point.line})`);
    states[settle(copy, `kill at ${point.call} ${point.count}`)] += 1;
  }
  told(
    `killed at each of ${points.length} calls that write: ${states.old} old, ${states.new} new, ${states.neither} neither`,
  );
  for (const error of ['ENOSPC', 'EACCES']) {
    const came = { refused: 0, done: 0 };
    for (const point of points) {
      const copy = copied(root, place);
      const what = `${error} at ${point.call} ${point.count}`;
      came[failed(copy, releasedWith(copy, point, `error=${error}`), what)] += 1;
    }
    told(
      `${error} at each of them: ${came.refused} times exit 2, one sentence and the old state; ${came.done} times done all the same (a second try removed what was temporary)`,
    );
  }
}

/** A release on a failing disk: refused with one sentence and nothing changed, or done whole. */
function failed(copy: string, { code, err }: Outcome, what: string): 'refused' | 'done' {
  const { visible, hidden } = stateOf(copy);
  const isDone = code === 0 && visible === NEW;
  const sentence = err.trim().split('\n');
  if (!isDone && (code !== 2 || visible !== OLD))
    miss(`${what}: exit ${code}, ${visible === OLD ? 'old' : visible === NEW ? 'new' : 'neither'}`, err);
  if (!isDone && (sentence.length !== 1 || !err.includes('data/') || / at .*:\d+/.test(err)))
    miss(`${what}: not one sentence with a path`, err);
  if (!isDone && hidden.length > 0) miss(`${what}: leaves ${hidden.join(', ')}`);
  settle(copy, what);
  return isDone ? 'done' : 'refused';
}

async function atRandom(): Promise<void> {
  const random = seeded(seed);
  const begun = performance.now();
  const whole = copied(root, place);
  playbook(...releasing(whole));
  gone(whole);
  const took = performance.now() - begun;
  const states = { old: 0, new: 0, neither: 0 };
  for (let index = 0; index < 100; index += 1) {
    const copy = copied(root, place);
    // Most of a run is start-up: the moments lie in its later part.
    await started(releasing(copy), took * (0.3 + 0.8 * random()));
    states[settle(copy, `kill at random ${index}`)] += 1;
  }
  told(`killed at 100 random moments: ${states.old} old, ${states.new} new, ${states.neither} neither`);
}

async function together(): Promise<void> {
  for (const versions of [Array<string>(4).fill(NEXT), ['2027.1', '2027.2', '2027.3', '2027.4']]) {
    for (let round = 0; round < 5; round += 1) {
      const copy = copied(root, place);
      const all = await Promise.all(versions.map((version) => started(releasing(copy, version))));
      const won = all.filter(({ code }) => code === 0).length;
      if (won !== 1)
        miss(`four at once (${versions.join(', ')}): ${won} won`, all.map(({ err }) => err).join(''));
      for (const { code, err } of all)
        if (code !== 0 && (code !== 2 || err.trim().split('\n').length !== 1))
          miss(`four at once: exit ${code}`, err);
      if (!intact(copy)) miss('four at once: verify speaks');
      const { hidden } = stateOf(copy);
      if (hidden.length > 0) miss(`four at once: they leave ${hidden.join(', ')}`);
      gone(copy);
    }
  }
  told('four at once, of one version and of four, five rounds each: one wins');
}

try {
  tampered();
  untouched();
  if (canTrace()) atEachCall();
  else miss('strace is missing: kills and errors at each call were not tried');
  await atRandom();
  await together();
} finally {
  gone(place);
}
for (const one of misses) process.stdout.write(`✖ ${one}\n`);
process.stdout.write(`${figures.length} parts, ${misses.length} misses\n`);
process.exitCode = misses.length === 0 ? 0 : 1;

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { KIND_NAMES } from '../../src/kinds.ts';
import type { AnyNode, Playbook } from '../../src/model/playbook.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { aviary, CANARY } from '../support/canaries.ts';
import { PINNED_DAY, PINNED_EPOCH } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';
import { readAnyWay } from '../support/read-any-way.ts';
import { withRelease, type Texts } from '../support/released.ts';
import { recordText } from '../support/record-text.ts';
import { filesOf, pagesOf } from '../support/site-files.ts';
import { REPOSITORY } from '../support/tree.ts';

const { canaries, ...written } = aviary();
// Each has been released once, so that nothing is told by a release either.
const [whole, without] = [written.whole, written.without].map((files) =>
  withRelease(files, '1', '2026-11-02'),
) as [Texts, Texts];
/** Where the copy for the leadership is built, where no folder is named. */
const CLOSED = 'whole/dist-leadership';
let folder = '';
let printed = '';

async function write(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
}

/** Runs the command on one of the two playbooks; where it fails, what it says of that. */
async function playbook(name: string, ...args: string[]) {
  const env = { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: PINNED_EPOCH };
  const all = ['src/cli/main.ts', ...args, '--root', join(folder, name)];
  const run = promisify(execFile)(process.execPath, all, { cwd: REPOSITORY, env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

const out = (site: string) => join(folder, site);
const open = () => filesOf(out('open'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playbook-audience-'));
  await write('whole', whole);
  await write('without', without);
  const built = await playbook('whole', 'build', '--out', out('open'));
  printed = built.stdout + built.stderr;
  await playbook('without', 'build', '--out', out('never'));
  await playbook('whole', 'build', '--audience', 'leadership');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('47 words that only the most closed audience may read', () => {
  it('are 47, and stand in the files of the playbook', async () => {
    expect(new Set(canaries).size).toBe(47);
    const text = Object.entries(whole).flat().join('\n');
    expect(canaries.filter((word) => !text.includes(word))).toEqual([]);
    expect((await playbook('whole', 'check', '--format', 'json')).stdout).not.toContain('"symptom":null');
  });

  it('are in no byte of the open site, however it is wrapped: pages, search index, styles, scripts, names of files', async () => {
    expect(open().length).toBeGreaterThan(50);
    for (const { path, full } of open()) {
      expect(path).not.toContain(CANARY);
      expect(readAnyWay(await readFile(full)).includes(CANARY), path).toBe(false);
    }
  });

  it('were looked for in what each form is made from, too: the texts of files', () => {
    const forms = open().filter(({ path }) => /^propose\/\w+\.json$/.test(path));
    expect(forms).toHaveLength(KIND_NAMES.length);
  });

  it('are not printed while the open site is built', () => {
    expect(printed).toMatch(/^Built .* for everyone in/);
    expect(printed).not.toContain(CANARY);
  });

  it('are built into a folder of their own where none is named, never into that of everyone’s copy', () => {
    expect(existsSync(join(out(CLOSED), 'index.html'))).toBe(true);
    expect(existsSync(out('whole/dist'))).toBe(false);
  });

  it('are all in the site of the most closed audience', async () => {
    const files = filesOf(out(CLOSED)).filter(
      ({ path }) => path.endsWith('.html') || /^propose\/\w+\.json$/.test(path),
    );
    const pages = await Promise.all(files.map(async ({ full }) => readAnyWay(await readFile(full))));
    const text = [...files.map(({ path }) => path), ...pages].join('\n');
    expect(canaries.filter((word) => !text.includes(word))).toEqual([]);
  });
});

it('the open site is the same, byte for byte, as if what is withheld had never been written', async () => {
  const never = filesOf(out('never'));
  expect(open().map(({ path }) => path)).toEqual(never.map(({ path }) => path));
  for (const [index, { path, full }] of open().entries()) {
    const other = never[index]?.full ?? '';
    expect(Buffer.compare(await readFile(full), await readFile(other)), path).toBe(0);
  }
});

it('no sentence of the shipped playbook that a leader kept to the leadership stands in its open site', async () => {
  const { playbook: all } = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY });
  const own = [
    ...all.all('checkpoint').flatMap(({ answers = [] }) => answers),
    ...all.all('decision').flatMap(({ positions = [] }) => positions),
  ].filter((one) => one.public !== true);
  const sentences = own.flatMap((one) => ['message', 'outcome', 'note'].map((field) => textIn(one, field)));
  // Those who say the focus in its own words say what everyone may read.
  const told = textOf(loadPlaybook(REPOSITORY, { asOf: PINNED_DAY, audience: 'everyone' }).playbook);
  const kept = sentences.filter((sentence) => sentence !== '' && !told.includes(sentence));
  expect(kept.length).toBeGreaterThan(100);
  const pages = await Promise.all(
    filesOf(inject('site')).map(async ({ path, full }) => ({ path, text: readAnyWay(await readFile(full)) })),
  );
  const leaked = kept.flatMap((sentence) =>
    pages.filter(({ text }) => text.includes(sentence)).map(({ path }) => `${path}: ${sentence}`),
  );
  expect(leaked).toEqual([]);
});

/** Text as its bytes are read. */
const asRead = (text: string): string => Buffer.from(text).toString('latin1').toLowerCase();

/** A field of what a leader wrote. */
const textIn = (fields: object, field: string): string =>
  asRead(String((fields as Record<string, unknown>)[field] ?? ''));

/** Everything that stands in the records of a playbook. */
const textOf = (playbook: Playbook): string =>
  asRead(
    KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind))
      .map((node) => recordText({ ...node, backlinks: [] }))
      .join('\n')
      .replaceAll('\\"', '"'),
  );

describe('a copy says for whom it is', () => {
  it('on every page, where it is not the most open one', () => {
    const said = (site: string) => pagesOf(out(site)).filter(({ html }) => html.includes('This copy is for'));
    expect(said('open')).toEqual([]);
    expect(said(CLOSED).length).toBe(pagesOf(out(CLOSED)).length);
  });
  it('on the page of the company: who may read what', async () => {
    const page = await readFile(join(out('open'), 'company/index.html'), 'utf8');
    expect(page).toContain('is for everyone, unless a record says that it is for leadership.');
    expect(page).toContain('Who may read the files themselves is decided where they are kept.');
  });
});

it('what leaders made public is for everyone, and so is what the group said together', () => {
  const { playbook: seen } = playbookFrom(whole, { audience: 'everyone' });
  const [first, , third] = seen.all('checkpoint');
  expect(first?.answers?.map(({ message }) => message)).toEqual(['Everyone may read what Dan says.']);
  expect([third?.answers, third?.together, third?.actions?.length]).toEqual([
    undefined,
    { sameMessage: 'partly' },
    1,
  ]);
  expect(seen.all('pulse').map(({ id }) => id)).toEqual(['dan-in-public', 'leads']);
  expect(seen.all('decision').flatMap(({ positions }) => positions?.map(({ note }) => note))).toEqual([
    'Everyone may read why.',
    'Everyone may read why.',
  ]);
});

it('an audience that the playbook does not have is wrong use', async () => {
  expect(await playbook('whole', 'build', '--out', out('other'), '--audience', 'leadershp')).toMatchObject({
    code: 2,
    stderr: '--audience takes no “leadershp”. Did you mean “leadership”? It takes everyone or leadership.\n',
  });
});

it('a word is found however it is wrapped', () => {
  const wrapped = ['%7Ayx', '&#122;yx', '&#x7A;yx', '\\u007ayx', '\\x7ayx', 'ZYX'];
  for (const text of wrapped) expect(readAnyWay(Buffer.from(text)), text).toContain(CANARY);
  for (const before of ['', 'a', 'ab', 'abc']) {
    const base64 = Buffer.from(`${before} the word zyxbabak stands here`).toString('base64');
    expect(readAnyWay(Buffer.from(`x${base64}`)), base64).toContain(CANARY);
  }
  expect(readAnyWay(gzipSync('zyx'))).toContain(CANARY);
});

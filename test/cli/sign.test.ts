import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WrongUse, type Command } from '../../src/cli/command.ts';
import { run as check } from '../../src/cli/commands/check.ts';
import { run as sign } from '../../src/cli/commands/sign.ts';
import { ONCE, TWICE } from '../support/released.ts';
import { write } from '../support/repository.ts';

const PEOPLE = `ana: { name: Ana Alder, handle: '@Ana-A' }
ben: { name: Ben, handle: ben-b }
mia: { name: Mia, handle: '@mia' }
seat: { name: The next one, vacant: true }
`;
const FILE = 'data/signoffs/2026.10.yaml';

let root = '';
const folder = () => fs.mkdtempSync(join(tmpdir(), 'sign-'));
const file = () => (fs.existsSync(join(root, FILE)) ? fs.readFileSync(join(root, FILE), 'utf8') : undefined);
const hashOf = (version: string) =>
  (/"hash": "([0-9a-f]{64})"\n\}\n$/.exec(TWICE[`data/releases/${version}/release.json`] ?? '') ?? [])[1];

beforeEach(() => {
  root = folder();
  write(root, {
    ...TWICE,
    'data/people.yaml': PEOPLE,
    'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [ana, ben, seat]\n',
  });
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

/** What a command comes to, and what it says; wrong use as the sentence that the command line prints, with 2. */
async function tried(command: Command, ...args: string[]) {
  let out = '';
  const say = (text: string) => void (out += text);
  const effects = { root, asOf: '2026-11-23', stdout: say, stderr: say, colour: false };
  try {
    return { code: await command(args, effects), out };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { code: 2, out: error.message };
  }
}
const signed = (...args: string[]) => tried(sign, '2026.10', ...args);

describe('playbook sign', () => {
  it('writes where a leader stands on a release, with the day and the hash of what was signed', async () => {
    expect(await signed('--by', 'ana', '--position', 'agree')).toEqual({
      code: 0,
      out: `Ana Alder agrees to 2026.10. Wrote ${FILE}.\n`,
    });
    expect(file()).toBe(
      `# Who stands behind 2026.10.\n- by: ana\n  position: agree\n  on: 2026-11-23\n  hash: ${hashOf('2026.10')}\n`,
    );
    const found = await tried(check, '--format', 'json');
    expect(found.out).not.toContain(FILE);
  });

  it('knows a leader by the name on the code host, however it is spelled', async () => {
    for (const by of ['@ana-a', '@ANA-A', '@ben-b']) {
      expect((await signed('--by', by, '--position', 'agree')).code, by).toBe(0);
    }
    expect(file()?.match(/by: \w+/g)).toEqual(['by: ana', 'by: ben']);
  });

  it('keeps the day where nothing changes, and says so', async () => {
    await signed('--by', 'ana', '--position', 'agree', '--on', '2026-11-03');
    const before = file();
    expect(await signed('--by', '@ana-a', '--position', 'agree')).toEqual({
      code: 0,
      out: `Nothing changes: Ana Alder agrees to 2026.10 already, in ${FILE}.\n`,
    });
    expect(file()).toBe(before);
  });

  it('replaces the position of that leader alone, and a note goes with the position that it gave reasons for', async () => {
    const by = ['--by', 'ana', '--on', '2026-11-03'];
    await signed(...by, '--position', 'disagree-and-commit', '--note', 'Until spring.', '--public');
    await signed('--by', 'ben', '--position', 'abstain', '--on', '2026-11-04');
    expect(file()).toContain('note: Until spring.\n  public: true\n');
    await signed(...by, '--position', 'disagree-and-commit', '--note', 'Until May.');
    expect(file()).toContain('note: Until May.\n');
    expect(file()).not.toContain('public');
    await signed(...by, '--position', 'agree');
    expect(file()).not.toContain('note');
    expect(file()?.match(/position: .*/g)).toEqual(['position: agree', 'position: abstain']);
  });

  it('only says what it would write with --dry-run', async () => {
    const said = await signed('--by', 'ana', '--position', 'agree', '--dry-run');
    expect(said.out).toBe(`Ana Alder agrees to 2026.10. Would write ${FILE}. Nothing was written.\n`);
    expect([said.code, file()]).toEqual([0, undefined]);
  });

  it.each([
    [
      ['--by', '@mia', '--position', 'agree'],
      'Mia is no leader of this playbook. Leaders: Ana Alder (ana), Ben (ben), The next one (seat).',
    ],
    [
      ['--by', '@bem-b', '--position', 'agree'],
      'Nobody in this playbook has the handle “@bem-b”. Did you mean “@ben-b”? It stands in `handle:`, in data/people.yaml.',
    ],
    [
      ['--by', 'anna', '--position', 'agree'],
      'Nobody in this playbook has the id “anna”. Did you mean “ana”?',
    ],
    [
      ['--by', 'seat', '--position', 'agree'],
      'Nobody holds the seat “The next one”, so nobody can sign for it.',
    ],
  ])('says of %s why they cannot sign, and writes nothing', async (args, sentence) => {
    const said = await signed(...args);
    expect([said.code, said.out, file()]).toEqual([1, `${sentence}\n`, undefined]);
  });

  it.each([
    [['--position', 'agree'], '`playbook sign` needs --by: the id of a leader, or their handle with an @.'],
    [['--by', 'ana'], '`playbook sign` needs --position: agree, disagree-and-commit, abstain or disagree.'],
    [
      ['--by', 'ana', '--position', 'agrees'],
      '--position takes no “agrees”. Did you mean “agree”? It takes agree, disagree-and-commit, abstain or disagree.',
    ],
    [['--by', 'ana', '--position', 'agree', '--public'], '--public is about a note. Add --note.'],
    [['--by', 'ana', '--position', 'agree', '--note', ' '], '--note is empty. Write why, or leave it out.'],
    [['--by', 'ana', '--position', 'agree', '--on', '2026-02-30'], '--on: '],
  ])('refuses %s and writes nothing', async (args, sentence) => {
    const said = await signed(...args);
    expect(said.code).toBe(2);
    expect(said.out).toContain(sentence);
    expect(file()).toBeUndefined();
  });

  it('refuses a version that was not released, one that was altered, and a file that has faults', async () => {
    expect((await tried(sign, '2026.11', '--by', 'ana', '--position', 'agree')).out).toBe(
      'There is no release 2026.11. Releases: 2026.9 and 2026.10.',
    );
    expect((await tried(sign, '--by', 'ana', '--position', 'agree')).out).toBe(
      '`playbook sign` takes one version, such as 2026.3.',
    );
    write(root, { [FILE]: '- { by: ana, position: agrees }\n' });
    expect((await signed('--by', 'ana', '--position', 'agree')).out).toBe(
      `${FILE} has faults, and is not touched before they are mended; \`playbook check\` shows them.`,
    );
    write(root, { [FILE]: undefined, 'data/releases/2026.10/records.json': '{}' });
    expect((await signed('--by', 'ana', '--position', 'agree')).out).toBe(
      '2026.10 is not what was released, so nobody can sign it; `playbook verify` says why.',
    );
  });

  it('asks another playbook who leads, where one is named', async () => {
    const main = folder();
    write(main, {
      ...ONCE,
      'data/people.yaml': PEOPLE,
      'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [ben]\n',
    });
    expect((await signed('--by', '@ana-a', '--position', 'agree', '--leaders', main)).out).toContain(
      'Ana Alder is no leader of this playbook. Leaders: Ben (ben).',
    );
    expect((await signed('--by', '@ben-b', '--position', 'agree', '--leaders', main)).code).toBe(0);
    write(root, { 'data/people.yaml': 'ana: { name: Ana }\n' });
    expect((await signed('--by', '@ben-b', '--position', 'agree', '--leaders', main)).out).toContain(
      'Nobody in the playbook that is signed has the id “ben”.',
    );
    expect((await signed('--by', 'ana', '--position', 'agree', '--leaders', join(main, 'no'))).out).toBe(
      `--leaders: there is no folder ${join(main, 'no')}.`,
    );
    fs.rmSync(main, { recursive: true });
  });
});

describe('a release that was made anew after it was signed', () => {
  it('is not taken as signed: the old signature is a finding, until that leader signs again', async () => {
    await signed('--by', 'ana', '--position', 'agree', '--on', '2026-11-03');
    await signed('--by', 'ben', '--position', 'agree', '--on', '2026-11-03');
    const outdated = file()?.replace(/hash: [0-9a-f]{64}/, `hash: ${hashOf('2026.9')}`);
    write(root, { [FILE]: outdated });
    const found = await tried(check);
    expect([found.code, found.out]).toEqual([1, expect.stringContaining(`${FILE}:5:9`)]);
    expect(found.out).toContain('“ana” signed another 2026.10: it was made anew since then.');
    write(root, { [FILE]: '- { by: ana, position: agree, hash: 3cac23f }\n' });
    expect((await tried(check)).out).toContain('Fix: Take the line out, or let `playbook sign` write it.');
    write(root, { [FILE]: outdated });
    await signed('--by', 'ana', '--position', 'agree');
    expect(file()?.match(/on: 2\S+/g)).toEqual(['on: 2026-11-23', 'on: 2026-11-03']);
    expect((await tried(check)).out).not.toContain(FILE);
  });
});

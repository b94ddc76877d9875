import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AWKWARD, UNDESCRIBED } from '../support/awkward.ts';
import { check } from '../support/check.ts';
import { newRepository, write, type Repository } from '../support/repository.ts';

const { 'data/behaviours/post.yaml': _, ...HEALTHY } = AWKWARD;
const AREAS = 'data/areas.yaml';
const orphan = (id: string) => `${id}:\n  name: ${id}\n`;
const owned = (id: string) => `${id}: { name: ${id}, accountable: ben, reason: Hears it. }\n`;

let repository: Repository;
beforeEach(() => {
  repository = newRepository();
});
afterEach(() => repository.remove());

const compare = (root = repository.root, ...args: string[]) => check(root, ['--base', 'main', ...args]);

/** What a run says of each finding, and in the end. */
async function said(root = repository.root, ...args: string[]) {
  const { code, stdout } = await compare(root, ...args);
  const [news = '', before = ''] = stdout.split('There before:\n');
  const subjects = (text: string) => [...text.matchAll(/“([a-z]+)”\.$/gm)].map(([, id]) => id);
  return { code, added: subjects(news), before: subjects(before), end: /Compared with .*/.exec(stdout)?.[0] };
}
const compared = (there: number, gone: number) =>
  expect.stringMatching(
    new RegExp(`^Compared with main \\([0-9a-f]{8}\\): ${there} there before, ${gone} no longer$`),
  ) as string;

/** main has one area without an owner; a branch is checked out that began there. */
function branched(files: Readonly<Record<string, string>> = {}): void {
  repository.commit({ ...HEALTHY, [AREAS]: orphan('refunds'), ...files });
  repository.git('checkout', '--quiet', '-b', 'topic');
}

describe('check --base', () => {
  it('fails for the error that a branch adds, and lists the other as there before', async () => {
    branched();
    repository.commit({ [AREAS]: `# Moved down.\n\n${orphan('repairs')}${orphan('refunds')}` });
    expect(await said()).toEqual({ code: 1, added: ['repairs'], before: ['refunds'], end: compared(1, 0) });
  });

  it('does not fail for what was there before, wherever it stands now', async () => {
    branched();
    expect(await said()).toEqual({ code: 0, added: [], before: ['refunds'], end: compared(1, 0) });
    repository.commit({ [AREAS]: undefined, 'data/areas/refunds.yaml': 'name: refunds\n' });
    expect(await said()).toEqual({ code: 0, added: [], before: ['refunds'], end: compared(1, 0) });
  });

  it('sees what is not committed yet, and says what is mended', async () => {
    branched();
    write(repository.root, { [AREAS]: owned('refunds') });
    expect(await said()).toEqual({ code: 0, added: [], before: [], end: compared(0, 1) });
    write(repository.root, { [AREAS]: owned('refunds') + orphan('repairs') });
    expect(await said()).toEqual({ code: 1, added: ['repairs'], before: [], end: compared(0, 1) });
  });

  it('neither blames a branch for what main has mended since, nor excuses it by what main has gained', async () => {
    branched();
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ [AREAS]: owned('refunds') + orphan('repairs') });
    repository.git('checkout', '--quiet', 'topic');
    expect(await said()).toEqual({ code: 0, added: [], before: ['refunds'], end: compared(1, 0) });
    repository.commit({ [AREAS]: orphan('refunds') + orphan('repairs') });
    expect(await said()).toEqual({ code: 1, added: ['repairs'], before: ['refunds'], end: compared(1, 0) });
  });

  it('counts what main has gained as there before where the branch has taken it in', async () => {
    branched();
    repository.commit({ 'data/areas/repairs.yaml': 'name: repairs\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ [AREAS]: orphan('refunds') + orphan('renewals') });
    repository.git('checkout', '--quiet', 'topic');
    repository.git('merge', '--quiet', '--no-edit', 'main');
    expect(await said()).toEqual({
      code: 1,
      added: ['repairs'],
      before: ['refunds', 'renewals'],
      end: compared(2, 0),
    });
  });

  it('knows a record that goes by another id now', async () => {
    branched();
    write(repository.root, { [AREAS]: 'paybacks:\n  name: refunds\n  formerly: refunds\n' });
    expect(await said()).toEqual({ code: 0, added: [], before: ['refunds'], end: compared(1, 0) });
    write(repository.root, { [AREAS]: 'paybacks:\n  name: paybacks\n' });
    expect(await said()).toEqual({ code: 1, added: ['paybacks'], before: [], end: compared(0, 1) });
  });

  it('compares a playbook in a folder of a repository with that folder', async () => {
    const inFolder = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`books/our playbook/${path}`, text]));
    repository.commit({ ...inFolder({ ...HEALTHY, [AREAS]: orphan('refunds') }), ...HEALTHY });
    repository.git('checkout', '--quiet', '-b', 'topic');
    const root = join(repository.root, 'books/our playbook');
    write(root, { [AREAS]: orphan('refunds') + orphan('repairs') });
    expect(await said(root)).toEqual({
      code: 1,
      added: ['repairs'],
      before: ['refunds'],
      end: compared(1, 0),
    });
    const { stdout } = await compare(root, '--format', 'github');
    expect(stdout).toMatch(/^::error file=books\/our playbook\/data\/areas\.yaml,line=3,/);
    expect(stdout).toMatch(/^::notice file=.*title=area-has-owner \(there before\)::/m);
  });

  it('works where the earlier state could not be read, and where there was none', async () => {
    branched({ 'data/terms.yaml': 'a: [\n', [AREAS]: orphan('refunds') });
    write(repository.root, { 'data/terms.yaml': '' });
    expect(await said()).toEqual({ code: 0, added: [], before: ['refunds'], end: compared(1, 1) });
    const root = join(repository.root, 'new');
    write(root, { ...HEALTHY, [AREAS]: orphan('repairs') });
    expect(await said(root)).toMatchObject({ code: 1, added: ['repairs'], before: [] });
  });

  it('holds to --fail-on and --drift in what is new', async () => {
    branched({
      'data/focuses.yaml':
        'keep: { statement: Keep., from: 2026-01-01, until: 2026-11-01, outcome: { measure: kept, target: 95 } }\n',
    });
    write(repository.root, UNDESCRIBED);
    expect((await compare()).code).toBe(0);
    expect((await compare(repository.root, '--drift')).code).toBe(0);
    expect((await compare(repository.root, '--fail-on', 'warning')).code).toBe(1);
  });

  it('judges both for the same day, so that time passing is nobody’s addition', async () => {
    branched({
      'data/focuses.yaml':
        'keep: { statement: Keep., from: 2026-01-01, until: 2026-11-01, outcome: { measure: kept, target: 95 } }\n',
    });
    expect(await said(repository.root, '--drift')).toMatchObject({ code: 0, end: compared(2, 0) });
  });

  it('refuses in one sentence where it cannot compare', async () => {
    expect(await compare()).toEqual({
      code: 2,
      stdout: expect.stringMatching(/^“main” is no branch/) as string,
    });
  });
});

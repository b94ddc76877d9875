import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newRunner, type Runner } from '../support/host.ts';
import { WRITTEN } from '../support/released.ts';
import { gitIn, newRepository, write, type Repository } from '../support/repository.ts';
import { REPOSITORY } from '../support/tree.ts';

const FOCUS = 'keep: { statement: Keep them., from: 2026-10-01, until: 2099-12-31, owner: ana }\n';
const CARE =
  'name: Care\nvalue: care\ntype: cadence\nstatement: We ask.\nappliesTo: company\nevery: 1 month\n';

let runner: Runner;
let origin: Repository;
let main = '';
beforeEach(() => {
  runner = newRunner();
  origin = newRepository();
  origin.commit({ ...WRITTEN, 'data/focuses.yaml': FOCUS, 'data/behaviours/care.yaml': CARE });
  main = join(runner.temp, 'main');
  gitIn(origin.root, 'clone', '--quiet', origin.root, main);
});
afterEach(() => {
  runner.remove();
  origin.remove();
});

const started = (script: string, env: Readonly<Record<string, string>>) =>
  runner.run(
    [join(REPOSITORY, 'templates/ci', script)],
    {
      PLAYBOOK: `${process.execPath} ${join(REPOSITORY, 'src/cli/main.ts')}`,
      SOURCE_DATE_EPOCH: '1795435200',
      BASE: 'main',
      ...env,
    },
    main,
  );
const branches = () => origin.git('branch', '--format=%(refname:short)').trim().split('\n');

const status = (branch: string) =>
  `POST api repos/corvane/playbook/statuses/${origin.git('rev-parse', branch).trim()}`;

describe('“Cut a release”', { timeout: 60_000 }, () => {
  const cut = (version: string, inForce = '', notes = '') =>
    started('release.sh', { VERSION: version, IN_FORCE: inForce, NOTES: notes });

  it('freezes what is agreed on a branch of its own, opens a pull request, and starts its check', () => {
    const ran = cut('2026.1', '2026-12-01', 'What is new.\\n\\n$(touch ran) And why.');
    expect(ran.code).toBe(0);
    expect(ran.changed).toMatchObject([
      { call: 'pr create', title: 'Release 2026.1', base: 'main' },
      { call: status('release/2026.1'), fields: { state: 'success', context: 'playbook' } },
    ]);
    expect(ran.changed[0]?.body).toMatch(/^\*\*Each leader signs by approving[\s\S]*\nHash: [0-9a-f]{64}\n/);
    expect(ran.changed[0]?.body).not.toContain('Commit data/releases/');
    const manifest = origin.git('show', 'release/2026.1:data/releases/2026.1/release.json');
    expect(JSON.parse(manifest)).toMatchObject({
      version: '2026.1',
      inForce: '2026-12-01',
      notes: 'What is new.\n\n$(touch ran) And why.',
    });
    const changed = origin.git('diff', '--name-only', 'main', 'release/2026.1').trim().split('\n');
    expect(changed.every((path) => path.startsWith('data/releases/2026.1/'))).toBe(true);
  });

  it('shows those who are to sign what has changed since the last release', () => {
    expect(cut('2026.1', '2026-10-05').changed[0]?.body).toContain('\nThis is the first release.\n');
    origin.git('merge', '--quiet', 'release/2026.1');
    origin.commit({ 'data/behaviours/care.yaml': CARE.replace('1 month', '2 weeks') });
    gitIn(main, 'switch', '--quiet', 'main');
    gitIn(main, 'pull', '--quiet');
    const ran = cut('2026.2');
    expect(ran.changed[0]?.body).toContain('\n## 2026.1 → working\n');
    expect(ran.changed[0]?.body).toContain('was every month, now every 2 weeks');
  });

  it('holds from today where no day is named', () => {
    expect(cut('2026.1').code).toBe(0);
    expect(origin.git('show', 'release/2026.1:data/releases/2026.1/release.json')).toContain(
      '"inForce": "2026-11-23"',
    );
  });

  it.each([
    ['2026.1', 'soon', 2, '--in-force'],
    ['next; touch ran', '', 2, '“next; touch ran” is no version.'],
    ['--help', '', 1, ''],
  ])('opens nothing for %s (%s), and says why in the summary', (version, inForce, code, why) => {
    const ran = cut(version, inForce);
    expect([ran.code, ran.changed, branches()]).toEqual([code === 1 ? 0 : code, [], ['main']]);
    expect(runner.summary()).toContain(why);
  });

  it('refuses what pulls apart, with the findings in the summary', () => {
    origin.commit({ 'data/focuses.yaml': undefined });
    gitIn(main, 'pull', '--quiet');
    expect(cut('2026.1')).toMatchObject({ code: 1, changed: [] });
    expect(runner.summary()).toContain('### 2026.1 was not released\n```\n');
    expect(runner.summary()).toContain('This playbook has no focus.');
  });

  it('says which box to tick where a workflow may open no pull request', () => {
    runner.change((host) => void (host.refuses = 'pr'));
    const ran = cut('2026.1');
    expect([ran.code, ran.changed.map(({ call }) => call)]).toEqual([1, ['pr create']]);
    expect(ran.out).toContain('tick Allow GitHub Actions to create and approve pull requests, in Settings');
    expect(branches()).toEqual(['main', 'release/2026.1']);
  });

  it('says what to do where the branch is there already', () => {
    expect(cut('2026.1').code).toBe(0);
    gitIn(main, 'switch', '--quiet', 'main');
    gitIn(main, 'branch', '--quiet', '--delete', '--force', 'release/2026.1');
    const again = cut('2026.1', '2026-12-02');
    expect([again.code, again.changed]).toEqual([1, []]);
    expect(again.out).toContain('::error::The branch release/2026.1 is there already.');
  });
});

describe('“Import people”', { timeout: 60_000 }, () => {
  const CSV = 'id,name,handle\nana,Ana Alder,@ana-a\nben,Ben,\ncleo,Cleo,\n';
  const imported = (file: string, text = '') => started('import-people.sh', { FILE: file, TEXT: text });

  it.each([
    ['from a file in the repository', 'lists/hr export.csv', ''],
    ['from its text', 'people.csv', CSV],
    ['from its text in one line', 'people.csv', CSV.trim().replaceAll('\n', '\\n')],
  ])('%s opens a pull request with what changes, and with what the import says', (_, file, text) => {
    if (!text) write(main, { [file]: CSV });
    const ran = imported(file, text);
    expect(ran.code).toBe(0);
    expect(ran.changed).toMatchObject([
      { call: 'pr create', title: 'Import people', base: 'main' },
      { call: status('import-people-77'), fields: { state: 'success', context: 'playbook' } },
    ]);
    expect(ran.changed[0]?.body).toContain('Wrote data/people.yaml.');
    expect(origin.git('diff', '--name-only', 'main', 'import-people-77')).toBe('data/people.yaml\n');
    expect(origin.git('show', 'import-people-77:data/people.yaml')).toContain('cleo:\n  name: Cleo\n');
  });

  it('says beside the commit that it fails where the people who are left do not do', () => {
    const ran = imported('', 'id,name\\nben,Ben');
    expect(ran.changed).toMatchObject([
      { call: 'pr create' },
      { fields: { state: 'failure', description: 'It adds something that fails; the run says what.' } },
    ]);
    expect(ran.out).toContain('“ana”');
  });

  it('opens nothing where the file is not there, or says what does not fit', () => {
    expect(imported('people.csv')).toMatchObject({ code: 2, changed: [] });
    expect(imported('', 'id,nam\nana,Ana\n').changed).toEqual([]);
    expect(runner.summary()).toContain('### Nobody was imported');
    expect(branches()).toEqual(['main']);
  });

  it('opens nothing where nothing has changed', () => {
    write(main, { 'people.csv': CSV });
    expect(imported('people.csv').code).toBe(0);
    origin.git('merge', '--quiet', 'import-people-77');
    gitIn(main, 'switch', '--quiet', 'main');
    gitIn(main, 'pull', '--quiet');
    const again = imported('people.csv');
    expect([again.code, again.changed]).toEqual([0, []]);
    expect(again.out).toContain('Nothing in data/ has changed');
  });
});

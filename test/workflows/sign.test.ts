import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executable, newRunner, type Runner } from '../support/host.ts';
import { ONCE, TWICE } from '../support/released.ts';
import { gitIn, newRepository, type Repository } from '../support/repository.ts';
import { REPOSITORY } from '../support/tree.ts';

const FILE = 'data/signoffs/2026.10.yaml';
const PEOPLE = `ana: { name: Ana, handle: '@ana-a' }\nben: { name: Ben, handle: '@ben-b' }\nmia: { name: Mia, handle: '@mia' }\n`;
const BRANCH = 'release/2026.10';

let runner: Runner;
/** What the host keeps: main with one release, and a branch with the second. */
let origin: Repository;
let main = '';

beforeEach(() => {
  runner = newRunner();
  origin = newRepository();
  origin.commit({ ...ONCE, 'data/people.yaml': PEOPLE });
  origin.git('switch', '--quiet', '--create', BRANCH);
  origin.commit({ ...TWICE, 'data/people.yaml': PEOPLE });
  origin.git('switch', '--quiet', 'main');
  // The playbook itself, but for the check, which is tried with the other workflows.
  executable(
    join(runner.temp, 'bin/playbook'),
    `if [[ $1 == check ]]; then echo "$@"; else '${process.execPath}' '${join(REPOSITORY, 'src/cli/main.ts')}' "$@"; fi`,
  );
  main = join(runner.temp, 'main');
  gitIn(origin.root, 'clone', '--quiet', origin.root, main);
});
afterEach(() => {
  runner.remove();
  origin.remove();
});

const tip = () => origin.git('rev-parse', BRANCH).trim();
const file = () => origin.git('show', `${BRANCH}:${FILE}`);
const isSigned = () => origin.git('ls-tree', '--name-only', BRANCH, FILE) !== '';
/** Commits to the branch of the release as somebody else would. */
function commit(files: Readonly<Record<string, string>>): void {
  origin.git('switch', '--quiet', BRANCH);
  origin.commit(files);
  origin.git('switch', '--quiet', 'main');
}

/** What happens when somebody has approved a commit. */
const approved = (login: string, commit = tip(), note = '', branch = BRANCH) =>
  runner.run(
    [join(REPOSITORY, 'templates/ci/sign.sh')],
    {
      PLAYBOOK: join(runner.temp, 'bin/playbook'),
      SOURCE_DATE_EPOCH: '1795435200',
      BASE: 'main',
      BRANCH: branch,
      COMMIT: commit,
      LOGIN: login,
      NOTE: note,
    },
    main,
  );

describe('the approval of a leader on a release', { timeout: 60_000 }, () => {
  it('is committed to its branch as their signature, and the branch is checked anew', () => {
    const before = tip();
    const ran = approved('Ana-A');
    expect(ran).toMatchObject({
      code: 0,
      changed: [
        {
          call: `POST api repos/corvane/playbook/statuses/${tip()}`,
          fields: {
            state: 'success',
            context: 'playbook',
            target_url: 'https://github.example/corvane/playbook/actions/runs/77',
          },
        },
      ],
    });
    expect(ran.out).toContain(`\ncheck --root ${join(runner.temp, 'release')} --base origin/main\n`);
    expect(file()).toMatch(
      /^# Who stands behind 2026\.10\.\n- by: ana\n {2}position: agree\n {2}on: 2026-11-23\n {2}hash: [0-9a-f]{64}\n$/,
    );
    expect(origin.git('diff', '--name-only', before, BRANCH)).toBe(`${FILE}\n`);
    expect(origin.git('log', '-1', '--format=%an: %s', BRANCH)).toBe(
      'github-actions[bot]: @Ana-A signs 2026.10\n',
    );
  });

  it('is a signature once: approved again, nothing is committed', () => {
    expect(approved('ana-a').code).toBe(0);
    const before = tip();
    expect(approved('ana-a')).toMatchObject({ code: 0, changed: [] });
    expect(tip()).toBe(before);
  });

  it('stands beside that of another leader, who approved the same commit a moment before', () => {
    const commit = tip();
    expect([approved('ana-a', commit).code, approved('ben-b', commit).code]).toEqual([0, 0]);
    expect(file().match(/by: \w+/g)).toEqual(['by: ana', 'by: ben']);
  });

  it.each([
    [
      'Disagree and commit: until **May**.\r\nThen no.',
      'disagree-and-commit',
      'until **May**.\n    Then no.',
    ],
    ['I disagree-and-commit', 'disagree-and-commit', ''],
    ['Abstain.', 'abstain', ''],
    ['Disagreement is healthy. I agree.', 'agree', ''],
    ['> Disagree: too early.\r\n\r\nI see it otherwise.', 'agree', ''],
  ])('that begins with “%s” says %s', (note, position, reason) => {
    expect(approved('ana-a', tip(), note).code).toBe(0);
    expect(file()).toContain(`position: ${position}\n`);
    if (reason) expect(file()).toContain(reason);
    else expect(file()).not.toContain('note:');
  });

  it('is none where somebody who does not lead approved, even where the branch makes them a leader', () => {
    const company = (TWICE['data/company.yaml'] ?? '').replace('[ana, ben]', '[ana, ben, mia]');
    commit({ 'data/company.yaml': company });
    const ran = approved('mia');
    expect(ran).toMatchObject({ code: 0, changed: [] });
    expect(ran.out).toContain('Mia is no leader of this playbook.');
    expect(approved('nobody').out).toContain('Nobody in this playbook has the handle “@nobody”.');
    expect(isSigned()).toBe(false);
  });

  it('is for the release that they saw: other commits do not matter, one that changes the release does', () => {
    const seen = tip();
    commit({ 'README.md': 'Words.\n' });
    expect(approved('ana-a', seen).code).toBe(0);
    commit({ 'data/releases/2026.10/release.json': '{}\n' });
    const before = tip();
    expect(approved('ben-b', seen)).toMatchObject({ code: 1, changed: [] });
    expect(approved('ben-b', seen).out).toContain(
      '::error::2026.10 is no longer what ben-b approved. Nothing was signed; let them look again, and approve again.',
    );
    expect(tip()).toBe(before);
  });

  it('is nothing on a branch that is named for no version, whatever its name', () => {
    for (const branch of ['release/next', 'release/$(touch ran)', 'release/2026.10; x']) {
      expect(approved('ana-a', tip(), '', branch)).toMatchObject({
        code: 0,
        out: `${branch} is the branch of no release.\n`,
        changed: [],
      });
    }
  });

  it('runs no code of the branch', () => {
    commit({ 'package.json': '{"scripts":{"playbook":"exit 9"}}', 'src/cli/main.ts': 'process.exit(9)' });
    expect(approved('ana-a').code).toBe(0);
    expect(file()).toContain('by: ana');
  });
});

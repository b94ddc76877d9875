import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { executable } from '../support/host.ts';
import { newRepository, type Repository } from '../support/repository.ts';
import { REPOSITORY, treeOf } from '../support/tree.ts';

const TEMPLATE = 'templates/init/.gitlab/playbook.yml';
const FILES = treeOf('.gitlab-ci.yml', 'templates/init/.gitlab-ci.yml', TEMPLATE);
const OUR = { '.gitlab-ci.yml': FILES['.gitlab-ci.yml'] ?? '', [TEMPLATE]: FILES[TEMPLATE] ?? '' };
const OWN = {
  '.gitlab-ci.yml': FILES['templates/init/.gitlab-ci.yml'] ?? '',
  '.gitlab/playbook.yml': FILES[TEMPLATE] ?? '',
};

/** A job as it is once everything is put into its place. */
interface Expanded {
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

let repository: Repository;
let temp = '';
beforeEach(() => {
  repository = newRepository();
  repository.git('remote', 'add', 'origin', 'git@gitlab.example:corvane/playbook.git');
  temp = mkdtempSync(join(tmpdir(), 'gitlab-'));
});
afterEach(() => {
  repository.remove();
  rmSync(temp, { recursive: true, force: true });
});

/** Runs gitlab-ci-local, which holds every pipeline against GitLab’s own schema, over files of a repository. */
function pipeline(files: Readonly<Record<string, string>>, source: string, ...args: string[]) {
  repository.commit(files);
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...env } = process.env;
  const variables = { CI_PIPELINE_SOURCE: source, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'main' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(REPOSITORY, 'node_modules/.bin/gitlab-ci-local'),
      ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
      '--ignore-predefined-vars',
      Object.keys(variables).join(','),
      ...args,
    ],
    {
      cwd: repository.root,
      encoding: 'utf8',
      env: { ...env, HOME: temp, PATH: `${join(temp, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    },
  );
  return { code: status, out: `${stderr}${stdout}` };
}
const jobs = (files: Readonly<Record<string, string>>, source: string) =>
  [...pipeline(files, source, '--list').out.matchAll(/^(\S+) .*on_success/gm)].map(([, job]) => job);

describe('the pipelines of GitLab', { timeout: 60_000 }, () => {
  it.each([
    ['this repository', OUR],
    ['a playbook of one’s own', OWN],
  ])(
    'of %s: GitLab’s schema takes them; a merge request, a night and a push have jobs of their own',
    (_, files) => {
      // A branch of its own is simulated here as the main branch, which has `pages`.
      expect(jobs(files, 'merge_request_event')).toEqual(['playbook', 'pages']);
      expect(jobs(files, 'schedule')).toEqual(['playbook-drift', 'pages']);
      expect(jobs(files, 'push')).toEqual(['pages']);
    },
  );

  it.each([
    ['scripts', 'script:', 'scripts:'],
    ['an artifact of no known sort', 'codequality:', 'codequalitie:'],
    ['an input that nobody has', '$[[ inputs.command ]]', '$[[ inputs.comand ]]'],
  ])('are noticed where they are wrong: %s', (_, was, is) => {
    const bad = { ...OWN, '.gitlab/playbook.yml': OWN['.gitlab/playbook.yml'].replace(was, is) };
    expect(pipeline(OWN, 'merge_request_event', '--list').code).toBe(0);
    expect(pipeline(bad, 'merge_request_event', '--list').code).not.toBe(0);
  });

  it('say what they stand for to the command alone: nothing that a branch is called is part of a script', () => {
    const named = [...(FILES[TEMPLATE] ?? '').matchAll(/\$\{?(CI_\w+)/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(
      new Set([
        'CI_PIPELINE_SOURCE',
        'CI_COMMIT_BRANCH',
        'CI_DEFAULT_BRANCH',
        'CI_MERGE_REQUEST_DIFF_BASE_SHA',
        'CI_MERGE_REQUEST_TARGET_BRANCH_SHA',
      ]),
    );
  });

  it.each([0, 1])(
    'keep the review and the quality of a merge request, and end as the check does: %i',
    (code) => {
      executable(join(temp, 'bin/npm'), 'true');
      executable(
        join(temp, 'bin/npx'),
        `shift 2; case "$*" in *codequality) echo '[]' ;; review*) echo "# Review: $*" ;; *) echo "said: $*"; exit ${code} ;; esac`,
      );
      const scripts = 'node_modules/leadership-playbook/templates/ci/note.mjs';
      const note = readFileSync(join(REPOSITORY, 'templates/ci/note.mjs'), 'utf8');
      const { out: expanded } = pipeline({ ...OWN, [scripts]: note }, 'merge_request_event', '--preview');
      const { playbook } = parse(expanded.slice(expanded.indexOf('---'))) as { playbook: Expanded };
      const ran = spawnSync(
        'bash',
        ['-e', '-c', [...playbook.before_script, ...playbook.script].join('\n')],
        {
          cwd: repository.root,
          encoding: 'utf8',
          env: {
            PATH: `${join(temp, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
            CI_MERGE_REQUEST_DIFF_BASE_SHA: 'main',
            ...playbook.variables,
          },
        },
      );
      expect(ran.stdout).toMatch(/^There is no PLAYBOOK_TOKEN.*\nsaid: check --base main\n$/);
      expect(ran.status).toBe(code);
      expect(readFileSync(join(repository.root, 'review.md'), 'utf8')).toBe(
        '# Review: review --base main --format markdown\n',
      );
      expect(existsSync(join(repository.root, 'gl-code-quality-report.json'))).toBe(true);
    },
  );
});

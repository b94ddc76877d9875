import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executable, newRunner, type Runner } from '../support/host.ts';
import { newRepository, type Repository } from '../support/repository.ts';
import { REPOSITORY } from '../support/tree.ts';

let runner: Runner;
let repository: Repository;
beforeEach(() => {
  runner = newRunner();
  repository = newRepository();
  repository.commit({ 'data/areas.yaml': 'search: { name: Search }\n', 'README.md': 'One.\n' });
  repository.git('switch', '--quiet', '--create', 'faster');
});
afterEach(() => {
  runner.remove();
  repository.remove();
});

/** Runs the action over a playbook whose check exits with a code. */
function checked(code: number, env: Readonly<Record<string, string>> = {}) {
  const playbook = executable(
    join(runner.temp, 'bin/playbook'),
    `case $1 in review) echo "<!-- playbook-review -->"; echo "$@" ;; *) echo "$@"; exit ${code} ;; esac`,
  );
  return runner.run(
    [join(REPOSITORY, 'templates/ci/check.sh')],
    { PLAYBOOK: playbook, ROOT: '.', BASE: 'main', FAIL_ON: 'error', REVIEW: 'true', AUDIENCE: '', ...env },
    repository.root,
  );
}
const change = () => repository.commit({ 'data/areas.yaml': 'search: { name: The search }\n' });

describe('the action', { timeout: 60_000 }, () => {
  it.each([0, 1])('annotates, sums up, keeps the review, and exits as the check did: %i', (code) => {
    change();
    expect(checked(code)).toMatchObject({
      code,
      out: 'check --root . --base main --fail-on error --format github\n',
    });
    expect(runner.summary()).toBe(
      '<!-- playbook-review -->\nreview --root . --base main --format markdown\n' +
        'check --root . --base main --fail-on error --format markdown\n',
    );
    const review = join(runner.temp, 'playbook-review/review.md');
    expect(runner.output()).toBe(`review=${review}\n`);
    expect(readFileSync(review, 'utf8')).toMatch(/^<!-- playbook-review -->\nreview /);
  });

  it('keeps no review where none is asked for, nor for a branch that does not touch the playbook', () => {
    repository.commit({ 'README.md': 'Two.\n' });
    expect(checked(0).code).toBe(0);
    change();
    expect(checked(0, { REVIEW: 'false' }).code).toBe(0);
    expect(runner.output()).toBe('');
    expect(checked(0, { ROOT: 'elsewhere' }).code).toBe(0);
    expect(runner.output()).toBe('');
  });

  it('writes the review for an audience where one is named', () => {
    expect(checked(0, { AUDIENCE: 'everyone' }).code).toBe(0);
    expect(runner.summary()).toContain(
      '\nreview --root . --base main --audience everyone --format markdown\n',
    );
  });

  it('compares with nothing where no branch is named', () => {
    expect(checked(1, { BASE: '' })).toMatchObject({
      code: 1,
      out: 'check --root . --fail-on error --format github\n',
    });
    expect(runner.summary()).toBe('check --root . --fail-on error --format markdown\n');
  });

  it('stops at wrong use', () => {
    expect(checked(2).code).toBe(2);
    expect(runner.summary()).toBe('');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { executable, newRunner, type Runner } from '../support/host.ts';
import { REPOSITORY } from '../support/tree.ts';

const MARK = '<!-- playbook-drift -->';
const BOT = { login: 'github-actions[bot]' };

let runner: Runner;
beforeEach(() => void (runner = newRunner()));
afterEach(() => runner.remove());

/** A night on which the check says something, and exits so. */
function night(says: string, code: number) {
  const playbook = executable(join(runner.temp, 'bin/playbook'), `echo '${says}'; exit ${code}`);
  return runner.run([join(REPOSITORY, 'templates/ci/drift.sh')], { PLAYBOOK: playbook });
}
const issues = () =>
  (runner.host().lists['issues'] ?? []).map(({ state, title, body }) => ({ state, title, body }));

describe('the issue about what time has brought', { timeout: 60_000 }, () => {
  it('is opened on the first night, kept up to date on the next, closed when all is well, and opened anew', () => {
    const title = 'The playbook needs a look';
    expect(night('All is well.', 0)).toMatchObject({ code: 0, changed: [] });
    expect(night('A review is due.', 1).code).toBe(0);
    expect(issues()).toEqual([{ state: 'open', title, body: `${MARK}\nA review is due.\n` }]);
    expect(night('Two reviews are due.', 1).changed).toHaveLength(1);
    expect(issues()).toEqual([{ state: 'open', title, body: `${MARK}\nTwo reviews are due.\n` }]);
    expect(night('All is well.', 0).changed).toHaveLength(1);
    expect(issues()).toEqual([{ state: 'closed', title, body: `${MARK}\nAll is well.\n` }]);
    expect(night('All is well.', 0).changed).toEqual([]);
    expect(night('One is due.', 1).changed).toHaveLength(1);
    expect(issues().map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(runner.summary()).toContain('Two reviews are due.');
  });

  it('is never one that somebody else wrote, nor a pull request', () => {
    const others = [
      { id: 1, number: 1, state: 'open', user: { login: 'mia' }, body: `${MARK}\nMine.` },
      { id: 2, number: 2, state: 'open', user: BOT, body: null },
      { id: 3, number: 3, state: 'open', user: BOT, body: `${MARK}\nA branch.`, pull_request: {} },
    ];
    runner.change(({ lists }) => void (lists['issues'] = others));
    expect(night('All is well.', 0)).toMatchObject({ code: 0, changed: [] });
    expect(night('A review is due.', 1).changed.map(({ call }) => call)).toEqual([
      'POST api repos/corvane/playbook/issues',
    ]);
    expect(runner.host().lists['issues']?.slice(0, 3)).toEqual(others);
  });

  it('is left alone where the check could not run', () => {
    expect(night('There is no folder.', 2)).toMatchObject({ code: 2, changed: [] });
  });
});

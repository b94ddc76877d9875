import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BASE, edited, review } from '../support/review.ts';
import { newRepository, write, type Repository } from '../support/repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = newRepository();
});
afterEach(() => repository.remove());

/** The playbook is on main, and a branch is checked out that began there. */
function branched(folder = ''): string {
  const files = Object.entries(BASE).map(([path, text]): [string, string] => [`${folder}${path}`, text]);
  repository.commit(Object.fromEntries(files));
  repository.git('checkout', '--quiet', '-b', 'topic');
  return join(repository.root, folder);
}

const ORPHAN = edited('data/areas.yaml', '  accountable: ben\n', '');

describe('review --base', () => {
  it('takes in what is not committed yet, and ends with 0 whatever it says', async () => {
    const root = branched();
    write(root, ORPHAN);
    const { code, stdout } = await review(root);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^### ✖ 1 error that this branch adds has to be settled first\.$/m);
  });

  it('says plainly that nothing changed', async () => {
    const { code, stdout } = await review(branched());
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['<!-- playbook-review -->', '### ✔ Nothing changed.']);
  });

  it('does not tell what main has gained since', async () => {
    const root = branched();
    repository.git('checkout', '--quiet', 'main');
    repository.commit(edited('data/behaviours.yaml', 'within: 2 business days', 'within: 1 business day'));
    repository.git('checkout', '--quiet', 'topic');
    repository.commit(edited('data/areas.yaml', 'Sells at them.', 'Sells at all of them.'));
    const { stdout } = await review(root);
    expect(stdout).toContain('**Prices**, _reason:_ Sells at <ins>all of</ins> them.');
    expect(stdout).not.toContain('Mail');
  });

  it('names files as they lie in the repository', async () => {
    const root = branched('books/our playbook/');
    write(root, ORPHAN);
    expect((await review(root)).stdout).toContain('<br>`books/our playbook/data/areas.yaml:1`');
  });

  it('tells the same as text and as JSON', async () => {
    const root = branched();
    write(root, ORPHAN);
    const { stdout: text } = await review(root, ['--base', 'main', '--format', 'text']);
    expect(text.split('\n').slice(0, 9)).toEqual([
      '✖ 1 error that this branch adds has to be settled first.',
      '',
      'What changes',
      '  Refunds, accountable (gone): Ben',
      '',
      'What now pulls apart',
      '  Error: Nobody is accountable for “Refunds”.',
      '    To settle: nobody is named; the leadership team',
      '    Fix: Add `accountable:` with one person, or `unowned:` with a reason and an end.',
    ]);
    const { stdout: json } = await review(root, ['--base', 'main', '--format', 'json']);
    expect(JSON.parse(json)).toEqual({
      format: 1,
      base: { ref: 'main', commit: repository.git('rev-parse', 'main').trim() },
      mergeable: false,
      verdict: '1 error that this branch adds has to be settled first.',
      unread: [],
      changes: [{ words: 'Refunds, accountable (gone): Ben', below: [], refs: ['area/refunds'] }],
      apart: [
        {
          words: 'Error: Nobody is accountable for “Refunds”.',
          below: [
            'To settle: nobody is named; the leadership team',
            'Fix: Add `accountable:` with one person, or `unowned:` with a reason and an end.',
            '`data/areas.yaml:1`',
          ],
          rule: 'area-has-owner',
          severity: 'error',
          subject: 'area/refunds',
          places: ['data/areas.yaml:1'],
          message: 'Nobody is accountable for “Refunds”.',
          fix: 'Add `accountable:` with one person, or `unowned:` with a reason and an end.',
          parties: [],
        },
      ],
      gone: [],
      unreadBefore: [],
      agreeing: [
        {
          words: 'Ben (Head of support) `@ben`: until now Refunds',
          below: [],
          id: 'ben',
          handle: '@ben',
          holds: [],
          gains: [],
          loses: ['Refunds'],
        },
      ],
      notes: [],
      closing: expect.stringMatching(
        /^Compared with `main` at `[0-9a-f]{8}`, as of 23 November 2026\./,
      ) as string,
    });
  });

  it('tells an audience what it may read', async () => {
    const root = branched();
    write(root, edited('data/terms.yaml', 'Months until', 'Weeks until'));
    expect((await review(root)).stdout).toContain('**Runway** (for leadership)');
    const { stdout } = await review(root, ['--base', 'main', '--audience', 'everyone']);
    expect(stdout).toContain('### ✔ Nothing changed.');
    expect(stdout).not.toContain('Runway');
  });

  it('works where there was no playbook before', async () => {
    repository.commit({ 'notes.txt': 'Nothing yet.' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    write(repository.root, BASE);
    const { code, stdout } = await review(repository.root);
    expect(code).toBe(0);
    expect(stdout).toContain('- New area **Refunds**. Accountable: Ben. Hears the customer first.');
    expect(stdout).toContain('- New company **Example**\n');
    expect(stdout).not.toContain('cannot be read');
  });

  it('refuses in one sentence what it cannot do', async () => {
    const root = branched();
    expect(await review(root, [])).toEqual({
      code: 2,
      stdout: 'Say what to compare with: `--base main`, or whatever this branch is to be merged into.',
    });
    expect(await review(root, ['--base', 'mian'])).toEqual({
      code: 2,
      stdout: '“mian” is no branch, tag or commit of this clone. Did you mean “main”?',
    });
    expect((await review(root, ['--base', 'main', '--format', 'html'])).code).toBe(2);
    expect((await review(root, ['--base', 'main', '--audience', 'all'])).code).toBe(2);
  });
});

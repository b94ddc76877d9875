import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executable, newRunner, type Item, type Runner } from '../support/host.ts';
import { scriptOf, workflowFiles } from '../support/workflows.ts';

const SCRIPT = scriptOf(workflowFiles()['.github/workflows/comment.yml'] ?? '');
const MARK = '<!-- playbook-review -->';
const COMMIT = 'c0ffee'.padEnd(40, '0');
const BOT = { login: 'github-actions[bot]' };
const COMMENTS = 'issues/7/comments';
const PULL: Item = { number: 7, state: 'open', head: { label: 'corvane:faster', sha: COMMIT } };

let runner: Runner;
beforeEach(() => {
  runner = newRunner();
  runner.change(({ lists }) => void (lists['pulls'] = [PULL]));
  // Not every machine has `unzip`: an archive is a file of JSON here.
  const read = 'JSON.parse(fs.readFileSync(process.argv[1]))[process.argv[2]]';
  executable(
    join(runner.temp, 'bin/unzip'),
    `'${process.execPath}' -e 'process.stdout.write(${read})' "$2" "$3"`,
  );
});
afterEach(() => runner.remove());

/** Keeps a review as the artifact of the run. */
function keep(text: string, name = 'review.md'): void {
  const archive = join(runner.temp, 'kept.json');
  writeFileSync(archive, JSON.stringify({ [name]: text }));
  runner.change(({ lists, files }) => {
    lists['actions/runs/55/artifacts'] = [
      { id: 1, name: 'another', size_in_bytes: 10 },
      { id: 9, name: 'playbook-review', size_in_bytes: 800 },
    ];
    files['actions/artifacts/9/zip'] = archive;
  });
}

const follow = (env: Readonly<Record<string, string>> = {}) =>
  runner.run(['-c', SCRIPT], {
    LC_ALL: 'C.UTF-8',
    RUN: '55',
    CONCLUSION: 'success',
    COMMIT,
    REPOSITORY: 'corvane/playbook',
    OWNER: 'corvane',
    BRANCH: 'faster',
    ...env,
  });
const bodies = () => (runner.host().lists[COMMENTS] ?? []).map(({ body }) => body);

describe('the comment on a pull request', { timeout: 60_000 }, () => {
  it('is written once, and then updated in place', () => {
    keep(`${MARK}\n## Two things change\n`);
    const first = follow();
    expect([first.code, first.changed.map(({ call }) => call)]).toEqual([
      0,
      ['POST api repos/corvane/playbook/issues/7/comments'],
    ]);
    expect(bodies()).toEqual([`${MARK}\n## Two things change\n`]);
    keep(`${MARK}\n## One thing changes\n`);
    const id = runner.host().lists[COMMENTS]?.[0]?.id;
    expect(follow({ CONCLUSION: 'failure' }).changed.map(({ call }) => call)).toEqual([
      `PATCH api repos/corvane/playbook/issues/comments/${id}`,
    ]);
    expect(bodies()).toEqual([`${MARK}\n## One thing changes\n`]);
  });

  it('is that of the workflow alone: what others wrote with its mark stays', () => {
    runner.change(({ lists }) => {
      lists[COMMENTS] = [
        { id: 1, user: { login: 'mallory' }, body: `${MARK}\nMine.` },
        { id: 2, user: BOT, body: `Not ${MARK}` },
      ];
    });
    keep(`${MARK}\nOurs.\n`);
    expect(follow().code).toBe(0);
    expect(bodies()).toEqual([`${MARK}\nMine.`, `Not ${MARK}`, `${MARK}\nOurs.\n`]);
  });

  it('belongs to the pull request that ends in the commit that was checked, and to no other', () => {
    keep(`${MARK}\nOld.\n`);
    const other = { ...PULL, number: 8, head: { label: 'corvane:faster', sha: 'd'.repeat(40) } };
    for (const pulls of [[], [other], [PULL, { ...PULL, number: 9 }], [{ ...PULL, state: 'closed' }]]) {
      runner.change(({ lists }) => void (lists['pulls'] = pulls));
      const ran = follow();
      expect([ran.code, ran.changed, ran.out]).toEqual([
        0,
        [],
        `No open pull request, or more than one, ends in ${COMMIT}.\n`,
      ]);
    }
  });

  it('is not begun where nothing of the playbook changes, and says so where it stands already', () => {
    expect(follow().changed).toEqual([]);
    runner.change(({ lists }) => void (lists[COMMENTS] = [{ id: 3, user: BOT, body: `${MARK}\nMuch.` }]));
    expect(follow({ CONCLUSION: 'failure' }).changed).toEqual([]);
    expect(follow().code).toBe(0);
    expect(bodies()).toEqual([`${MARK}\nThis branch changes nothing in the playbook any more.\n`]);
  });

  it('holds no more than a comment can, and no half of a letter', () => {
    keep(`${MARK}\n${'ä'.repeat(140_000)}\n`);
    expect(follow().code).toBe(0);
    const [body = ''] = bodies();
    expect(body?.length).toBeLessThan(60_300);
    expect(body?.length).toBeGreaterThan(60_000);
    expect(body).not.toContain('�');
    expect(body).toMatch(
      /ä\n\n\(Cut here\. All of it stands in the \[summary of the run\]\(https:\/\/github\.example\/corvane\/playbook\/actions\/runs\/55\)\.\)\n$/,
    );
  });

  it('is not made from an archive that is too large, nor from one that holds something else', () => {
    keep(`${MARK}\nMuch.\n`);
    runner.change(({ lists }) => {
      lists['actions/runs/55/artifacts'] = [{ id: 9, name: 'playbook-review', size_in_bytes: 9_000_000 }];
    });
    const ran = follow();
    expect(
      runner
        .host()
        .calls.map(({ call }) => call)
        .filter((call) => call.endsWith('/zip')),
    ).toEqual([]);
    expect(ran.changed[0]?.fields?.['body']).toContain('The review is too long for a comment.');
    keep('no review', 'another.md');
    expect(follow()).toMatchObject({ code: 0, out: 'The artifact holds no review.\n', changed: [] });
  });

  it('calls nobody and runs nothing, whatever a fork wrote', () => {
    keep(`${MARK}\n@annika-w \`$(touch ran)\` $(touch ran)\n`);
    runner.change(({ lists }) => {
      lists['pulls'] = [{ ...PULL, head: { label: "mallory:a$(touch ran)'", sha: COMMIT } }];
    });
    const ran = follow({ REPOSITORY: 'mallory/playbook', OWNER: 'mallory', BRANCH: "a$(touch ran)'" });
    expect(ran.changed[0]?.fields?.['body']).toBe(`${MARK}\n@\u200bannika-w \`$(touch ran)\` $(touch ran)\n`);
    expect(existsSync(join(runner.temp, 'ran'))).toBe(false);
  });
});

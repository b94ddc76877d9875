import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { diskFiles, type Files } from '../../src/source/files.ts';
import { filesBefore } from '../../src/source/git-files.ts';
import { folderInRepository } from '../../src/source/repository.ts';
import { gitIn, newRepository, write, type Repository } from '../support/repository.ts';

const opened: Repository[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.remove();
});
function repository(): Repository {
  const made = newRepository();
  opened.push(made);
  return made;
}

/** All that a playbook reads of its files. */
function contents(files: Files) {
  const folders = ['data', 'src/content'];
  return {
    files: folders.flatMap((folder) =>
      files.list(folder).map((path) => [path, Buffer.from(files.bytes(path)).toString('latin1')]),
    ),
    strange: folders.flatMap((folder) => files.strange(folder)),
  };
}

function before(root: string, ref: string): Files {
  const earlier = filesBefore(root, ref);
  if ('problem' in earlier) return expect.fail(earlier.problem);
  return earlier.files;
}

it('git gives the same files as the disk: bytes, order, links and what is hidden', () => {
  const { root, commit } = repository();
  write(root, { 'data/teams.yaml': 'a: { name: A }\n' });
  symlinkSync('teams.yaml', join(root, 'data/areas.yaml'));
  commit({
    'data/latin.yaml': Buffer.from([0x61, 0xe9, 0x0a]),
    'data/terms/ünï "one" 🎉.yaml': 'name: x\n\n',
    'data/terms/！.yaml': 'name: y\n',
    'data/terms/🎉.yaml': 'name: z\n',
    'data/terms/two\tnames\nhere.yaml': '',
    'data/terms.yaml': 'b: { name: B }',
    'data/.hidden/x.yaml': 'name: x\n',
    'data/.draft.yaml': 'name: x\n',
    'src/content/values/care.mdx': '---\nname: Care\n---\n',
    'README.md': 'Not read.\n',
  });
  expect(contents(before(root, 'HEAD'))).toEqual(contents(diskFiles(root)));
  expect(contents(before(root, 'HEAD')).files.map(([path]) => path)).toEqual([
    'data/latin.yaml',
    'data/teams.yaml',
    'data/terms.yaml',
    'data/terms/two\tnames\nhere.yaml',
    'data/terms/ünï "one" 🎉.yaml',
    'data/terms/🎉.yaml',
    'data/terms/！.yaml',
    'src/content/values/care.mdx',
  ]);
});

it('a playbook in a folder of a repository is read from there alone, and is empty where it was not there yet', () => {
  const { root, commit, git } = repository();
  commit({ 'data/teams.yaml': 'other: { name: Other }\n' });
  git('branch', 'without');
  const folder = join(root, 'our playbooks/acme');
  commit({ 'our playbooks/acme/data/teams.yaml': 'sales: { name: Sales }\n' });
  expect(contents(before(folder, 'HEAD')).files).toEqual([['data/teams.yaml', 'sales: { name: Sales }\n']]);
  expect(contents(before(folder, 'without')).files).toEqual([]);
  expect(folderInRepository(folder)).toBe('our playbooks/acme');
  expect(folderInRepository(root)).toBe('');
});

it('what is read is where the branch left the other, not what the other has become', () => {
  const { root, commit, git } = repository();
  commit({ 'data/teams.yaml': 'first: { name: First }\n' });
  git('checkout', '--quiet', '-b', 'topic');
  commit({ 'data/terms.yaml': 'mine: { name: Mine }\n' });
  git('checkout', '--quiet', 'main');
  commit({ 'data/teams.yaml': 'second: { name: Second }\n' });
  git('checkout', '--quiet', 'topic');
  expect(contents(before(root, 'main')).files).toEqual([['data/teams.yaml', 'first: { name: First }\n']]);
});

it('a hook that runs for another repository does not lead astray', () => {
  const [mine, other] = [repository(), repository()];
  mine.commit({ 'data/teams.yaml': 'mine: { name: Mine }\n' });
  other.commit({ 'data/teams.yaml': 'other: { name: Other }\n' });
  process.env['GIT_DIR'] = join(other.root, '.git');
  try {
    expect(contents(before(mine.root, 'HEAD')).files).toEqual([
      ['data/teams.yaml', 'mine: { name: Mine }\n'],
    ]);
  } finally {
    delete process.env['GIT_DIR'];
  }
});

it('what cannot be read is said in one sentence that says what to type', () => {
  const { root, commit, git } = repository();
  const problem = (folder: string, ref: string) => {
    const answer = filesBefore(folder, ref);
    return 'problem' in answer ? answer.problem : 'it could be read';
  };
  expect(problem(root, 'main')).toBe(
    '“main” is no branch, tag or commit of this clone. Type `git fetch` first.',
  );
  commit({ 'data/teams.yaml': 'a: { name: A }\n' });
  git('branch', 'release');
  git('update-ref', 'refs/remotes/origin/next', 'HEAD');
  commit({ 'data/teams.yaml': 'b: { name: B }\n' });
  expect(problem(root, 'mian')).toMatch(/Did you mean “main”\?$/);
  expect(problem(root, 'next')).toMatch(/Did you mean “origin\/next”\?$/);
  expect(problem(root, '^main')).toMatch(/^“\^main” is no branch/);
  expect(problem(root, '--output=x')).toMatch(/^“--output=x” is no branch, tag or commit/);
  expect(problem(root, 'f'.repeat(40))).toMatch(/is no branch, tag or commit/);
  git('checkout', '--quiet', '--orphan', 'unborn');
  expect(problem(root, 'main')).toMatch(/^Nothing is committed here yet/);
  commit({ 'data/teams.yaml': 'c: { name: C }\n' });
  expect(problem(root, 'main')).toMatch(/have no commit in common/);
  expect(problem('/', 'main')).toMatch(/^\/ lies in no git repository.* Leave out --base/);
});

it('a shallow clone says how to fetch the rest', () => {
  const origin = repository();
  origin.commit({ 'data/teams.yaml': 'a: { name: A }\n' });
  origin.git('branch', 'topic');
  origin.commit({ 'data/teams.yaml': 'b: { name: B }\n' });
  origin.git('checkout', '--quiet', 'topic');
  origin.commit({ 'data/terms.yaml': 'c: { name: C }\n' });
  const clone = repository();
  const folder = join(clone.root, 'clone');
  gitIn(clone.root, 'clone', '--quiet', '--depth=1', `file://${origin.root}`, 'clone');
  expect(filesBefore(folder, 'main')).toEqual({
    problem: expect.stringMatching(/^“main” is no branch.*shallow.*`fetch-depth: 0`/) as string,
  });
  gitIn(folder, 'fetch', '--quiet', '--depth=1', 'origin', 'main:main');
  expect(filesBefore(folder, 'main')).toEqual({
    problem: expect.stringMatching(
      /does not reach back to where the branch left “main”.*`fetch-depth: 0`/,
    ) as string,
  });
  gitIn(folder, 'fetch', '--quiet', '--unshallow');
  expect(contents(before(folder, 'main')).files).toEqual([['data/teams.yaml', 'a: { name: A }\n']]);
});

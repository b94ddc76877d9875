import { nearest } from '../schema/nearest.ts';
import type { Files, Strange } from './files.ts';
import { askGit } from './git.ts';

/** A playbook as it stood at a commit. */
export interface Earlier {
  readonly commit: string;
  readonly files: Files;
}

/** Why an earlier state cannot be read, and what to type. */
export interface Unreachable {
  readonly problem: string;
}

const FETCH_ALL =
  'Type `git fetch --unshallow`; in a workflow, give actions/checkout `fetch-depth: 0` (in GitLab, set GIT_DEPTH to 0).';

/**
 * The files below `root` as they stood where the branch that is checked out left `ref`: at the merge-base of the two.
 * What `ref` has gained since then is neither blamed on the branch nor counted in its favour.
 */
export function filesBefore(root: string, ref: string): Earlier | Unreachable {
  const shallow = askGit(root, ['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok) return { problem: noRepository(root, shallow.complaint) };
  const isShallow = text(shallow.bytes) === 'true';
  const commit = commitOf(root, ref);
  if (commit === undefined) return { problem: unknownRef(root, ref, isShallow) };
  if (commitOf(root, 'HEAD') === undefined)
    return {
      problem:
        'Nothing is committed here yet, so there is nothing to compare with. Commit first, or leave out --base.',
    };
  const base = askGit(root, ['merge-base', 'HEAD', commit]);
  if (!base.ok)
    return {
      problem: isShallow
        ? `This clone is shallow: it does not reach back to where the branch left “${ref}”. ${FETCH_ALL}`
        : `“${ref}” and what is checked out have no commit in common. Name the branch that this one began from.`,
    };
  return filesAt(root, text(base.bytes));
}

/** The files below `root` at a commit, without what is hidden, as on disk. */
function filesAt(root: string, commit: string): Earlier | Unreachable {
  const tree = askGit(root, ['ls-tree', '-r', '-z', commit, '--', 'data', 'src/content']);
  if (!tree.ok) return { problem: `git cannot list commit ${commit}: ${tree.complaint}.` };
  const entries = text(tree.bytes)
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', object = '', path = ''] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
      return path === '' || /(?:^|\/)\./.test(path) ? [] : [{ mode, object, path }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const isFile = ({ mode }: { mode: string }) => mode.startsWith('100');
  const files = entries.filter(isFile);
  const strange: Strange[] = entries
    .filter((entry) => !isFile(entry))
    .map(({ path, mode }) => ({ path, is: mode === '120000' ? 'link' : 'device' }));
  const objects = files.map(({ object }) => `${object}\n`).join('');
  const blobs = askGit(root, ['cat-file', '--batch'], objects);
  if (!blobs.ok) return { problem: `git cannot read commit ${commit}: ${blobs.complaint}.` };
  const contents = parted(blobs.bytes);
  if (contents.length < files.length)
    return { problem: `Files of commit ${commit} are missing in this clone; make a new one.` };
  const bytes = new Map(files.map(({ path }, index) => [path, contents[index] ?? Buffer.of()]));
  const isBelow = (path: string, folder: string) => path.startsWith(`${folder}/`);
  return {
    commit,
    files: {
      list: (folder) => [...bytes.keys()].filter((path) => isBelow(path, folder)),
      strange: (folder) => strange.filter(({ path }) => path === folder || isBelow(path, folder)),
      bytes: (path) => {
        const content = bytes.get(path);
        if (!content) throw new RangeError(`no file ${path} at ${commit}`);
        return content;
      },
    },
  };
}

/** The contents that `git cat-file --batch` gives, one after the other, up to the first that is missing. */
function parted(batch: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < batch.length;) {
    const end = batch.indexOf(10, at);
    const [, size] = /^\w+ blob (\d+)$/.exec(batch.toString('latin1', at, end)) ?? [];
    if (size === undefined) break;
    contents.push(batch.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

function commitOf(root: string, ref: string): string | undefined {
  const answer = askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = answer.ok ? text(answer.bytes) : '';
  // For “^main” git answers with a commit to leave out.
  return /^[0-9a-f]+$/.test(commit) ? commit : undefined;
}

function noRepository(root: string, complaint: string): string {
  if (complaint.startsWith('not a git repository'))
    return `${root} lies in no git repository, so there is nothing to compare with. Leave out --base, or check a clone.`;
  const [, distrusted] = /dubious ownership in repository at '(.+)'/.exec(complaint) ?? [];
  if (distrusted !== undefined)
    return `git does not trust the owner of ${distrusted}. Type \`git config --global --add safe.directory ${distrusted}\`.`;
  return `--base reads the earlier state through git, but: ${complaint}.`;
}

function unknownRef(root: string, ref: string, isShallow: boolean): string {
  const answer = askGit(root, ['for-each-ref', '--format=%(refname:short)']);
  const names = answer.ok ? text(answer.bytes).split('\n').filter(Boolean) : [];
  const near = names.find((name) => name.endsWith(`/${ref}`)) ?? nearest(ref, names);
  const unknown = `“${ref}” is no branch, tag or commit of this clone.`;
  if (near !== undefined) return `${unknown} Did you mean “${near}”?`;
  return isShallow ? `${unknown} The clone is shallow. ${FETCH_ALL}` : `${unknown} Type \`git fetch\` first.`;
}

const text = (bytes: Buffer): string => bytes.toString().replace(/\n$/, '');

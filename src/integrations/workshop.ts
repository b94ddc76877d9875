import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** What Astro looks for from the folder in which it works, whoever asks for it. */
const FROM_THERE = ['astro', '@astrojs/mdx'];

/** The folder that holds the generator. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A folder of the playbook for what the generator makes and keeps on its way to a site; it may be removed at any time.
 * Nothing is written where the generator is installed with the playbook, so that it may lie where nobody can write.
 */
export function workshopFolder(root: string, name: string): string {
  const all = workshopsOf(root);
  try {
    mkdirSync(join(all, name), { recursive: true });
    // So that nobody has to think of it before a commit.
    writeFileSync(join(all, '.gitignore'), '*\n');
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as { code?: string }).code ?? '')) throw error;
    const elsewhere = all.startsWith(PACKAGE) ? ` ${TOGETHER}` : '';
    throw new Error(
      `${all} cannot be written; a site is made there, before it is put in its place.${elsewhere}`,
      {
        cause: error,
      },
    );
  }
  return join(all, name);
}

/** What helps where nobody can write to the folder of the generator, and the playbook lies far off. */
const TOGETHER = 'Install the generator in the folder of the playbook.';

/**
 * Astro finds the code of the generator only from a folder that has at least its first step in common with it
 * (`/home`, or a drive); a playbook that lies further off is made where the generator is.
 */
function workshopsOf(root: string): string {
  const [first, other] = [root, PACKAGE].map((path) =>
    path.split(/[\\/]/).slice(0, 2).join('/').toLowerCase(),
  );
  if (first === other) return join(root, '.playbook');
  return join(PACKAGE, '.playbook', createHash('sha256').update(root).digest('hex').slice(0, 16));
}

/** The workshop of one build, with what Astro looks for in it; those of builds that were stopped are removed. */
export function buildFolder(root: string): string {
  const all = workshopFolder(root, '.');
  for (const name of readdirSync(all)) {
    const pid = Number(/^build-(\d+)$/.exec(name)?.[1]);
    if (pid === process.pid || (pid > 0 && !runs(pid)))
      rmSync(join(all, name), { recursive: true, force: true });
  }
  return furnished(join(all, `build-${process.pid}`));
}

/** The workshop of `dev`, with what Astro looks for in it. */
export const devFolder = (root: string): string => furnished(workshopFolder(root, 'dev'));

function furnished(folder: string): string {
  for (const name of FROM_THERE) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { recursive: true, force: true });
    // Windows asks for no rights for a junction; elsewhere it is a link like any other.
    symlinkSync(dirname(resolve(`${name}/package.json`)), link, 'junction');
  }
  return folder;
}

/** Whether a process runs here. One that belongs to somebody else does. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

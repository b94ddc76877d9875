import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compiled, compiledPath, strayImports } from './compiled.ts';

/**
 * Compiles `src/` to `lib/`, which is what a package holds: Node refuses TypeScript below `node_modules`.
 * Commands run it, and Astro bundles it. Prose stays here: a playbook brings its own.
 */
const REPOSITORY = join(import.meta.dirname, '..');
const LIB = join(REPOSITORY, 'lib');

const sources = globSync('**/*.*', { cwd: join(REPOSITORY, 'src'), exclude: ['content/**'] })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
rmSync(LIB, { recursive: true, force: true });
const tree = new Map<string, string>();
for (const path of sources) {
  const target = join(LIB, compiledPath(path));
  mkdirSync(dirname(target), { recursive: true });
  if (!/\.(ts|astro)$/.test(path)) {
    cpSync(join(REPOSITORY, 'src', path), target);
    tree.set(path, '');
    continue;
  }
  const text = compiled(path, readFileSync(join(REPOSITORY, 'src', path), 'utf8'));
  writeFileSync(target, text);
  tree.set(compiledPath(path), text);
}
const stray = strayImports(tree);
if (stray.length > 0) throw new Error(`imports that lead nowhere:\n${stray.join('\n')}`);
process.stdout.write(`lib/ holds ${tree.size} files.\n`);

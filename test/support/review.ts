import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renamesOf } from '../../src/analysis/diff/renames.ts';
import { WrongUse } from '../../src/cli/command.ts';
import { run } from '../../src/cli/commands/review.ts';
import { reviewOf, type Review } from '../../src/report/review/review.ts';
import { reviewText } from '../../src/report/review/text.ts';
import { compareJudgements } from '../../src/rules/compare.ts';
import { PINNED_DAY } from './pinned.ts';
import { playbookFrom } from './playbook.ts';
import { REPOSITORY } from './tree.ts';

/** A playbook as `{path: text}`. */
export type Files = Readonly<Record<string, string>>;

/** The folder of the playbook that branches are reviewed against. */
export const BASE_FOLDER = join(REPOSITORY, 'test/review/base');

/** Its files, as `{path: text}`. */
export const BASE: Files = Object.fromEntries(
  globSync('**/*.{yaml,mdx}', { cwd: BASE_FOLDER }).map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(BASE_FOLDER, path), 'utf8'),
  ]),
);

/** A file of that playbook with one text in it written anew. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = BASE[file] ?? '';
  if (!text.includes(from)) throw new Error(`“${from}” stands nowhere in ${file}`);
  return { [file]: text.replace(from, () => to) };
}

/** A file of that playbook with more below it. */
export const grown = (file: string, more: string): Record<string, string> => ({
  [file]: (BASE[file] ?? '') + more,
});

/** The review of a branch that turns the files of one playbook into those of another. */
export function reviewFrom(then: Files, now: Files, audience?: string): Review {
  const [before, after] = [then, now].map((files) => playbookFrom(files, audience ? { audience } : {}));
  if (!before || !after) throw new Error('both sides are read');
  const base = {
    ref: 'main',
    commit: '0123456789abcdef',
    ...compareJudgements(after, before, renamesOf(before.playbook, after.playbook)),
  };
  return reviewOf({ then: before, now: after, base, folder: '' });
}

/** Runs `playbook review --base main` on a folder without a process of its own: what it prints, or why it refuses, and the exit code that follows. */
export async function review(
  root: string,
  args: readonly string[] = ['--base', 'main'],
): Promise<{ code: number; stdout: string }> {
  let stdout = '';
  const effects = {
    root,
    asOf: PINNED_DAY,
    stdout: (text: string) => void (stdout += text),
    stderr: () => undefined,
    colour: false,
  };
  try {
    return { code: await run([...args], effects), stdout };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { code: 2, stdout: error.message };
  }
}

/** The lines below a heading of the review of a branch that writes some files anew, as a terminal shows them. */
export function below(heading: string, now: Files, then: Files = BASE): string[] {
  const text = reviewText(reviewFrom(then, { ...then, ...now }));
  const block = text.split('\n\n').find((one) => one.startsWith(`${heading}\n`));
  return (block ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2));
}

/** What a branch is said to change, line by line. */
export const changes = (now: Files, then?: Files): string[] => below('What changes', now, then);

/** Who is said to have to agree to a branch, line by line. */
export const agreeing = (now: Files, then?: Files): string[] => below('Who has to agree', now, then);

/** What is said first of a branch. */
export const verdict = (now: Files, then: Files = BASE): string =>
  reviewFrom(then, { ...then, ...now }).verdict;

import { renamesOf } from '../analysis/diff/renames.ts';
import { loadPlaybook, type Loaded } from '../playbook.ts';
import type { Base } from '../report/how.ts';
import { compareJudgements } from '../rules/compare.ts';
import { filesBefore } from '../source/git-files.ts';
import { WrongUse } from './command.ts';

/** Compares a playbook with its own state where the branch left `ref`, judged for the same day and by the same rules. */
export const compareWithBase = (root: string, ref: string, loaded: Loaded): Base =>
  loadedWithBase(root, ref, loaded).base;

/** The state of a playbook where the branch left `ref`, read for the same audience, and what came of comparing the two. */
export function loadedWithBase(
  root: string,
  ref: string,
  loaded: Loaded,
  audience?: string,
): { readonly then: Loaded; readonly base: Base } {
  const earlier = filesBefore(root, ref);
  if ('problem' in earlier) throw new WrongUse(earlier.problem);
  const then = loadPlaybook(earlier.files, { asOf: loaded.asOf, preset: loaded.preset, audience });
  const renames = renamesOf(then.playbook, loaded.playbook);
  return { then, base: { ref, commit: earlier.commit, ...compareJudgements(loaded, then, renames) } };
}

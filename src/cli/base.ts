import { loadPlaybook, type Loaded } from '../playbook.ts';
import type { Base } from '../report/how.ts';
import { compareJudgements } from '../rules/compare.ts';
import { filesBefore } from '../source/git-files.ts';
import { WrongUse } from './command.ts';

/** Compares a playbook with its own state where the branch left `ref`, judged for the same day and by the same rules. */
export function compareWithBase(root: string, ref: string, loaded: Loaded): Base {
  const earlier = filesBefore(root, ref);
  if ('problem' in earlier) throw new WrongUse(earlier.problem);
  const then = loadPlaybook(earlier.files, { asOf: loaded.asOf, preset: loaded.preset });
  return { ref, commit: earlier.commit, ...compareJudgements(loaded, then) };
}

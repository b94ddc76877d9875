import { parse } from 'yaml';
import { treeOf, type Tree } from './tree.ts';

/** A step of a job. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A job of a workflow. */
export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

/** A workflow, as far as its tests look at it. */
export interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Every workflow: this repository’s own, and those that a playbook of one’s own begins with. */
export const workflowFiles = (): Tree =>
  treeOf('.github/workflows/*.yml', 'templates/init/.github/workflows/*.yml');

/** A workflow that was read. */
export const workflowOf = (text: string): Workflow => parse(text) as Workflow;

/** The names of the events that start a workflow. */
export const eventsOf = ({ on }: Workflow): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? [...(on as string[])] : Object.keys(on);

/** Every step of a workflow. */
export const stepsOf = ({ jobs }: Workflow): Step[] =>
  Object.values(jobs).flatMap(({ steps = [] }) => [...steps]);

/** The script of the only step of a workflow that runs one of some name. */
export function scriptOf(text: string): string {
  const [script, ...more] = stepsOf(workflowOf(text)).flatMap(({ run }) => run ?? []);
  if (script === undefined || more.length > 0) throw new Error('not one script');
  return script;
}

import { spawnSync } from 'node:child_process';
import type { Tree } from './tree.ts';
import { eventsOf, stepsOf, workflowOf, type Job, type Workflow } from './workflows.ts';

/** What every workflow keeps to, beside what actionlint sees: what it is, what it is for, and where it is broken. */
export interface WorkflowLaw {
  readonly title: string;
  readonly why: string;
  readonly broken: (tree: Tree) => string[];
}

const each =
  (breaks: (workflow: Workflow, text: string) => readonly string[]) =>
  (tree: Tree): string[] =>
    Object.entries(tree).flatMap(([path, text]) =>
      breaks(workflowOf(text), text).map((what) => `${path}: ${what}`),
    );

const eachJob = (breaks: (job: Job, workflow: Workflow) => boolean) =>
  each((workflow) =>
    Object.entries(workflow.jobs).flatMap(([name, job]) => (breaks(job, workflow) ? [name] : [])),
  );

const writes = ({ permissions = {} }: Job): boolean => Object.values(permissions).includes('write');

export const WORKFLOW_LAWS: readonly WorkflowLaw[] = [
  {
    title: 'what others wrote is pinned to a commit, with its version beside it',
    why: 'A tag can be moved to other code tomorrow; a commit cannot.',
    broken: each((_, text) =>
      [...text.matchAll(/^[ -]*uses: *(.*)$/gm)].flatMap(([, used = '']) =>
        used.startsWith('./') || /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used) ? [] : [used],
      ),
    ),
  },
  {
    title: 'a workflow may do nothing, and each of its jobs just what it names',
    why: 'Without that a job has whatever the settings of the repository give.',
    broken: each((workflow) => [
      ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['the workflow']),
      ...Object.entries(workflow.jobs).flatMap(([name, { permissions }]) =>
        permissions && Object.keys(permissions).length > 0 ? [] : [name],
      ),
    ]),
  },
  {
    title: 'no expression stands in a script',
    why: 'What it stands for would be read as part of the script. Put it into `env:`, and quote the variable.',
    broken: each((workflow) =>
      stepsOf(workflow).flatMap(({ run = '' }) => (run.includes('${{') ? [run.trim()] : [])),
    ),
  },
  {
    title: 'what runs for a pull request can write nothing and knows no secret',
    why: 'Whoever opens one, from a fork too, decides what runs.',
    broken: each((workflow) => [
      ...(eventsOf(workflow).includes('pull_request_target') ? ['pull_request_target'] : []),
      ...(/\bsecrets\b/.test(JSON.stringify(workflow)) ? ['secrets'] : []),
      ...(eventsOf(workflow).includes('pull_request')
        ? Object.entries(workflow.jobs).flatMap(([name, job]) => (writes(job) ? [name] : []))
        : []),
    ]),
  },
  {
    title: 'what follows a run of a pull request takes nobody’s code',
    why: 'It may write. It gets along without a checkout and without anybody’s actions.',
    broken: eachJob(
      ({ steps = [], uses }, workflow) =>
        eventsOf(workflow).includes('workflow_run') &&
        (uses !== undefined || steps.some((step) => step.uses !== undefined)),
    ),
  },
  {
    title: 'no token is left in a checkout',
    why: 'Whatever runs after it could read it there.',
    broken: each((workflow) =>
      stepsOf(workflow).flatMap(({ uses = '', with: inputs }) =>
        uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false ? [uses] : [],
      ),
    ),
  },
  {
    title: 'each job has an end',
    why: 'One that hangs would run for six hours.',
    broken: eachJob(({ uses, ...job }) => uses === undefined && job['timeout-minutes'] === undefined),
  },
  {
    title: 'every script can be read by bash',
    why: 'A slip of the pen would be noticed only on the host.',
    broken: each((workflow) =>
      stepsOf(workflow).flatMap(({ run }) =>
        run === undefined || spawnSync('bash', ['-n'], { input: run }).status === 0 ? [] : [run.trim()],
      ),
    ),
  },
];

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { lintAction, lintWorkflow } from '../support/actionlint.ts';
import { REPOSITORY, treeOf, type Tree } from '../support/tree.ts';
import { WORKFLOW_LAWS } from '../support/workflow-laws.ts';
import { stepsOf, workflowFiles, workflowOf } from '../support/workflows.ts';

const FILES = workflowFiles();
const ACTION = treeOf('action.yml')['action.yml'] ?? '';
const INPUTS = Object.keys((parse(ACTION) as { inputs: object }).inputs);
const SCRIPTS = treeOf('templates/ci/*.sh');

describe('the workflows of the host', () => {
  it.each(Object.entries(FILES))('%s: actionlint has nothing against it', async (path, text) => {
    expect(await lintWorkflow(path, text)).toEqual([]);
  });

  it('action.yml: actionlint has nothing against its steps, and what is not ours is pinned', async () => {
    expect(await lintAction('action.yml', ACTION)).toEqual([]);
    expect(WORKFLOW_LAWS[0]?.broken({ 'action.yml': ACTION })).toEqual([]);
    expect(ACTION).not.toMatch(/run:.*\$\{\{/);
  });

  it('give the action only what it takes', () => {
    const given = Object.values(FILES)
      .flatMap((text) => stepsOf(workflowOf(text)))
      .filter(({ uses }) => uses === './' || uses === './node_modules/leadership-playbook')
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.length).toBeGreaterThan(1);
    expect(given.filter((name) => !INPUTS.includes(name))).toEqual([]);
  });

  it('use one version of each action', () => {
    const used = new Map<string, Set<string>>();
    for (const text of [...Object.values(FILES), ACTION])
      for (const [, action = '', version = ''] of text.matchAll(/uses: ([\w/-]+)@(.*)/g))
        used.set(action, (used.get(action) ?? new Set()).add(version));
    expect(used.size).toBeGreaterThan(4);
    expect([...used].filter(([, versions]) => versions.size > 1)).toEqual([]);
  });

  it('call scripts that are there, and that bash can read', () => {
    const called = Object.entries(FILES).flatMap(([path, text]) =>
      [...text.matchAll(/\S*(templates\/ci\/\S+\.sh)/g)].map(([whole, script = '']) => ({
        path,
        whole,
        script,
      })),
    );
    expect(new Set(called.map(({ script }) => script)).size).toBeGreaterThan(3);
    for (const { path, whole, script } of called) {
      expect(SCRIPTS, path).toHaveProperty([script]);
      expect(whole, path).toBe(
        path.startsWith('templates/') ? `node_modules/leadership-playbook/${script}` : script,
      );
    }
    for (const path of Object.keys(SCRIPTS))
      expect(spawnSync('bash', ['-n', join(REPOSITORY, path)]).status, path).toBe(0);
  });

  for (const { title, why, broken } of WORKFLOW_LAWS) {
    it(title, () => {
      const places = broken(FILES);
      if (places.length > 0) expect.fail([`${title}, but:`, ...places, why].join('\n'));
    });
  }
});

describe('the workflows of a playbook of one’s own', () => {
  const OWN = ['check', 'comment', 'import-people', 'nightly', 'publish', 'release', 'sign'];

  it.each(OWN)('%s.yml is this repository’s own, but for how the playbook is called', (name) => {
    const ours = FILES[`.github/workflows/${name}.yml`] ?? '';
    expect(FILES[`templates/init/.github/workflows/${name}.yml`]).toBe(
      ours
        .replaceAll('npm run --silent playbook --', 'npx --no-install playbook')
        .replaceAll('templates/ci/', 'node_modules/leadership-playbook/templates/ci/')
        .replaceAll('uses: ./\n', 'uses: ./node_modules/leadership-playbook\n'),
    );
  });

  it('are these, and no others', () => {
    expect(Object.keys(FILES).filter((path) => path.startsWith('templates/'))).toEqual(
      OWN.map((name) => `templates/init/.github/workflows/${name}.yml`),
    );
  });
});

describe('a pull request', () => {
  it('asks a leader for four lines, on every host', () => {
    const [ours, ...others] = Object.values(
      treeOf(
        '.github/pull_request_template.md',
        'templates/init/.github/pull_request_template.md',
        'templates/init/.gitlab/merge_request_templates/Default.md',
      ),
    );
    expect(ours?.match(/^\*\*.*$/gm)).toEqual([
      '**What changes:**',
      '**For whom:**',
      '**Why:**',
      '**Who has agreed:**',
    ]);
    expect(others).toEqual([ours, ours]);
  });
});

const SOUND = `on: push
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: echo "$NAME"
        env: { NAME: "\${{ github.head_ref }}" }
`;
const PINNED = 'checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

describe('a bad workflow is noticed', () => {
  it.each<[string, string, string, string]>([
    ['a key that nobody knows', 'timeout-minutes', 'timeout-minuts', 'unexpected key "timeout-minuts"'],
    ['text of strangers in a script', '"$NAME"', '"${{ github.head_ref }}"', 'potentially untrusted'],
    ['a permission that is none', 'contents: read', 'content: read', 'unknown permission scope'],
    ['a runner that is none', 'ubuntu-latest', 'ubuntu-newest', 'label "ubuntu-newest" is unknown'],
    ['a context that is empty', 'github.head_ref', 'steps.one.outputs.ref', 'property "one" is not defined'],
    ['an event that is none', 'on: push', 'on: pushed', 'unknown Webhook event "pushed"'],
  ])('by actionlint: %s', async (_, was, is, message) => {
    expect(await lintWorkflow('x.yml', SOUND)).toEqual([]);
    expect((await lintWorkflow('x.yml', SOUND.replace(was, is))).join('\n')).toContain(message);
  });

  it.each<[string, string, string]>([
    ['what others wrote is pinned', PINNED, 'checkout@v7'],
    ['what others wrote is pinned', PINNED, PINNED.slice(0, -9)],
    ['a workflow may do nothing', 'permissions: {}', 'permissions: write-all'],
    ['a workflow may do nothing', '    permissions: { contents: read }\n', ''],
    ['no expression stands in a script', '"$NAME"', '"${{ github.run_id }}"'],
    ['what runs for a pull request', 'on: push', 'on: pull_request_target'],
    ['what runs for a pull request', 'github.head_ref', 'secrets.TOKEN'],
    ['what runs for a pull request', 'on: push\n', 'on: [push, pull_request]\n# '],
    ['what follows a run', 'on: push', 'on: { workflow_run: { workflows: [check] } }'],
    ['no token is left', 'persist-credentials: false', 'fetch-depth: 0'],
    ['each job has an end', '    timeout-minutes: 5\n', ''],
    ['every script can be read', 'echo "$NAME"', 'if true; then echo'],
  ])('by our own laws: %s (%s → %s)', (begin, was, is) => {
    const law = WORKFLOW_LAWS.find(({ title }) => title.startsWith(begin));
    const mutated = SOUND.replace(was, is).replace(
      begin.startsWith('what runs') && is.startsWith('on: [') ? 'contents: read' : '\0',
      'contents: write',
    );
    const sample = (text: string): Tree => ({ 'x.yml': text });
    expect(law?.broken(sample(SOUND))).toEqual([]);
    expect(law?.broken(sample(mutated))).toHaveLength(1);
  });
});

import { buildPlaybook } from '../model/build.ts';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../rules/example.ts';
import type { Finding } from '../rules/finding.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { judge, rulesFor } from '../rules/run.ts';
import { memoryFiles } from '../source/files.ts';
import { readSource } from '../source/read.ts';
import type { ThresholdName } from './threshold-words.ts';

const known = new WeakMap<Example, ReturnType<typeof readAnew>>();
/** An example as it is read: three parts of the site ask for each. */
function read(example: Example) {
  const found = known.get(example) ?? readAnew(example);
  known.set(example, found);
  return found;
}

function readAnew(example: Example) {
  const source = readSource(memoryFiles({ ...EXAMPLE_BASE, ...example }));
  const { playbook, faults } = buildPlaybook(source);
  return { playbook, faults: [...source.faults, ...faults] };
}

/** What a rule says of its own bad example, as `check` would. */
export function spokenIn({ id, bad }: Rule): Finding | undefined {
  const { playbook, faults } = read(bad);
  const { findings } = judge(playbook, faults, { now: EXAMPLE_DAY, rules: rulesFor('all') });
  return findings.find(({ rule }) => rule === id);
}

/** The files of a bad example; what each example stands on is shown too where the rule speaks of it, and not of something absent. */
export function filesShown({ bad }: Rule, spoken: Finding | undefined): Example {
  const file = spoken?.place.file ?? '';
  const text = EXAMPLE_BASE[file];
  return file in bad || file === 'data/company.yaml' || text === undefined ? bad : { ...bad, [file]: text };
}

/** The thresholds that a rule asks for, seen while it looks at its two examples. */
export function thresholdsRead({ check, good, bad }: Rule): ThresholdName[] {
  const asked = new Set<ThresholdName>();
  for (const example of check ? [good, bad] : []) {
    const { playbook } = read(example);
    const thresholds = new Proxy(playbook.company.thresholds, {
      get(all, name: ThresholdName) {
        asked.add(name);
        return all[name];
      },
    });
    const watched = { ...playbook, company: { ...playbook.company, thresholds } };
    // A rule says what it finds one by one; it is asked until it has looked at everything.
    for (const _ of check?.(watched, { now: EXAMPLE_DAY, unneeded: () => [] }) ?? []) continue;
  }
  return [...asked];
}

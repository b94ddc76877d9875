import { buildPlaybook } from '../model/build.ts';
import type { Company, Playbook } from '../model/playbook.ts';
import { memoryFiles } from '../source/files.ts';
import { readSource } from '../source/read.ts';
import { EXAMPLE_BASE, EXAMPLE_DAY } from './example.ts';
import type { Finding } from './finding.ts';
import type { Example, Rule } from './rule.ts';
import { judge, rulesFor } from './run.ts';

/** The name of a threshold, as it is written in `data/company.yaml`. */
export type ThresholdName = keyof Company['thresholds'];

function judged(example: Example): { readonly playbook: Playbook; readonly findings: readonly Finding[] } {
  const source = readSource(memoryFiles({ ...EXAMPLE_BASE, ...example }));
  const { playbook, faults } = buildPlaybook(source);
  const all = [...source.faults, ...faults];
  return { playbook, findings: judge(playbook, all, { now: EXAMPLE_DAY, rules: rulesFor('all') }).findings };
}

/** What a rule says of its own bad example, as `check` would. */
export const spokenIn = ({ id, bad }: Rule): Finding | undefined =>
  judged(bad).findings.find(({ rule }) => rule === id);

/** The thresholds that a rule asks for, seen while it looks at its two examples. */
export function thresholdsRead({ check, good, bad }: Rule): ThresholdName[] {
  const read = new Set<ThresholdName>();
  for (const example of check ? [good, bad] : []) {
    const { playbook } = judged(example);
    const thresholds = new Proxy(playbook.company.thresholds, {
      get(all, name: ThresholdName) {
        read.add(name);
        return all[name];
      },
    });
    const watched = { ...playbook, company: { ...playbook.company, thresholds } };
    // A rule says what it finds one by one; it is asked until it has looked at everything.
    for (const _ of check?.(watched, { now: EXAMPLE_DAY, unneeded: () => [] }) ?? []) continue;
  }
  return [...read];
}

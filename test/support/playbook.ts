import { loadPlaybook, type Loaded } from '../../src/playbook.ts';
import type { Preset } from '../../src/rules/preset.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { PINNED_DAY } from './pinned.ts';

/** A playbook that exists only in the test: `{path: text}`, read, joined and judged as one on disk is. */
export function playbookFrom(
  files: Readonly<Record<string, string>>,
  {
    asOf = PINNED_DAY,
    audience,
    preset,
  }: { readonly asOf?: string; readonly audience?: string; readonly preset?: Preset } = {},
): Loaded {
  return loadPlaybook(memoryFiles(files), { asOf, audience, preset });
}

/** What every rule of all finds in a playbook of a test, whatever the company has chosen, by place. */
export function findingsOf(files: Readonly<Record<string, string>>, asOf?: string): readonly Finding[] {
  return playbookFrom(files, { preset: 'all', ...(asOf && { asOf }) }).findings;
}

/** Findings as lines that a test can compare: `data/areas.yaml:3:5 error area-has-owner`. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ place, severity, rule, drift }) =>
      `${place.file}:${place.line}:${place.column} ${severity} ${rule}${drift ? ' drift' : ''}`,
  );
}

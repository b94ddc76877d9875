import { buildPlaybook } from './model/build.ts';
import type { Playbook } from './model/playbook.ts';
import type { Finding } from './rules/finding.ts';
import { RULES } from './rules/index.ts';
import { judge } from './rules/run.ts';
import { diskFiles, type Files } from './source/files.ts';
import { readSource } from './source/read.ts';

/** A playbook that was read, joined and judged for one day. */
export interface Loaded {
  readonly playbook: Playbook;
  /** The day for which it was judged. */
  readonly asOf: string;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly counts: { readonly files: number; readonly records: number; readonly rules: number };
  /** The text of each file that was read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads, joins and judges the playbook below `root` (a folder on disk, or files), as of a day. */
export function loadPlaybook(
  root: string | Files,
  { asOf }: { asOf: string | ((timezone: string) => string) },
): Loaded {
  const source = readSource(typeof root === 'string' ? diskFiles(root) : root);
  const { playbook, faults } = buildPlaybook(source);
  const day = typeof asOf === 'string' ? asOf : asOf(playbook.company.timezone);
  const { findings, accepted } = judge(playbook, [...source.faults, ...faults], { now: day });
  const counts = { files: source.texts.size, records: source.records.length, rules: RULES.length };
  return { playbook, asOf: day, findings, accepted, counts, texts: source.texts };
}

/** Whether a finding says that something cannot be read; such findings stop a build. */
export const isStructural = ({ cause }: Finding): boolean => cause === undefined;

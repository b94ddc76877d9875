import type { Finding } from '../rules/finding.ts';
import type { Loaded } from '../playbook.ts';

/** How many findings of each severity there are, and over how much was looked. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  readonly files: number;
  readonly records: number;
  readonly rules: number;
}

/** Counts the findings; drift is counted with its own severity. */
export function summarise({
  findings,
  accepted,
  counts,
}: Pick<Loaded, 'findings' | 'accepted' | 'counts'>): Summary {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    accepted: accepted.length,
    ...counts,
  };
}

import type { Severity } from '../src/rules/finding.ts';

/**
 * Every rule that was ever published, in the order in which it came.
 * An id is permanent, since people accept findings by it: lines are added at the end, and none is ever changed or removed.
 */
export const LEDGER: readonly (readonly [id: string, severity: Severity])[] = [
  ['yaml-parses', 'error'],
  ['file-is-known', 'error'],
  ['record-fits-schema', 'error'],
  ['id-is-unique', 'error'],
  ['reference-resolves', 'error'],
  ['prose-is-data', 'error'],
  ['company-is-described', 'warning'],
  ['values-exist', 'warning'],
  ['area-has-owner', 'error'],
  ['area-has-one-owner', 'error'],
  ['area-says-why', 'warning'],
  ['area-claims-are-disjoint', 'warning'],
  ['focus-exists', 'error'],
  ['focus-is-single', 'error'],
  ['value-has-behaviours', 'error'],
  ['behaviours-agree', 'error'],
  ['acceptance-is-needed', 'error'],
  ['timeline-can-be-kept', 'error'],
  ['timeline-legs-are-published', 'warning'],
  ['audience-is-consistent', 'error'],
  ['decision-is-on-time', 'warning'],
  ['directives-agree', 'error'],
  ['directive-honours-tradeoffs', 'error'],
  ['leaders-name-the-focus', 'warning'],
  ['priority-serves-something', 'warning'],
  ['priorities-do-not-double', 'warning'],
  ['tradeoff-was-decided', 'warning'],
  ['checkpoint-happens', 'warning'],
  ['checkpoint-answers-agree', 'warning'],
  ['checkpoint-leads-to-action', 'warning'],
];

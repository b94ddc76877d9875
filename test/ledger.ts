import type { Severity } from '../src/rules/finding.ts';
import type { Preset } from '../src/rules/preset.ts';

/**
 * Every rule that was ever published, its severity and the preset that it begins with, in the order in which they came.
 * An id is permanent, since people accept findings by it: lines are added at the end, and none is ever changed or removed.
 */
export const LEDGER: readonly (readonly [id: string, severity: Severity, preset: Preset])[] = [
  ['yaml-parses', 'error', 'starter'],
  ['file-is-known', 'error', 'starter'],
  ['record-fits-schema', 'error', 'starter'],
  ['id-is-unique', 'error', 'starter'],
  ['reference-resolves', 'error', 'starter'],
  ['prose-is-data', 'error', 'starter'],
  ['company-is-described', 'warning', 'starter'],
  ['values-exist', 'warning', 'starter'],
  ['area-has-owner', 'error', 'starter'],
  ['area-has-one-owner', 'error', 'starter'],
  ['area-says-why', 'warning', 'recommended'],
  ['area-claims-are-disjoint', 'warning', 'recommended'],
  ['focus-exists', 'error', 'starter'],
  ['focus-is-single', 'error', 'starter'],
  ['value-has-behaviours', 'error', 'starter'],
  ['behaviours-agree', 'error', 'starter'],
  ['acceptance-is-needed', 'error', 'starter'],
  ['timeline-can-be-kept', 'error', 'starter'],
  ['timeline-legs-are-published', 'warning', 'recommended'],
  ['audience-is-consistent', 'error', 'starter'],
  ['decision-is-on-time', 'warning', 'starter'],
  ['directives-agree', 'error', 'starter'],
  ['directive-honours-tradeoffs', 'error', 'recommended'],
  ['leaders-name-the-focus', 'warning', 'recommended'],
  ['priority-serves-something', 'warning', 'recommended'],
  ['priorities-do-not-double', 'warning', 'recommended'],
  ['tradeoff-was-decided', 'warning', 'all'],
  ['checkpoint-happens', 'warning', 'starter'],
  ['checkpoint-answers-agree', 'warning', 'recommended'],
  ['checkpoint-leads-to-action', 'warning', 'recommended'],
  ['focus-has-outcome', 'warning', 'starter'],
  ['focus-says-no', 'warning', 'recommended'],
  ['focus-has-words', 'warning', 'recommended'],
  ['focus-is-closed', 'warning', 'recommended'],
  ['focus-is-shared', 'warning', 'recommended'],
  ['focus-gets-capacity', 'warning', 'all'],
  ['priority-capacity-fits', 'error', 'recommended'],
  ['priority-ranks-are-distinct', 'warning', 'recommended'],
  ['words-mean-one-thing', 'error', 'recommended'],
  ['review-is-current', 'warning', 'recommended'],
];

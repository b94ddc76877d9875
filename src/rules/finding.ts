import type { Ref } from '../kinds.ts';
import type { Place } from '../source/place.ts';
import type { Cause, Symptom } from './cause.ts';

/** `error`: two statements cannot both hold, or a law is broken. `warning`: risky. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Whether a finding asks for nothing: it is told apart from what pulls apart, and nobody has to settle it. */
export const isWorthKnowing = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'info';

/** One thing that pulls apart, or that cannot be read: data, with its words ready. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly symptom: Symptom | undefined;
  readonly cause: Cause | undefined;
  /** True where it appeared because time passed and no line changed. */
  readonly drift: boolean;
  /** Rule and subjects, never lines: the same finding after an edit elsewhere. */
  readonly fingerprint: string;
  readonly subject: Ref | undefined;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  /** Ids of the people and teams who have to settle it. */
  readonly parties: readonly string[];
  readonly related: readonly { readonly subject: Ref | undefined; readonly place: Place }[];
}

/** Whether a finding says that something cannot be read; such findings stop a build. */
export const isStructural = ({ cause }: Pick<Finding, 'cause'>): boolean => cause === undefined;

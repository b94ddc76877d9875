import type { Finding } from '../rules/finding.ts';

/** What makes `check` fail. */
export interface Gate {
  /** The least severity that fails. */
  readonly failOn: 'error' | 'warning';
  /** Whether what time alone has brought fails like anything else. */
  readonly drift: boolean;
}

/** Errors fail that an edit has brought; what time alone has brought does not. */
export const GATE: Gate = { failOn: 'error', drift: false };

/** Whether a finding is one that fails. */
export const isFailing = ({ severity, drift }: Finding, gate: Gate = GATE): boolean =>
  (severity === 'error' || severity === gate.failOn) && (gate.drift || !drift);

/** Whether `check` fails because of one of these findings. */
export const fails = (findings: readonly Finding[], gate: Gate = GATE): boolean =>
  findings.some((finding) => isFailing(finding, gate));

/** How loudly a report says a finding: what fails is an error, and nothing else is more than a warning. */
export const levelOf = (finding: Finding, gate: Gate): Finding['severity'] => {
  if (isFailing(finding, gate)) return 'error';
  return finding.severity === 'error' ? 'warning' : finding.severity;
};

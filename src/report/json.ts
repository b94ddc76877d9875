import type { Finding } from '../rules/finding.ts';
import type { Place } from '../source/place.ts';
import type { Base, Report } from './how.ts';
import { summarise } from './summary.ts';

/**
 * Findings as the published contract, format 1: paths relative to the root, lines and columns from 1.
 * Where a branch is compared with where it began, each also says whether it was there `before`.
 */
export const jsonReport: Report = (loaded, { base }) => {
  const findings = loaded.findings.map((finding) => toJson(finding, base));
  return `${JSON.stringify({ format: 1, findings, summary: summarise(loaded) }, null, 2)}\n`;
};

function toJson(finding: Finding, base: Base | undefined): Record<string, unknown> {
  const {
    rule,
    severity,
    symptom,
    cause,
    drift,
    fingerprint,
    subject,
    place,
    message,
    fix,
    parties,
    related,
  } = finding;
  return {
    rule,
    severity,
    symptom: symptom ?? null,
    cause: cause ?? null,
    drift,
    ...(base && { before: base.before.has(finding) }),
    fingerprint,
    subject: subject ?? null,
    ...place,
    message,
    fix,
    parties,
    related: related.map((one) => ({ subject: one.subject ?? null, ...start(one.place) })),
  };
}

const start = ({ file, line, column }: Place) => ({ file, line, column });

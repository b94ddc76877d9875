import type { Finding } from '../rules/finding.ts';
import type { Place } from '../source/place.ts';
import type { Summary } from './summary.ts';

/** Findings as the published contract, format 1: paths relative to the root, lines and columns from 1. */
export function jsonReport(findings: readonly Finding[], summary: Summary): string {
  return `${JSON.stringify({ format: 1, findings: findings.map(toJson), summary }, null, 2)}\n`;
}

function toJson(finding: Finding): Record<string, unknown> {
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

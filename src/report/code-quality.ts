import { createHash } from 'node:crypto';
import type { Loaded } from '../playbook.ts';
import type { Finding } from '../rules/finding.ts';
import { dotted, elsewhere, inFolder } from './finding-places.ts';
import { isFailing, type Gate } from './gate.ts';
import type { How, Report } from './how.ts';
import { settlersInWords } from './settlers.ts';

/**
 * Findings as a Code Quality report of GitLab, which compares branches itself: by fingerprint, the first of each.
 * What fails is critical, or a blocker where it cannot even be read.
 */
export const codeQualityReport: Report = (loaded, how) => {
  const seen = new Map<string, number>();
  const entries = loaded.findings.map((finding) => {
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, nth);
    return entry(finding, nth, loaded, how);
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
};

function entry(finding: Finding, nth: number, { playbook }: Loaded, { folder, gate }: How) {
  const also = dotted(elsewhere(finding, folder));
  const settlers = settlersInWords(finding, playbook);
  return {
    description: [
      finding.message,
      ...(also ? [`Also: ${also}.`] : []),
      ...(settlers ? [`To settle: ${settlers}.`] : []),
      `Fix: ${finding.fix}`,
    ].join(' '),
    check_name: finding.rule,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([folder, finding.fingerprint, nth]))
      .digest('hex'),
    severity: severityOf(finding, gate),
    location: { path: inFolder(folder, finding.place.file), lines: { begin: finding.place.line } },
  };
}

function severityOf(finding: Finding, gate: Gate): 'blocker' | 'critical' | 'major' | 'minor' | 'info' {
  if (isFailing(finding, gate)) return finding.cause ? 'critical' : 'blocker';
  return ({ error: 'major', warning: 'minor', info: 'info' } as const)[finding.severity];
}

import { grouped } from '../analysis/settled-by.ts';
import { isWorthKnowing, type Finding } from '../rules/finding.ts';

/** Of each rule so much of what is only worth knowing is told; the rest is counted. */
const MOST = 3;

/** What is only worth knowing, of one rule: some told, the rest counted. */
export interface Known {
  readonly rule: string;
  readonly told: readonly Finding[];
  readonly more: number;
}

/** Findings for a report that people read: what pulls apart, and by rule what is only worth knowing, so that it never drowns the rest. */
export function apartAndKnown(
  findings: readonly Finding[],
  most = MOST,
): { readonly apart: Finding[]; readonly known: Known[] } {
  const known = [...grouped(findings.filter(isWorthKnowing), ({ rule }) => rule)];
  return {
    apart: findings.filter((finding) => !isWorthKnowing(finding)),
    known: known.map(([rule, some]) => ({
      rule,
      told: some.slice(0, most),
      more: Math.max(0, some.length - most),
    })),
  };
}

/** How the rest of a rule is asked for. */
export const restInWords = ({ rule, more }: Known): string =>
  `… and ${more} more of ${rule}: \`playbook check --rule ${rule}\` shows ${more === 1 ? 'it' : 'them'}.`;

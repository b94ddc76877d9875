import type { Renames } from '../analysis/diff/renames.ts';
import type { Finding } from './finding.ts';
import type { Judgement } from './run.ts';

/** Findings held against those of an earlier state of the same playbook. */
export interface Comparison {
  /** The findings that were there before, accepted ones among them. */
  readonly before: ReadonlySet<Finding>;
  /** The findings of the earlier state that are no longer there. */
  readonly gone: readonly Finding[];
}

/**
 * Compares two judgements. What is accepted was there before whether or not it was accepted then; the reverse is new.
 * A record that goes by another id now is the same.
 */
export function compareJudgements(now: Judgement, then: Judgement, renames: Renames = new Map()): Comparison {
  const { before, gone } = compareFindings(now.findings, then.findings, renames);
  const accepted = compareFindings(now.accepted, [...then.accepted, ...then.findings], renames);
  return { before: new Set([...before, ...accepted.before]), gone };
}

/**
 * Says which findings were there before, by their fingerprint, so that moved lines change nothing.
 * Where one subject has several findings of one rule, as many are new as there are more of them now.
 */
function compareFindings(now: readonly Finding[], then: readonly Finding[], renames: Renames): Comparison {
  const left = new Map<string, Finding[]>();
  for (const finding of then) {
    const key = unnumbered(finding)
      .split(':')
      .map((part) => renames.get(part) ?? part)
      .join(':');
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const before = new Set<Finding>();
  const match = (isSame: (finding: Finding, earlier: Finding) => boolean) => {
    for (const finding of now) {
      if (before.has(finding)) continue;
      const candidates = left.get(unnumbered(finding)) ?? [];
      const index = candidates.findIndex((earlier) => isSame(finding, earlier));
      if (index < 0) continue;
      candidates.splice(index, 1);
      before.add(finding);
    }
  };
  // Of several with one fingerprint, those that say the same are the same, wherever the new ones stand among them.
  match((finding, earlier) => stood(finding, earlier) && finding.message === earlier.message);
  match(stood);
  return { before, gone: [...left.values()].flat() };
}

/** What time alone had brought does not excuse what an edit has now made true. */
const stood = (finding: Finding, earlier: Finding): boolean => finding.drift || !earlier.drift;

/** The fingerprint without the number that tells several of one rule and subject apart. */
const unnumbered = ({ fingerprint }: Finding): string => fingerprint.replace(/#\d+$/, '');

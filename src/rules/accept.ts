import { turningPoints } from '../analysis/turning-points.ts';
import type { Acceptance, Playbook } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** An entry of `accepted.yaml` that silences nothing, and why. */
export interface Unneeded {
  readonly acceptance: Acceptance;
  readonly why: 'silent' | 'structural' | 'itself' | 'unknown' | 'beyond';
  /** True where the finding has ended by the passing of time alone. */
  readonly byTime: boolean;
}

/** Takes out of the findings what is accepted on a day; where an acceptance has run out, its finding is drift. */
export function acceptFindings(
  playbook: Playbook,
  findings: readonly Finding[],
  {
    now,
    rules,
    isKnown,
    speaking,
  }: {
    readonly now: string;
    readonly rules: readonly Rule[];
    /** Whether some preset has a rule of this id. */
    readonly isKnown: (id: string) => boolean;
    readonly speaking: (day: string, rules: readonly Rule[]) => readonly Finding[];
  },
): { standing: Finding[]; accepted: Finding[]; unneeded: () => Unneeded[] } {
  const standing: Finding[] = [];
  const accepted: Finding[] = [];
  for (const finding of findings) {
    const entries = playbook.accepted.filter((entry) => covers(entry, finding));
    if (entries.some((entry) => !hasEnded(entry, now))) accepted.push(finding);
    else standing.push(entries.length > 0 ? { ...finding, drift: true } : finding);
  }
  const silencesNothing = (entry: Acceptance) =>
    entry.subject.kind !== 'missing' && !findings.some((finding) => covers(entry, finding));
  let known: Unneeded[] | undefined;
  const unneeded = () =>
    (known ??= playbook.accepted.filter(silencesNothing).map((acceptance): Unneeded => {
      const rule = rules.find(({ id }) => id === acceptance.rule);
      if (!rule) return { acceptance, why: isKnown(acceptance.rule) ? 'beyond' : 'unknown', byTime: false };
      if (!rule.check) return { acceptance, why: 'structural', byTime: false };
      if (rule.onAcceptances) return { acceptance, why: 'itself', byTime: false };
      const spoke = (day: string) => speaking(day, [rule]).some((finding) => covers(acceptance, finding));
      return { acceptance, why: 'silent', byTime: turningPoints(playbook, now).some(spoke) };
    }));
  return { standing, accepted, unneeded };
}

/** Whether an entry is about a finding: the same rule and subject, and the same others where it names them. */
export function covers(entry: Acceptance, finding: Finding): boolean {
  if (entry.rule !== finding.rule) return false;
  const refs = (list: readonly { kind: string }[]) =>
    list.map((node) => ('ref' in node ? String(node.ref) : ''));
  const mine = [...refs([entry.subject]), ...refs(entry.with)];
  const theirs = [finding.subject ?? '', ...finding.related.map(({ subject }) => subject ?? '')];
  if (!theirs.includes(mine[0] ?? '')) return false;
  return entry.with.length === 0
    ? mine[0] === theirs[0]
    : mine.length === theirs.length && mine.every((ref) => theirs.includes(ref));
}

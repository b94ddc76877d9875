/** What of a finding decides where it is listed. */
interface Listed {
  readonly rule: string;
  readonly parties: readonly string[];
}

/** Findings of one rule that the same people have to settle: some shown whole, the rest as one line each. */
export interface Cluster<T> {
  readonly rule: string;
  readonly whole: readonly T[];
  readonly lines: readonly T[];
}

/** Findings that the same people have to settle; nobody is named where there are no parties. */
export interface Settled<T> {
  readonly parties: readonly string[];
  readonly count: number;
  readonly clusters: readonly Cluster<T>[];
}

/** How many findings of one rule are shown whole in a group, and how many on the page. */
export interface Room {
  readonly perRule: number;
  readonly inAll: number;
}

/**
 * Findings by the set of people who have to settle them, the most findings first; those of nobody come last.
 * Only some are shown whole, so that a page of thousands can still be read.
 */
export function settledBy<T extends Listed>(findings: readonly T[], room: Room): Settled<T>[] {
  const groups = grouped(findings, ({ parties }) => [...parties].sort().join(' '));
  const clusters = new Set(findings.map(({ rule, parties }) => [rule, ...[...parties].sort()].join(' ')))
    .size;
  const each = Math.max(1, Math.min(room.perRule, Math.floor(room.inAll / clusters)));
  let left = room.inAll;
  return [...groups]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === '') - Number(b === '') || other.length - one.length || (a < b ? -1 : 1),
    )
    .map(([, some]) => ({
      parties: some[0]?.parties ?? [],
      count: some.length,
      clusters: [...grouped(some, ({ rule }) => rule)].map(([rule, of]) => {
        const whole = of.slice(0, Math.min(each, left));
        left -= whole.length;
        return { rule, whole, lines: of.slice(whole.length) };
      }),
    }));
}

/** A list parted by a key, in the order in which each key first appears. */
export function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

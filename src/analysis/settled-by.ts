/** What of a finding decides where it is listed. */
interface Listed {
  readonly rule: string;
  readonly parties: readonly string[];
}

/** Findings of one rule that the same people have to settle: some whole, some as one line each, the rest only counted. */
export interface Cluster<T> {
  readonly rule: string;
  readonly whole: readonly T[];
  readonly lines: readonly T[];
  readonly more: number;
}

/** Findings that the same people have to settle; nobody is named where there are no parties. */
export interface Settled<T> {
  readonly parties: readonly string[];
  readonly count: number;
  readonly clusters: readonly Cluster<T>[];
}

/** How much of thousands of findings one page shows. */
export interface Room {
  /** How many of one rule a group shows whole; fewer where there are many groups. */
  readonly perRule: number;
  /** How many of one rule are shown whole in all, so that one that speaks hundreds of times leaves room for the others; no less than all where nothing is said. */
  readonly ofRule?: number;
  /** How many are shown whole in all. */
  readonly whole: number;
  /** How many more are shown as a line in all. */
  readonly lines: number;
}

/** Findings by the set of people who have to settle them, the most findings first; those of nobody come last. */
export function settledBy<T extends Listed>(findings: readonly T[], room: Room): Settled<T>[] {
  const groups = [...grouped(findings, ({ parties }) => [...parties].sort().join(' '))].map(
    ([key, some]) => ({
      key,
      some,
      clusters: [...grouped(some, ({ rule }) => rule)],
    }),
  );
  const clusters = groups.reduce((sum, group) => sum + group.clusters.length, 0);
  const each = Math.max(1, Math.min(room.perRule, Math.floor(room.whole / clusters)));
  const left = { whole: room.whole, lines: room.lines };
  const ofRule = new Map<string, number>();
  return groups
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.some.length - a.some.length ||
        (a.key < b.key ? -1 : 1),
    )
    .map((group) => ({
      parties: group.some[0]?.parties ?? [],
      count: group.some.length,
      clusters: group.clusters.map(([rule, of]) => {
        const told = ofRule.get(rule) ?? 0;
        const whole = of.slice(0, Math.min(each, left.whole, (room.ofRule ?? Infinity) - told));
        ofRule.set(rule, told + whole.length);
        const lines = of.slice(whole.length, whole.length + left.lines);
        left.whole -= whole.length;
        left.lines -= lines.length;
        return { rule, whole, lines, more: of.length - whole.length - lines.length };
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

import type { Rule } from './codeowners-lines.ts';
import type { StandingArea } from './standing.ts';

/** An area of the playbook that claims the path of a rule already. */
export interface Claimed {
  readonly area: StandingArea;
  /** Whether it gathers the paths of several rules, or is prose: then no rule can say who is responsible for it. */
  readonly stays: boolean;
}

/** Which rules are about an area that the playbook has; where several claim one path, in the order they stand in. */
export function claimedAlready(
  rules: readonly Rule[],
  areas: readonly StandingArea[],
): ReadonlyMap<Rule, Claimed> {
  const free = new Map<string, StandingArea[]>();
  for (const area of areas)
    for (const claim of new Set(area.claims)) free.set(claim, [...(free.get(claim) ?? []), area]);
  const pairs = rules.flatMap((rule) => {
    const area = free.get(`path:${rule.pattern}`)?.shift();
    return area ? [{ rule, area }] : [];
  });
  const counts = Map.groupBy(pairs, ({ area }) => area);
  return new Map(
    pairs.map(({ rule, area }) => [
      rule,
      { area, stays: area.file.endsWith('.mdx') || (counts.get(area)?.length ?? 0) > 1 },
    ]),
  );
}

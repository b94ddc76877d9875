import type { Span } from '../time/period.ts';

/** Spans that all hold on one day and together weigh more than they may. */
export interface Crowd<T extends Span> {
  /** In the order in which they begin. */
  readonly members: readonly T[];
  readonly weight: number;
  /** The days on which all of them hold; without a beginning or an end where none says one. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** So much two sums of shares may differ and be the same. */
const HAIR = 1e-9;

/**
 * The largest sets of spans that all hold on one day and together weigh more than a limit, each once, the earliest first.
 * A sweep over beginnings and ends: a set is as large as it gets where one ends after one has begun.
 */
export function crowds<T extends Span>(
  spans: readonly T[],
  { weightOf, limit }: { readonly weightOf: (span: T) => number; readonly limit: number },
): Crowd<T>[] {
  const begins = spans.filter((one) => weightOf(one) > 0).sort(by(({ from }) => from ?? ''));
  const ends = begins.filter(({ until }) => until !== undefined).sort(by(({ until }) => until ?? ''));
  const found: Crowd<T>[] = [];
  const holding = new Set<T>();
  let weight = 0;
  let hasGrown = false;
  let next = 0;
  const close = () => {
    if (hasGrown && weight > limit + HAIR) found.push(crowdOf([...holding], weightOf));
    hasGrown = false;
  };
  for (const span of begins) {
    for (let ending = ends[next]; ending && isBefore(ending, span); ending = ends[++next]) {
      close();
      holding.delete(ending);
      weight -= weightOf(ending);
    }
    holding.add(span);
    weight += weightOf(span);
    hasGrown = true;
  }
  close();
  return found;
}

function crowdOf<T extends Span>(members: readonly T[], weightOf: (span: T) => number): Crowd<T> {
  const days = (of: (span: T) => string | undefined) =>
    members
      .map(of)
      .filter((day) => day !== undefined)
      .sort();
  return {
    members,
    weight: members.reduce((sum, one) => sum + weightOf(one), 0),
    from: days(({ from }) => from).at(-1),
    until: days(({ until }) => until)[0],
  };
}

const isBefore = (ending: Span, beginning: Span): boolean =>
  ending.until !== undefined && beginning.from !== undefined && ending.until < beginning.from;

const by =
  <T>(key: (span: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

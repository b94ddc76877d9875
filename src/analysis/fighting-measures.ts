import {
  here,
  isHere,
  type AnyNode,
  type Measure,
  type Nodes,
  type Playbook,
  type Priority,
} from '../model/playbook.ts';
import { hasEnded, overlap, type Span } from '../time/period.ts';

/** Two priorities that push measures of which one gets worse as the other gets better. */
export interface Fight {
  readonly one: Priority;
  readonly other: Priority;
  /** What each of the two pushes. */
  readonly measures: readonly [Measure, Measure];
  readonly days: Span;
}

/** Priorities that push measures which pull against each other on a common day, from a day on, where no trade-off between what the two measures serve says which wins. */
export function fightingMeasures(playbook: Playbook, day: string): Fight[] {
  const found = new Map<string, Fight>();
  for (const measure of playbook.all('measure'))
    for (const against of here<Measure>(measure.pullsAgainst)) {
      if (against === measure || isSettled(measure, against, day)) continue;
      for (const one of pushing(measure, day))
        for (const other of pushing(against, day)) {
          const days = one === other ? undefined : overlap(one, other);
          if (!days) continue;
          const [first, second] = one.id < other.id ? [one, other] : [other, one];
          const measures = first === one ? ([measure, against] as const) : ([against, measure] as const);
          const key = `${first.id} ${second.id} ${[measure.id, against.id].sort().join(' ')}`;
          if (!found.has(key)) found.set(key, { one: first, other: second, measures, days });
        }
    }
  return [...found.values()];
}

const pushing = (measure: Measure, day: string): Priority[] => [
  ...new Set(
    measure.backlinks.flatMap(({ from, path }) =>
      from.kind === 'priority' && (path[0] === 'measures' || path[0] === 'serves') && !hasEnded(from, day)
        ? [from]
        : [],
    ),
  ),
];

/** Whether a trade-off in force has one side that the one measure serves and another that the other does. */
function isSettled(one: Measure, other: Measure, day: string): boolean {
  const theirs = new Set<AnyNode>(here<Nodes['concern']>(other.advances));
  return here<Nodes['concern']>(one.advances).some((concern) =>
    concern.backlinks.some(({ from, path }) => {
      if (from.kind !== 'tradeoff' || hasEnded(from, day)) return false;
      const opposite = path[0] === 'more' ? from.less : path[0] === 'less' ? from.more : undefined;
      return isHere(opposite) && theirs.has(opposite);
    }),
  );
}

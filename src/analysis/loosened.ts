import {
  isHere,
  type AnyNode,
  type Decision,
  type Norm,
  type Playbook,
  type Release,
} from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { WORKING, normAt, wordsIn, type Edition } from './diff/edition.ts';
import { editionAt } from './diff/editions.ts';
import { compare } from './diff/told.ts';
import { releaseInForce } from './releases-in-force.ts';

/** Something that asks less, or something else, than the release that is in force. */
export interface Loosened {
  readonly norm: Norm;
  readonly field: string;
  readonly is: 'looser' | 'ownerless' | 'reversed' | 'other-focus';
  /** What the release said, and what is said now; what is gone is undefined. */
  readonly before: string;
  readonly after: string | undefined;
  readonly release: Release;
  /** The decision that it names, where that is older than the release. */
  readonly older: Decision | undefined;
}

/** Fields that name who answers for something. */
const OWNERS = ['accountable', 'chair', 'decider', 'lead', 'owner'];
/** Fields that say what a focus is. */
const OF_FOCUS = ['outcome', 'statement'];

/**
 * What the release in force on a day has more of, and nothing says why: a target that was tighter, an owner, a trade-off the other way round, another focus.
 * It is said where the norm names a decision taken since the release came into force, or a forum that it did not name then.
 */
export function loosenedSince(playbook: Playbook, day: IsoDate): Loosened[] {
  if (playbook.hasBrokenRelease) return [];
  const release = releaseInForce(playbook, day);
  const then = release && editionAt(playbook, release.version);
  const now = editionAt(playbook, WORKING);
  if (!release || !then || !now) return [];
  const { changes, turns } = compare(then, now);
  const found: Omit<Loosened, 'release' | 'older'>[] = [];
  const add = (ref: string, rest: Omit<Loosened, 'release' | 'older' | 'norm'>) => {
    const norm = playbook.get(ref) as Norm | undefined;
    if (norm) found.push({ norm, ...rest });
  };
  for (const { after: ref, fields, kind } of changes) {
    if (ref === undefined) continue;
    for (const { field, direction, before, after } of fields) {
      if (before === undefined) continue;
      if (direction === 'loosened') add(ref, { field, is: 'looser', before, after });
      else if (OWNERS.includes(field) && after === undefined)
        add(ref, { field, is: 'ownerless', before, after });
      else if (kind === 'focus' && OF_FOCUS.includes(field))
        add(ref, { field, is: 'other-focus', before, after });
    }
  }
  for (const turn of turns) {
    if (turn.is === 'tradeoff-reversed')
      add(turn.tradeoff, {
        field: 'more',
        is: 'reversed',
        before: named(then, turn.before),
        after: named(now, turn.after),
      });
    if (turn.is === 'focus-replaced')
      add(turn.after, {
        field: 'statement',
        is: 'other-focus',
        before: named(then, turn.before),
        after: named(now, turn.after),
      });
  }
  return found.flatMap((one): Loosened[] => {
    const why = reasonOf(one.norm, release, then);
    return why === 'given' ? [] : [{ ...one, release, older: why }];
  });
}

const named = (edition: Edition, ref: string): string => normAt(edition.norms, ref)?.label ?? ref;

/** Whether a norm says where its change was decided; the decision that it names where that is older than the release. */
export function reasonOf(
  { ref, decidedIn }: Norm,
  { inForce, playbook }: Release,
  then: Edition,
): 'given' | Decision | undefined {
  if (decidedIn === undefined) return undefined;
  // A reference to nothing is told of itself.
  if (!isHere<AnyNode>(decidedIn)) return 'given';
  if (decidedIn.kind !== 'decision') {
    const before = playbook.get(ref) ?? undefined;
    const said = before && wordsIn(then, ref, 'decidedIn');
    return said === decidedIn.label ? undefined : 'given';
  }
  return (decidedIn.decided?.date ?? '') >= inForce ? 'given' : decidedIn;
}

import type { Norm, Playbook, Release } from '../../model/playbook.ts';
import type { IsoDate } from '../../time/date.ts';
import { reasonOf } from '../loosened.ts';
import { perPlaybook } from '../per-playbook.ts';
import { releaseInForce } from '../releases-in-force.ts';
import { WORKING } from './edition.ts';
import { editionAt } from './editions.ts';
import { compare, type Comparison, type ToldChange } from './told.ts';

/** What changed in a norm since the release that is in force. */
export interface Since {
  readonly version: string;
  readonly change: ToldChange;
  /** Whether what the norm names in `decidedIn` can be where that was decided: it is no older than the release, or the norm is not. */
  readonly isDecided: boolean;
}

interface SinceRelease {
  readonly release: Release;
  readonly comparison: Comparison;
  readonly byRef: ReadonlyMap<string, ToldChange>;
}

/** Everything that changed since the release that is in force on a day. */
const sinceRelease: (playbook: Playbook, day: IsoDate) => SinceRelease | undefined = perPlaybook(
  (playbook, day: IsoDate) => {
    const release = releaseInForce(playbook, day);
    const then = release && editionAt(playbook, release.version);
    const now = editionAt(playbook, WORKING);
    if (!release || !then || !now) return undefined;
    const comparison = compare(then, now);
    const byRef = new Map(
      comparison.changes.flatMap((one) => (one.after === undefined ? [] : [[one.after, one] as const])),
    );
    return { release, comparison, byRef };
  },
);

/** What changed in a norm since the release that is in force on a day, and which release that is; undefined where nothing did. */
export function changedSince(norm: Norm, playbook: Playbook, day: IsoDate): Since | undefined {
  const since = sinceRelease(playbook, day);
  const change = since?.byRef.get(norm.ref);
  if (!since || !change) return undefined;
  const { release, comparison } = since;
  const isDecided =
    norm.decidedIn !== undefined &&
    (change.is === 'added' || reasonOf(norm, release, comparison.before) === 'given');
  return { version: release.version, change, isDecided };
}

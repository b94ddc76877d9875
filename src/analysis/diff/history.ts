import type { Norm, Playbook } from '../../model/playbook.ts';
import type { IsoDate } from '../../time/date.ts';
import { perPlaybook } from '../per-playbook.ts';
import { releaseInForce } from '../releases-in-force.ts';
import { wordsIn, type Edition } from './edition.ts';
import { editionsOf } from './editions.ts';
import { compare, type Comparison, type ToldChange } from './told.ts';

/** A version in which something of a norm became another. */
export interface Past {
  readonly version: string;
  /** Undefined for what is merged and not released. */
  readonly inForce: string | undefined;
  readonly change: ToldChange;
}

/** What has become of one norm over the releases. */
export interface History {
  /** The first version that has it; undefined where none has it yet. */
  readonly first: Edition | undefined;
  /** What changed after that, the latest first. */
  readonly past: readonly Past[];
  /** The norm in each edition that has it, the earliest first: its address there. */
  readonly states: readonly { readonly edition: Edition; readonly ref: string }[];
}

/** Each edition against the one before it, by the address after it. */
const steps: (
  playbook: Playbook,
) => readonly { comparison: Comparison; byRef: ReadonlyMap<string, ToldChange> }[] = perPlaybook(
  (playbook) => {
    const editions = editionsOf(playbook);
    return editions.slice(1).map((after, index) => indexed(compare(editions[index] ?? after, after)));
  },
);

function indexed(comparison: Comparison) {
  const byRef = new Map(
    comparison.changes.flatMap((one) => (one.after === undefined ? [] : [[one.after, one] as const])),
  );
  return { comparison, byRef };
}

/** The history of a norm, from what is merged now back to the first release that has it; a new id is followed. */
export function historyOf({ ref: now }: Norm, playbook: Playbook): History {
  const past: Past[] = [];
  const working = editionsOf(playbook).at(-1);
  if (!working?.norms.has(now)) return { first: undefined, past, states: [] };
  const states = [{ edition: working, ref: now as string }];
  let ref: string = now;
  for (const { comparison, byRef } of [...steps(playbook)].reverse()) {
    const change = byRef.get(ref);
    if (change && change.is !== 'added')
      past.push({ version: comparison.after.version, inForce: comparison.after.inForce, change });
    ref = change?.before ?? ref;
    if (!comparison.before.norms.has(ref)) break;
    states.unshift({ edition: comparison.before, ref });
  }
  const [earliest] = states;
  return { first: earliest?.edition === working ? undefined : earliest?.edition, past, states };
}

/** Stretches of time over which a field of a norm said the same, the earliest first. */
export interface Stay {
  readonly said: string;
  readonly version: string;
  /** The first day on which it held; undefined where it is merged and not released. */
  readonly from: string | undefined;
}

/** What a field of a norm said over the releases, and what it says now; `without` is what is said where it is missing. */
export function staysOf({ states }: History, field: string, without: string): Stay[] {
  const stays: Stay[] = [];
  for (const { edition, ref } of states) {
    const said = wordsIn(edition, ref, field) ?? without;
    if (stays.at(-1)?.said !== said) stays.push({ said, version: edition.version, from: edition.inForce });
  }
  return stays;
}

/** What has changed since the release that is in force on a day. */
const sinceInForce: (playbook: Playbook, day: IsoDate) => ReturnType<typeof indexed> | undefined =
  perPlaybook((playbook, day: IsoDate) => {
    const release = releaseInForce(playbook, day);
    const editions = editionsOf(playbook);
    const [then, now] = [editions.find(({ version }) => version === release?.version), editions.at(-1)];
    return then && now && indexed(compare(then, now));
  });

/** What changed in a norm since the release that is in force on a day, and which release that is; undefined where nothing did. */
export function changedSince(
  { ref }: Norm,
  playbook: Playbook,
  day: IsoDate,
): { readonly version: string; readonly change: ToldChange } | undefined {
  const since = sinceInForce(playbook, day);
  const change = since?.byRef.get(ref);
  return since && change && { version: since.comparison.before.version, change };
}

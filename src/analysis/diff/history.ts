import type { Norm, Playbook } from '../../model/playbook.ts';
import { perPlaybook } from '../per-playbook.ts';
import { wordsIn, type Edition } from './edition.ts';
import { editionsOf } from './editions.ts';
import { turnInWords } from './summary.ts';
import { compare, type Comparison, type ToldChange } from './told.ts';
import type { Turn } from './turns.ts';

/** A version in which something of a norm became another. */
export interface Past {
  readonly version: string;
  /** Undefined for what is merged and not released. */
  readonly inForce: string | undefined;
  readonly change: ToldChange;
  /** What it adds up to, a sentence each: that a trade-off turned round, an overlap opened or closed. */
  readonly turned: readonly string[];
  /** Where it was decided, in words: only where the norm said something else of that before. */
  readonly decidedIn: string | undefined;
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
    const { before, after, turns } = comparison;
    const turned = turns
      .filter((turn) => isAbout(turn, ref, change?.before ?? ref))
      .map((turn) => turnInWords(turn, comparison));
    const was = change?.before ?? ref;
    if (change && (change.is !== 'added' || turned.length > 0)) {
      const said = wordsIn(after, ref, 'decidedIn');
      const decidedIn = said === wordsIn(before, was, 'decidedIn') ? undefined : said;
      past.push({ version: after.version, inForce: after.inForce, change, turned, decidedIn });
    }
    ref = was;
    if (!comparison.before.norms.has(ref)) break;
    states.unshift({ edition: comparison.before, ref });
  }
  const [earliest] = states;
  return { first: earliest?.edition === working ? undefined : earliest?.edition, past, states };
}

/** Whether a turn is that of a norm: its address after it, and before. */
function isAbout(turn: Turn, after: string, before: string): boolean {
  if (turn.is === 'focus-replaced') return turn.after === after;
  if (turn.is === 'tradeoff-reversed') return turn.tradeoff === after;
  return turn.area === (turn.way === 'opened' ? after : before);
}

/** Stretches of time over which a field of a norm said the same, the earliest first. */
export interface Stay {
  readonly said: string;
  readonly version: string;
  /** The first day on which it held; undefined where it is merged and not released. */
  readonly from: string | undefined;
  /** The first day on which something else holds; undefined where it holds still, or until what is merged is released. */
  readonly until: string | undefined;
}

/** What a field of a norm said over the releases, and what it says now; `without` is what is said where it is missing. */
export function staysOf({ states }: History, field: string, without: string): Stay[] {
  const begins: Omit<Stay, 'until'>[] = [];
  for (const { edition, ref } of states) {
    const said = wordsIn(edition, ref, field) ?? without;
    if (begins.at(-1)?.said !== said) begins.push({ said, version: edition.version, from: edition.inForce });
  }
  return begins.map((one, index) => ({ ...one, until: begins[index + 1]?.from }));
}

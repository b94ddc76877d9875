import { addressesIn, addressIn } from '../../analysis/diff/plain.ts';
import type { ToldChange, ToldField } from '../../analysis/diff/told.ts';
import { fieldSpans, valueOf, type Sides } from './fields.ts';
import { reachInWords } from './reach.ts';
import { label, strong, unstopped, type Span } from './spans.ts';
import { RANKS } from './told.ts';

/** Fields that name who answers for something, and what whoever stands there is called. */
const ROLES: Readonly<Record<string, string>> = {
  accountable: 'owner',
  chair: 'chair',
  decider: 'decider',
  lead: 'lead',
  owner: 'owner',
};

/** Settings of the company by which the playbook is judged: whoever loosens them should be seen. */
const HOLDING = new Set(['rules', 'thresholds']);

/** How early a changed field is told. */
export function rankOf({ field, direction, weight, words }: ToldField, { kind }: ToldChange): number {
  if (direction !== undefined && direction !== 'moved') return RANKS[direction];
  if (Object.hasOwn(ROLES, field)) return RANKS.owner;
  if (weight === 'editorial') return HOLDING.has(field) ? RANKS.changed : RANKS.editorial;
  if (words) return RANKS.words;
  return kind === 'focus' || kind === 'tradeoff' ? RANKS.focus : RANKS.changed;
}

/** What follows the name of a record whose field changed, with the direction of the change. */
export function headline(field: ToldField, change: ToldChange, sides: Sides): Span[] {
  const moved = directed(field, change, sides);
  return moved === undefined
    ? [', ', ...fieldSpans(field, change, sides)]
    : [` ${moved.way}: ${moved.values}`];
}

/** A changed field in a line of its own. */
export function lineOf(field: ToldField, change: ToldChange, sides: Sides): Span[] {
  const moved = directed(field, change, sides);
  return moved === undefined ? fieldSpans(field, change, sides) : [label(moved.way), ` ${moved.values}`];
}

const DIRECTED = {
  loosened: 'loosened',
  tightened: 'tightened',
  narrowed: 'binds fewer',
  widened: 'binds more',
} as const;

function directed({ field, direction, before, after }: ToldField, change: ToldChange, sides: Sides) {
  if (direction === undefined || before === undefined || after === undefined) return undefined;
  const values = `${before} → ${after}`;
  if (direction !== 'moved') return { way: DIRECTED[direction], values };
  const role = ROLES[field] ?? field;
  const several = [
    valueOf(sides.before, change.before, field),
    valueOf(sides.after, change.after, field),
  ].some((value) => addressesIn(value).length > 1);
  return { way: `${role}${several ? 's changed' : ' moved'}`, values };
}

/** What follows the name of a record that goes by another id now. */
export function renamed({ before = '', after = '', label: name, formerly }: ToldChange): Span[] {
  const id = (ref: string) => ref.slice(ref.indexOf('/') + 1);
  const was: Span[] = formerly === undefined || formerly === name ? [] : [', until now ', strong(formerly)];
  return [...was, `: new id, ${id(before)} → ${id(after)}`];
}

/** Whom a change reaches, where it is one that asks something else. */
export function reachTail(change: ToldChange, sides: Sides): string[] {
  const reach = reachInWords(change, sides);
  return reach === undefined ? [] : [`; touches ${reach}`];
}

/** Where a change was decided, as far as it is said anew; of one that asks less also that it is not said. */
export function decisionTail({ before, decidedIn }: ToldChange, rank: number, sides: Sides): string[] {
  const was = addressIn(valueOf(sides.before, before, 'decidedIn'));
  if (decidedIn && decidedIn.address !== was) return [`; decided in “${unstopped(decidedIn.called)}”`];
  return rank <= RANKS.narrowed ? ['; no decision is named'] : [];
}

import { splitRef, type Kind } from '../../kinds.ts';
import type { Facet } from '../../words.ts';

/** One record as a search knows it; what it has not is left out. */
export interface Definition {
  /** `kind/id`. */
  readonly ref: string;
  readonly title: string;
  /** What it is, in one line. */
  readonly line?: string;
  /** What it promises, in words: “2 business days”. */
  readonly target?: string;
  /** Where a question arrives, and how urgent it is: “support desk, urgent”. */
  readonly where?: string;
  /** Other words for it. */
  readonly also?: readonly string[];
  /** What it is about: a channel, an area, the teams that it binds. */
  readonly about?: readonly string[];
  /** True for what has ended: a past focus, somebody who left, a retired area. */
  readonly past?: true;
  /** Where it stands on each side that a search can be narrowed by, its kind apart. */
  readonly at?: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** Everything that a search knows without asking the full text. */
export interface Definitions {
  /** What the owners are called. */
  readonly names: Readonly<Record<string, string>>;
  readonly records: readonly Definition[];
}

/** The kind of a record. */
export const kindOf = ({ ref }: Definition): Kind => splitRef(ref)?.kind ?? 'company';

/** Orders records by what they are called, capitals and small letters alike; those of one name by their ids. */
export function byName(a: Definition, b: Definition): number {
  const [one, other] = [`${a.title.toLowerCase()}\n${a.ref}`, `${b.title.toLowerCase()}\n${b.ref}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

import type { Kind, KINDS, Ref } from '../kinds.ts';
import type { RefTo } from '../schema/common.ts';
import type { Written } from '../schema/index.ts';
import type { AcceptedThen } from '../schema/release.ts';
import type { Prose } from '../source/prose.ts';
import type { At } from '../source/record.ts';

/** What stands where a reference points at nothing that could be read. */
export interface Missing {
  readonly kind: 'missing';
  /** What was written. */
  readonly to: string;
}

/** What a reference to one of the kinds `K` has become. */
export type Target<K extends Kind> = Nodes[K] | Missing;

/** A written record with each of its references replaced by what it points at. */
export type Resolved<T> =
  T extends RefTo<infer K>
    ? Target<K>
    : T extends string | number | boolean | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Resolved<Item>[]
        : { readonly [Field in keyof T]: Resolved<T[Field]> };

/** A reference that points at a record: from which record, and from which of its fields. */
export interface Backlink {
  readonly from: AnyNode;
  readonly path: readonly (string | number)[];
}

/** What every record in the model has, whatever its kind. */
export interface NodeBase<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly ref: Ref;
  /** What people call it. */
  readonly label: string;
  readonly file: string;
  readonly at: At;
  readonly prose?: Prose | undefined;
  /** Everything that points at this record. */
  readonly backlinks: readonly Backlink[];
}

/** A record of kind `K` in the graph. */
export type NodeOf<K extends Kind> = NodeBase<K> & Resolved<Written<K>>;

/** The record type of each kind. */
export type Nodes = { readonly [K in Kind]: NodeOf<K> };
/** A record of any kind. */
export type AnyNode = Nodes[Kind];
/** A record of something that was agreed. */
export type Norm = Nodes[{ [K in Kind]: (typeof KINDS)[K]['nature'] extends 'norm' ? K : never }[Kind]];
export type Company = Nodes['company'];
export type Team = Nodes['team'];
export type Person = Nodes['person'];
export type Value = Nodes['value'];
export type Behaviour = Nodes['behaviour'];
export type BehaviourOf<T extends Behaviour['type']> = Extract<Behaviour, { type: T }>;
export type Area = Nodes['area'];
export type Tradeoff = Nodes['tradeoff'];
export type Measure = Nodes['measure'];
export type Focus = Nodes['focus'];
export type Priority = Nodes['priority'];
export type Forum = Nodes['forum'];
export type Checkpoint = Nodes['checkpoint'];
export type Decision = Nodes['decision'];
export type Directive = Nodes['directive'];
export type Pulse = Nodes['pulse'];
/** Someone who can be named as an owner. */
export type Party = Person | Team;

/** One accepted finding. */
export interface Acceptance {
  readonly rule: string;
  readonly subject: AnyNode | Missing;
  readonly with: readonly (AnyNode | Missing)[];
  readonly reason: string;
  readonly approvedBy: Person | Missing;
  readonly until?: string | undefined;
  readonly at: At;
}

/** Where one leader stands on a release. */
export interface Signoff {
  readonly by: Person | Missing;
  readonly position: NonNullable<Written<'decision'>['positions']>[number]['position'];
  readonly on?: string | undefined;
  readonly note?: string | undefined;
  /** Whether everyone may read the note. */
  readonly public?: boolean | undefined;
  readonly at: At;
}

/** A frozen version of what was agreed. */
export interface Release {
  readonly version: string;
  /** The first day on which it is in force; it ends when the next one begins. */
  readonly inForce: string;
  readonly notes: string;
  readonly hash: string;
  /** What pulled apart when it was released, and was accepted. */
  readonly accepted: readonly AcceptedThen[];
  readonly signoffs: readonly Signoff[];
  /** Whether something about who stands behind it could not be read. */
  readonly hasUnreadSignoff: boolean;
  /** Its norms, joined with the people of today: what happened is not in it. */
  readonly playbook: Playbook;
}

/** The whole playbook as one frozen graph. */
export interface Playbook {
  readonly company: Company;
  /** Whether the company has a record of its own, or stands on defaults. */
  readonly described: boolean;
  readonly accepted: readonly Acceptance[];
  /** What was released of it, the earliest first. */
  readonly releases: readonly Release[];
  /** Whether one of them is no longer what was released: of the others nothing is concluded then. */
  readonly hasBrokenRelease: boolean;
  /** Every record of a kind, in order of id. */
  all<K extends Kind>(kind: K): readonly Nodes[K][];
  /** A record by kind and id. */
  find<K extends Kind>(kind: K, id: string): Nodes[K] | undefined;
  /** A record by `kind/id`. */
  get(ref: string): AnyNode | undefined;
  /** Whether something of this kind was written that could not be read. */
  hasUnread(kind: Kind): boolean;
  /** Whether a record of this kind that could not be read may have named this id. */
  isNamedByUnread(kind: Kind, id: string): boolean;
}

/** Whether a reference has found its record. */
export function isHere<T extends { kind: string }>(
  target: T | Missing | undefined,
): target is Exclude<T, Missing> {
  return target !== undefined && target.kind !== 'missing';
}

/** The records of a list of references, without what is missing. */
export function here<T extends { kind: string }>(
  targets: readonly (T | Missing)[] | undefined,
): Exclude<T, Missing>[] {
  return (targets ?? []).filter((target): target is Exclude<T, Missing> => isHere(target));
}

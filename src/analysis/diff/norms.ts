import { KIND_NAMES, KINDS, type Kind } from '../../kinds.ts';
import type { AnyNode, Playbook } from '../../model/playbook.ts';
import { spokenWith } from '../../source/prose.ts';
import { bearingOf, type Bearing } from './bearing.ts';
import { idInWords, plain, type Plain } from './plain.ts';

/** A norm as what was agreed, free of where it stood. */
export interface PlainNorm {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
  readonly fields: Readonly<Record<string, Plain>>;
  /** What follows from it in its own playbook, so that two can be compared without either. */
  readonly bearing: Bearing;
}

/** Norms by their `kind/id`. */
export type Norms = ReadonlyMap<string, PlainNorm>;

const JOINED = new Set(['kind', 'id', 'ref', 'label', 'file', 'at', 'prose', 'backlinks']);

/** Everything that a playbook has agreed, as plain values; prose is the field `body`. What is no norm is called as `today` calls it. */
export function normsOf(playbook: Playbook, today: Playbook = playbook): Norms {
  const norms = new Map<string, PlainNorm>();
  for (const kind of KIND_NAMES) {
    if (KINDS[kind].nature === 'log') continue;
    for (const node of playbook.all(kind)) norms.set(node.ref, plainNorm(node, playbook, today));
  }
  return norms;
}

/** The fields of a record as plain values, without what the graph has added. */
export function plainFields(node: AnyNode): Record<string, Plain> {
  const fields = Object.entries(node).filter(([field, value]) => !JOINED.has(field) && value !== undefined);
  return Object.fromEntries(fields.map(([field, value]) => [field, plain(value)]));
}

/** A record as plain values, with what follows from it in its playbook. */
export function plainNorm(node: AnyNode, playbook: Playbook, today: Playbook): PlainNorm {
  const fields = plainFields(node);
  // Readings are what happened: they are live, and no release holds them.
  if (node.kind === 'measure') delete fields['readings'];
  if (node.prose)
    fields['body'] = spokenWith(
      node.prose,
      (to) => (playbook.get(to) ?? today.get(to))?.label ?? idInWords(to),
    );
  return { kind: node.kind, id: node.id, label: node.label, fields, bearing: bearingOf(node, playbook) };
}

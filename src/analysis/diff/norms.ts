import { KIND_NAMES, KINDS, type Kind } from '../../kinds.ts';
import type { AnyNode, Playbook } from '../../model/playbook.ts';

/** A value of a norm without the graph: a reference is its address, all else is as it was read. */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [field: string]: Plain }
  | { readonly to: string };

/** A norm as what was agreed, free of where it stood. */
export interface PlainNorm {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
  readonly fields: Readonly<Record<string, Plain>>;
}

/** Norms by their `kind/id`. */
export type Norms = ReadonlyMap<string, PlainNorm>;

const JOINED = new Set(['kind', 'id', 'ref', 'label', 'file', 'at', 'prose', 'backlinks']);

/** Everything that a playbook has agreed, as plain values; prose is the field `body`. */
export function normsOf(playbook: Playbook): Norms {
  const norms = new Map<string, PlainNorm>();
  for (const kind of KIND_NAMES) {
    if (KINDS[kind].nature === 'log') continue;
    for (const node of playbook.all(kind)) norms.set(node.ref, plainNorm(node));
  }
  return norms;
}

function plainNorm(node: AnyNode): PlainNorm {
  const fields: Record<string, Plain> = {};
  for (const [field, value] of Object.entries(node)) {
    if (JOINED.has(field) || value === undefined) continue;
    // Readings are what happened: they are live, and no release holds them.
    if (node.kind === 'measure' && field === 'readings') continue;
    fields[field] = plain(value);
  }
  if (node.prose) fields['body'] = node.prose.plain;
  return { kind: node.kind, id: node.id, label: node.label, fields };
}

function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Plain;
  if ('backlinks' in value && 'ref' in value) return { to: addressOf(value as AnyNode) };
  if ('kind' in value && value.kind === 'missing' && 'to' in value) return { to: String(value.to) };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([field, part]) => [field, plain(part)]),
  );
}

// Whoever has left stays as the bare id that was written, so somebody who is here is called alike.
const addressOf = ({ kind, id, ref }: AnyNode): string =>
  kind === 'person' || kind === 'team' ? id : kind === 'company' ? 'company' : ref;

/** Whether two values say the same; the order of fields does not count, the order of a list does. */
export const same = (a: Plain | undefined, b: Plain | undefined): boolean => keyOf(a) === keyOf(b);

function keyOf(value: Plain | undefined): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

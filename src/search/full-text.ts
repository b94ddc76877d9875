import type { AnyNode } from '../model/playbook.ts';

/** The fields in which records explain themselves, beyond what they define. */
const TOLD = [
  'why',
  'looksLike',
  'doesNotLookLike',
  'modelledBy',
  'exceptBecause',
  'reason',
  'example',
  'not',
  'rewards',
  'message',
  'notDoing',
  'contributions',
  'closed',
  'shared',
  'unowned',
] as const;

/** Everything that a record tells in sentences, its prose included. */
export function toldBy(node: AnyNode): string[] {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  return [...TOLD.flatMap((field) => textsIn(fields[field])), ...(node.prose ? [node.prose.plain] : [])];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  // What has a kind is another record, which tells its own.
  if (typeof value !== 'object' || value === null || 'kind' in value) return [];
  return Object.values(value).flatMap(textsIn);
}

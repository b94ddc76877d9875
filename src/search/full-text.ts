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
  'discussed',
  'actions',
  'outcome',
  'newEvidence',
  'skippedBecause',
  'shared',
  'unowned',
] as const;

/** Everything that a record tells in sentences, its prose included. */
export function toldBy(node: AnyNode): string[] {
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  return [...TOLD.flatMap((field) => textsIn(fields[field])), ...(node.prose ? [node.prose.plain] : [])];
}

function textsIn(value: unknown): string[] {
  // The day of a story is not what is told.
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  // What has a kind is another record, which tells its own.
  if (typeof value !== 'object' || value === null || 'kind' in value) return [];
  return Object.values(value).flatMap(textsIn);
}

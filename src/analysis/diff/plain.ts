import type { AnyNode } from '../../model/playbook.ts';

/** A value of a norm without the graph: a reference is its address, all else is as it was read. */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [field: string]: Plain }
  | { readonly to: string };

/** A value of the graph as a plain one. */
export function plain(value: unknown): Plain {
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

/** How a record is named in a value: whoever has left stays as the bare id that was written, so somebody who is here is called alike. */
export const addressOf = ({ kind, id, ref }: AnyNode): string =>
  kind === 'person' || kind === 'team' ? id : kind === 'company' ? 'company' : ref;

/** What somebody or something is called of whom only the address is left: `ana-berg` is “Ana Berg”, `decision/buy-a-tool` is “Buy a tool”. */
export function idInWords(address: string): string {
  const words = address.slice(address.indexOf('/') + 1).split('-');
  const isName = !address.includes('/');
  return words.map((word, index) => (isName || index === 0 ? capital(word) : word)).join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The address that a plain value is, or undefined where it is none. */
export function addressIn(value: Plain | undefined): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { to, ...more } = value as { readonly to?: unknown };
  return typeof to === 'string' && Object.keys(more).length === 0 ? to : undefined;
}

/** Every address in a value, in its order. */
export function addressesIn(value: Plain | undefined): string[] {
  const address = addressIn(value);
  if (address !== undefined) return [address];
  if (typeof value !== 'object') return [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap((part: Plain) => addressesIn(part));
}

/** Whether two values say the same; the order of fields does not count, the order of a list does. */
export const same = (a: Plain | undefined, b: Plain | undefined): boolean => keyOf(a) === keyOf(b);

function keyOf(value: Plain | undefined): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

import type { Norms } from './norms.ts';
import { idInWords } from './plain.ts';

/** What was agreed at one time, as far as it can be held against another: free of the graph, so that a browser can do it too. */
export interface Edition {
  /** The version of a release; `working` for what is merged. */
  readonly version: string;
  /** The first day on which it is in force; undefined for what is merged. */
  readonly inForce?: string | undefined;
  readonly norms: Norms;
  /** Fields of norms as people say them, by `kind/id` and field, where that is not what stands in the field itself. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What those are called whom norms name, and who are no norms themselves: people, decisions. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is merged now is compared under this name. */
export const WORKING = 'working';

/** The norm of an address, or undefined: a team is named by its bare id. */
export const normAt = (norms: Norms, address: string) =>
  norms.get(address.includes('/') ? address : address === 'company' ? 'company/company' : `team/${address}`);

/** What somebody or something is called in an edition: its name, or its id in words where nobody knows it any more. */
export function nameIn({ norms, names }: Pick<Edition, 'norms' | 'names'>, address: string): string {
  if (address === 'company') return 'everyone';
  return normAt(norms, address)?.label ?? names[address] ?? idInWords(address);
}

/** A field of a norm as people say it; undefined where the norm has no such field. */
export function wordsIn({ norms, words }: Edition, ref: string, field: string): string | undefined {
  const value = norms.get(ref)?.fields[field];
  return value === undefined ? undefined : (words[ref]?.[field] ?? String(value));
}

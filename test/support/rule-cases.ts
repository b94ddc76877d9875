import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/rules/example.ts';
import type { Finding } from '../../src/rules/finding.ts';
import type { Example } from '../../src/rules/rule.ts';
import { findingsOf } from './playbook.ts';

/** One finding as it must be: every place that takes part, and who has to settle it. */
export interface Expected {
  /** Where it points: `data/areas.yaml:3:16`. */
  readonly at: string;
  /** The other places that take part, in the same form; none where nothing is said. */
  readonly related?: readonly string[];
  /** The ids of those who have to settle it. */
  readonly parties: readonly string[];
  /** What it says, word for word. */
  readonly message: string;
  readonly drift?: true;
}

/** A small company, what the sentence above it says of it, and what a rule must find there. */
export interface Speaks {
  /** Files beside those that every example has; they replace what is there. */
  readonly files: Example;
  readonly finds: readonly Expected[];
  /** The day of the example where nothing is said. */
  readonly day?: string;
}

/** What one rule must and must not say; each key is the sentence that the case proves. */
export interface RuleCases {
  /** The finding of its own bad example. */
  readonly bad: Expected;
  /** Further companies in which it speaks. */
  readonly speaks?: Readonly<Record<string, Speaks>>;
  /** Companies that only look as if it should: near-misses, and every false alarm ever met. */
  readonly silent: Readonly<Record<string, Example | { readonly files: Example; readonly day: string }>>;
}

/** What a rule finds in a small company, in the form in which it is expected. */
export function foundBy(id: string, files: Example, day: string = EXAMPLE_DAY): Expected[] {
  return findingsOf({ ...EXAMPLE_BASE, ...files }, day)
    .filter(({ rule }) => rule === id)
    .map(inShort);
}

/** What of a small company cannot be read; a case that must stay silent has to be readable, or it proves nothing. */
export const unreadable = (files: Example, day: string = EXAMPLE_DAY): string[] =>
  findingsOf({ ...EXAMPLE_BASE, ...files }, day)
    .filter(({ cause }) => cause === undefined)
    .map(({ rule, message }) => `${rule}: ${message}`);

const inShort = ({ place, related, parties, message, drift }: Finding): Expected => ({
  at: inWords(place),
  ...(related.length > 0 && { related: related.map((one) => inWords(one.place)) }),
  parties,
  message,
  ...(drift && { drift }),
});
const inWords = ({ file, line, column }: Finding['place']): string => `${file}:${line}:${column}`;

import { KINDS, type Kind } from '../../kinds.ts';
import { BEHAVIOUR_TYPES, KIND_SYNONYMS } from '../../words.ts';
import { spokenAs } from './amounts.client.ts';
import { byName, kindOf, type Definition, type Definitions } from './definition.client.ts';
import { leaningOf } from './leaning.client.ts';
import type { Written } from './full-text.client.ts';
import { isForm, meaningOf, type Meaning } from './meaning.client.ts';
import { joined, saying, together, wordsOf } from './words.client.ts';

/** A record that a query has found, and whether it holds every word that was looked for. */
export interface Found {
  readonly definition: Definition;
  readonly whole: boolean;
}

/** What a query has found, the best first, and how it was understood. */
export interface Ranked {
  readonly found: readonly Found[];
  /** The words that were looked for, as they are spelt here. */
  readonly words: readonly string[];
  /** The same words as they were typed. */
  readonly typed: readonly string[];
  /** Those that were found, where one had to be understood as another. */
  readonly instead: readonly string[] | undefined;
}

/** What a word counts by where it stands; `written` is anywhere else in the full text. */
const WEIGHT = {
  title: 10,
  also: 8,
  target: 12,
  sort: 10,
  line: 4,
  where: 4,
  about: 3,
  owner: 3,
  written: 2,
};
/** How much more a record of the sort that was asked for counts, and how much less one that has ended. */
const [ASKED_FOR, PAST] = [1.4, 0.5];
/** What comes and goes by the quarter mentions much of what holds: it comes after it, unless its kind was asked for. */
const PASSING = { counts: 0.3, kinds: ['priority', 'forum', 'checkpoint', 'decision', 'directive', 'pulse'] };
/** What counts less than this share of the best is left out; more is kept where the best does not hold every word. */
const TAIL = { whole: 0.15, partly: 0.05 };

interface Entry {
  readonly definition: Definition;
  readonly kind: Kind;
  readonly type: string | undefined;
  /** What each of its words counts. */
  readonly words: ReadonlyMap<string, number>;
  /** Its words as they are written, without those that only arise where two are joined. */
  readonly apart: readonly string[];
  /** What it is called, each way of calling it in the words that say something. */
  readonly called: readonly (readonly string[])[];
}

/**
 * Prepares a list for queries. The function that it gives answers one; `written` says which of its words are known to
 * stand in the full text of a record.
 */
export function ranking({ names, records }: Definitions): (query: string, written?: Written) => Ranked {
  const entries = records.map((definition) => entryOf(definition, names));
  const holding = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const word of entry.words.keys()) {
      const there = holding.get(word);
      if (there) there.push(entry);
      else holding.set(word, [entry]);
    }
  const vocabulary = [...holding.keys()].sort();
  const isWritten = new Set(entries.flatMap(({ apart }) => apart));
  const known = new Map<string, Sought>();
  const sought = (word: string): Sought => {
    const one = known.get(word) ?? seek(word, meaningOf(word, vocabulary), holding, entries.length);
    known.set(word, one);
    return one;
  };
  return (query, written = new Map()) => {
    const { about, towards } = leaningOf(together(wordsOf(query), (word) => isWritten.has(word)));
    const told = [...written.values()];
    const all = [...new Set(saying(about))].map(sought).map((one) => asTyped(one, told, entries.length));
    const spelt = all.flatMap((one) => one.spelt);
    const met = new Set(all.flatMap(({ worth }) => [...worth.keys()]));
    for (const entry of entries) if (written.has(entry.definition.ref)) met.add(entry);
    const scored = [...met].map((entry) => {
      const own = written.get(entry.definition.ref);
      const isTold = ({ spelt: ways }: Sought) => own !== undefined && ways.some((way) => own.has(way));
      const defined = all.every(({ worth }) => worth.has(entry));
      const asked = towards(entry.kind, entry.type) || isNamed(entry.kind, spelt);
      const lean = asked ? ASKED_FOR : PASSING.kinds.includes(entry.kind) ? PASSING.counts : 1;
      const score = gained(entry, all, isTold) * (1 + nameTyped(entry, spelt)) * lean;
      return {
        entry,
        definition: entry.definition,
        defined,
        whole: all.every((one) => one.worth.has(entry) || isTold(one)),
        score: entry.definition.past ? score * PAST : score,
      };
    });
    scored.sort((a, b) => b.score - a.score || byName(a.definition, b.definition));
    const [best] = scored;
    const least = best ? best.score * TAIL[best.defined ? 'whole' : 'partly'] : 0;
    return {
      found: scored.filter(({ score }) => score >= least),
      words: all.map((one) => speltIn(best?.entry, one)),
      typed: all.map((one) => one.typed),
      instead: all.some(({ mended }) => mended)
        ? all.filter(({ worth }) => worth.size > 0).map((one) => speltIn(best?.entry, one))
        : undefined,
    };
  };
}

function entryOf(definition: Definition, names: Definitions['names']): Entry {
  const { title, line, target, where, also = [], about = [], at } = definition;
  const kind = kindOf(definition);
  const type = at?.type?.[0];
  const words = new Map<string, number>();
  const add = (all: readonly string[], weight: number) => {
    for (const word of all) words.set(word, Math.max(words.get(word) ?? 0, weight));
  };
  const read = (text: string | undefined, weight: number) => {
    const found = wordsOf(text ?? '');
    add([...found, ...found.flatMap(spokenAs)], weight);
    return found;
  };
  const called = [read(title, WEIGHT.title), ...also.map((one) => read(one, WEIGHT.also))];
  read(target, WEIGHT.target);
  add(joined(read(KINDS[kind].label, WEIGHT.sort)), WEIGHT.sort);
  read(KIND_SYNONYMS[kind], WEIGHT.line);
  if (type) read(BEHAVIOUR_TYPES[type as keyof typeof BEHAVIOUR_TYPES].label, WEIGHT.sort);
  read(line, WEIGHT.line);
  read(where, WEIGHT.where);
  for (const one of about) read(one, WEIGHT.about);
  for (const id of at?.owner ?? []) read(names[id], WEIGHT.owner);
  const apart = [...words.keys()];
  for (const name of called) add(joined(name), WEIGHT.also);
  return { definition, kind, type, words, apart, called: called.map(saying) };
}

/** A word of a query: how it was typed, how rare it is, and what each record that holds it gains by it. */
interface Sought extends Meaning {
  readonly typed: string;
  readonly rarity: number;
  readonly worth: ReadonlyMap<Entry, number>;
}

function seek(
  typed: string,
  meaning: Meaning,
  holding: ReadonlyMap<string, readonly Entry[]>,
  total: number,
): Sought {
  const worth = new Map<Entry, number>();
  for (const [word, fit] of meaning.fits)
    for (const entry of holding.get(word) ?? [])
      worth.set(entry, Math.max(worth.get(entry) ?? 0, fit * (entry.words.get(word) ?? 0)));
  return { ...meaning, typed, worth, rarity: Math.log(1 + total / (0.5 + worth.size)) };
}

/** A word that was taken for another, as it was typed where the full text knows it so. */
function asTyped(one: Sought, told: readonly ReadonlySet<string>[], total: number): Sought {
  const count = one.mended ? told.filter((words) => words.has(one.typed)).length : 0;
  if (count === 0) return one;
  const rarity = Math.log(1 + total / (0.5 + count));
  return { ...one, spelt: [one.typed], mended: false, fits: new Map(), worth: new Map(), rarity };
}

/** What a record gains by all words together; the less of what was sought it holds, the less each word counts. */
function gained(entry: Entry, all: readonly Sought[], isTold: (one: Sought) => boolean): number {
  let [sum, met, sought] = [0, 0, 0];
  for (const word of all) {
    const { worth, rarity } = word;
    const one = worth.get(entry);
    const written = one === undefined && isTold(word);
    sought += rarity;
    sum += (one ?? (written ? WEIGHT.written : 0)) * rarity;
    // Long prose holds many words, so one that stands there alone has met only half of what was sought.
    met += one === undefined ? (written ? rarity / 2 : 0) : rarity;
  }
  return sum * (met / sought);
}

/** How a word is spelt: of several that may be meant, the one that the best record holds. */
const speltIn = (best: Entry | undefined, { spelt }: Sought): string =>
  spelt.find((word) => best?.words.has(word)) ?? spelt[0] ?? '';

/** Whether one of the words says the kind itself, as in “customs team”. */
const isNamed = (kind: Kind, spelt: readonly string[]): boolean =>
  spelt.some((word) => isForm(word, KINDS[kind].label));

/** How much of what a record is called was typed, from 0 to 1. */
function nameTyped({ called }: Entry, spelt: readonly string[]): number {
  const share = (words: readonly string[]) =>
    words.filter((word) => spelt.some((one) => isForm(one, word))).length / Math.max(1, words.length);
  return Math.max(...called.map(share));
}

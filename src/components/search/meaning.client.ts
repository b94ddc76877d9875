import { roughly } from './amounts.client.ts';
import { forgiven, slips } from './nearness.client.ts';
import { synonymsOf } from './synonyms.client.ts';

/** What a typed word stands for in a list of words: itself, or the one that was probably meant. */
export interface Meaning {
  /** The typed word; where it stands nowhere, the words that are nearest to it. */
  readonly spelt: readonly string[];
  readonly mended: boolean;
  /** The words of the list that it reaches, each with how well it fits, from 0 to 1. */
  readonly fits: ReadonlyMap<string, number>;
}

/** What a typed word stands for. */
export function meaningOf(typed: string, vocabulary: readonly string[]): Meaning {
  const fits = fitting(typed, vocabulary);
  if (fits.size > 0) return { spelt: [typed], mended: false, fits };
  const within = vocabulary.filter((word) => typed.length >= CONTAINED && word.includes(typed));
  if (within.length > 0)
    return { spelt: [typed], mended: false, fits: new Map(within.map((word) => [word, WITHIN])) };
  const [spelt, trust] = mend(typed, vocabulary);
  for (const one of spelt)
    for (const [word, fit] of fitting(one, vocabulary))
      fits.set(word, Math.max(fits.get(word) ?? 0, fit * trust));
  return spelt.length > 0 ? { spelt, mended: true, fits } : { spelt: [typed], mended: false, fits };
}

function fitting(typed: string, vocabulary: readonly string[]): Map<string, number> {
  const others = [...synonymsOf(typed, isForm), ...roughly(typed)];
  const fits = new Map<string, number>();
  for (const word of vocabulary) {
    const own = fitOf(typed, word);
    const fit = own < SYNONYM && others.some((other) => isForm(other, word)) ? SYNONYM : own;
    if (fit > 0) fits.set(word, fit);
  }
  return fits;
}

/** Whether two words are the same or forms of one. */
export const isForm = (one: string, other: string): boolean => fitOf(one, other) >= FORM;

/** Endings that make another form of the same word. */
const ENDINGS = new Set(` s es y ies e ed d er ers or ors ing ings ion ions al als ly ment ments`.split(' '));
/** The shortest word that is looked for within longer ones, as phone in telephone, and how well it then fits. */
const [CONTAINED, WITHIN] = [4, 0.6];
/** How well another form of a word fits, and another word for the same. */
const [FORM, SYNONYM] = [0.9, 0.6];
/** The shortest stem that two forms of a word may share. */
const STEM = 3;

/** How well a word fits a typed one: it is the same, another form of it, or begins so. */
export function fitOf(typed: string, word: string): number {
  if (typed === word) return 1;
  let shared = 0;
  while (shared < typed.length && typed[shared] === word[shared]) shared += 1;
  if (shared >= STEM && ENDINGS.has(typed.slice(shared)) && ENDINGS.has(word.slice(shared))) return FORM;
  if (shared < typed.length || shared === 0 || isOtherNumber(typed, word)) return 0;
  return 0.4 + (0.4 * typed.length) / word.length;
}

/** Whether one number only begins another, as 50 does 500; 2 may still become 2 weeks. */
const isOtherNumber = (typed: string, word: string): boolean =>
  /\d/.test(typed) && (!/\d$/.test(typed) || /\d/.test(word.charAt(typed.length)));

/** The nearest words to one that fits none, and how far they are to be trusted. */
function mend(typed: string, vocabulary: readonly string[]): [spelt: readonly string[], trust: number] {
  const most = forgiven(typed);
  let [best, least]: [string[], number] = [[], most + 0.5];
  if (most === 0 || /\d/.test(typed)) return [best, 0];
  for (const word of vocabulary) {
    const away = apart(typed, word, most);
    if (away < least) [best, least] = [[word], away];
    else if (away === least) best.push(word);
  }
  return [best, 1 - 0.2 * least];
}

/**
 * How far a typed word is from another. People seldom slip on a first letter, so that costs twice; a letter doubled or
 * not is one slip however often; the beginning of a longer word is half a slip further than the word itself.
 */
function apart(typed: string, word: string, most: number): number {
  const first = word.startsWith(typed.charAt(0)) ? 0 : 1;
  const whole = Math.min(slips(typed, word, most), 1 + slips(single(typed), single(word), most - 1));
  const begun = word.length > typed.length ? 0.5 + slips(typed, word.slice(0, typed.length), most) : Infinity;
  return first + Math.min(whole, begun);
}

/** A word without its doubled letters. */
const single = (word: string): string => word.replace(/(.)\1/g, '$1');

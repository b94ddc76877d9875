import { forgiven, slips } from './nearness.client.ts';

/** What a typed word stands for in a list of words: itself, or the one that was probably meant. */
export interface Meaning {
  readonly spelt: string;
  readonly mended: boolean;
  /** The words of the list that it reaches, each with how well it fits, from 0 to 1. */
  readonly fits: ReadonlyMap<string, number>;
}

/** What a typed word stands for. */
export function meaningOf(typed: string, vocabulary: readonly string[]): Meaning {
  const fits = fitting(typed, vocabulary);
  if (fits.size > 0) return { spelt: typed, mended: false, fits };
  const within = vocabulary.filter((word) => typed.length >= CONTAINED && word.includes(typed));
  if (within.length > 0)
    return { spelt: typed, mended: false, fits: new Map(within.map((word) => [word, WITHIN])) };
  const [spelt, trust] = mend(typed, vocabulary);
  if (spelt === undefined) return { spelt: typed, mended: false, fits };
  const mended = new Map([...fitting(spelt, vocabulary)].map(([word, fit]) => [word, fit * trust]));
  return { spelt, mended: true, fits: mended };
}

function fitting(typed: string, vocabulary: readonly string[]): Map<string, number> {
  const fits = new Map<string, number>();
  for (const word of vocabulary) {
    const fit = fitOf(typed, word);
    if (fit > 0) fits.set(word, fit);
  }
  return fits;
}

/** Endings that make another form of the same word. */
const ENDINGS = new Set(` s es y ies e ed d er ers or ors ing ings ion ions al als ly ment ments`.split(' '));
/** The shortest word that is looked for within longer ones, as phone in telephone, and how well it then fits. */
const [CONTAINED, WITHIN] = [4, 0.6];
/** The shortest stem that two forms of a word may share. */
const STEM = 3;

/** How well a word fits a typed one: it is the same, another form of it, or begins so. */
export function fitOf(typed: string, word: string): number {
  if (typed === word) return 1;
  let shared = 0;
  while (shared < typed.length && typed[shared] === word[shared]) shared += 1;
  if (shared >= STEM && ENDINGS.has(typed.slice(shared)) && ENDINGS.has(word.slice(shared))) return 0.9;
  if (shared < typed.length || shared === 0 || isOtherNumber(typed, word)) return 0;
  return 0.4 + (0.4 * typed.length) / word.length;
}

/** Whether one number only begins another, as 50 does 500; 2 may still become 2 weeks. */
const isOtherNumber = (typed: string, word: string): boolean =>
  /\d/.test(typed) && (!/\d$/.test(typed) || /\d/.test(word.charAt(typed.length)));

/** The nearest word to one that fits none; people seldom slip on a first letter, so that costs twice. */
function mend(typed: string, vocabulary: readonly string[]): [spelt: string | undefined, trust: number] {
  const most = forgiven(typed);
  let [best, least]: [string | undefined, number] = [undefined, most + 1];
  if (most === 0 || /\d/.test(typed)) return [best, 0];
  for (const word of vocabulary) {
    const away = slips(typed, word, most) + (word.startsWith(typed.charAt(0)) ? 0 : 1);
    if (away < least) [best, least] = [word, away];
  }
  return [best, 1 - 0.2 * least];
}

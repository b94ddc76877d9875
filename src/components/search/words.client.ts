import { withAmounts } from './amounts.client.ts';

/** Words that say nothing about what is looked for; a query is asked without them, unless it has no others. */
const UNSAID = new Set(
  `a an the this that these those there it its of to for from in into on onto at by with within about as and or vs if so
  than then i im ive me my mine myself we us our ours you your he she they them their someone somebody anyone anybody
  is isnt are arent was were be been being am do does doesnt did dont done doing have has had having get gets got
  can cant could will wont would shall should must may might need needs want wants let lets
  what whats which who whos whom whose when where why how much many often long soon please tell find look take takes too
  not any some just still also something anything everything`.split(/\s+/),
);

/** The words of a text as they are compared: lower case, without marks, numbers as digits, an amount of time as one word. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)k(?![\p{L}\d])/gu, '000');
  return withAmounts(plain.match(/\d+:\d+|\d+\p{L}+|[\p{L}\p{N}]+/gu) ?? []);
}

/** The words that say what is looked for; all of them where none does. */
export function saying(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !UNSAID.has(word));
  return kept.length > 0 ? kept : words;
}

/** Neighbouring words written as one, as in “oncall” for “on call”. */
export const joined = (words: readonly string[]): string[] =>
  words.slice(1).flatMap((word, at) => {
    const both = `${words[at] ?? ''}${word}`;
    return /\d/.test(both) ? [] : [both];
  });

/** Words with those put together that were typed apart, as in “road map” for a roadmap; `isWord` knows how they are written. */
export function together(words: readonly string[], isWord: (word: string) => boolean): string[] {
  const put: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [one] = joined(words.slice(at, at + 2));
    if (one !== undefined && isWord(one)) at += 1;
    put.push(one !== undefined && isWord(one) ? one : (words[at] ?? ''));
  }
  return put;
}

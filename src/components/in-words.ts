const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as one says it in a sentence: “four things”, “one area”, “no rules”, “62 areas”. */
export function inWords(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`;
}

/** The number alone, as a word up to twelve: “four”, “none”, “62”. */
export const numberWord = (count: number): string =>
  count === 0 ? 'none' : (NUMBERS[count] ?? String(count));

/** A sentence with a capital at its beginning. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A name as it stands within a sentence; left as it is where it is an abbreviation or a brand. */
export const within = (name: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

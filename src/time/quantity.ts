/** The words for one to twelve. */
export const NUMBER_WORDS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number and a unit as they were typed; the number is missing when none was typed, and not yet proven whole or positive. */
export interface Quantity {
  readonly number: number | undefined;
  readonly unit: string;
}

/** The text in lower case with single spaces, which is how spellings are compared. */
export function squeeze(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The number and unit that an author seems to mean: "2d", "two days", "1,5 hours" and "within 2 days" are understood, so that a fix can be offered. */
export function guessQuantity(text: string): Quantity {
  const typed = squeeze(text)
    .replace(/^(?:(?:within|in|under|about|every|each|max|maximum|at most|up to)\b|[<≤~≈]=?) ?/, '')
    .replace(/[-_](?=[a-z])/g, ' ');
  const digits = /^([+\-−]?\d+(?:[.,]\d{1,2})?)(?![\d.,]) ?(.*)$/.exec(typed);
  if (digits) {
    const number = Number((digits[1] ?? '').replace('−', '-').replace(',', '.'));
    return { number, unit: singular(digits[2] ?? '') };
  }
  const [first = '', ...rest] = typed.split(' ');
  const word = first === 'a' || first === 'an' ? 1 : NUMBER_WORDS.indexOf(first) + 1;
  if (word > 0) return { number: word, unit: singular(rest.join(' ')) };
  return { number: undefined, unit: singular(typed) };
}

/** The whole numbers from 1 to the largest that stand around a number: 1.5 gives 1 and 2, 3 gives 3, −2 gives 2. */
export function wholeAround(number: number, largest: number): number[] {
  const size = Math.min(Math.abs(number), largest);
  return [...new Set([Math.max(1, Math.floor(size)), Math.max(1, Math.ceil(size))])];
}

/** A count with its unit in the singular or plural: "1 week", "2 weeks". */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What is wrong with a number that is not a whole number from 1 to the largest, as a sentence's end; undefined when it is one. */
export function numberProblem(number: number, largest: number): string | undefined {
  if (number < 0) return 'is less than nothing; the number must be 1 or more';
  if (number === 0) return 'is no time at all; the number must be 1 or more';
  if (!Number.isInteger(number)) return 'is not a whole number';
  if (number > largest) return `is too long; the number must be ${largest} or less`;
  return undefined;
}

function singular(unit: string): string {
  const plain = unit.replace(/\.$/, '');
  return plain.length > 2 ? plain.replace(/s$/, '') : plain;
}

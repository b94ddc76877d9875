const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number as a sentence says it: words up to twelve, figures above. */
export const inWords = (count: number): string => SMALL[count] ?? String(count);

/** A count with its noun, as figures: “1 area”, “2 areas”, “2 people”. */
export const amount = (count: number, noun: string, plural = `${noun}s`): string => `${count} ${count === 1 ? noun : plural}`;

/** A sentence with its first letter large. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whose something is: “Sales’s”, “the company’s”. */
export const possessive = (name: string): string => `${name}’s`;

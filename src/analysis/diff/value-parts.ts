import { nameIn, type Edition } from './edition.ts';
import { addressesIn, addressIn, type Plain } from './plain.ts';
import { valueInWords } from './value-words.ts';

/** A stretch of the words of a value; `to` is the address of what it names. */
export interface Part {
  readonly text: string;
  readonly to?: string;
}

/** A value as people say it, in lines of parts: one line, or one for each entry of a list of sentences or groups. */
export function valueInParts(field: string, value: Plain, edition: Edition): readonly (readonly Part[])[] {
  const lines = Array.isArray(value) && value.some(standsAlone) ? (value as readonly Plain[]) : [value];
  return lines.map((line) => parts(field, line, edition));
}

/** Whether an entry of a list needs a line of its own. */
const standsAlone = (entry: Plain): boolean =>
  (typeof entry === 'string' && entry.length > 40) ||
  (typeof entry === 'object' && addressIn(entry) === undefined);

function parts(field: string, value: Plain, edition: Edition): readonly Part[] {
  // Two marks that no text has, so that each name is found again among the words.
  const marked = Object.fromEntries(addressesIn(value).map((to) => [to, `\u0002${to}\u0003`]));
  const words = valueInWords(field, value, { norms: new Map(), names: marked });
  return words.split('\u0002').flatMap((stretch, index): Part[] => {
    const [to = '', text = ''] = index === 0 ? ['', stretch] : stretch.split('\u0003');
    const name = to === '' ? [] : [{ text: nameIn(edition, to), to }];
    return [...name, ...(text === '' ? [] : [{ text }])];
  });
}

/** Words that stand where somebody meant to write something later. */
export const MARKS = ['TODO', 'FIXME', 'TBD', 'TBC', 'XXX'] as const;
/** One of the marks. */
export type Mark = (typeof MARKS)[number];

/** What is left of a template in a text: as it stands there, and after how many characters. */
export interface TemplateText {
  readonly found: string;
  readonly at: number;
}

/** What is in code or in quotes is talked about, and not left over. */
const MENTIONED = /`[^`]*`|“[^”]*”|"[^"]*"|‘[^’]*’|«[^»]*»|„[^“”]*[“”]/g;
/** Stands for what is mentioned, so that no word begins or ends there. */
const BLANK = '\uFFFC';

/** What is left of a template in whatever is written, without a mark of its own. */
const LEFT: readonly RegExp[] = [
  /\{\{\s*[\p{L}\d_. -]{1,60}\}\}/u,
  /lorem ipsum dolor/i,
  /^lorem ipsum[.…]*$/i,
  /[<[]\s*insert\s(?:(?:a|an|the|your)\s)?(?:company|date|link|name|number|owner|team|text|title)s?(?:\shere)?\s*[>\]](?![([])/i,
  /^\[\s*your\s[^[\]\n]{1,60}\]\.?$/i,
  // A whole text of nothing else than <…>: neither an address nor a comparison.
  /^(?:<[\p{L}\d…][^<>@:/\n]{0,60}>|<\.\.\.>)(?:[\s,./–—-]{1,3}<[\p{L}\d…][^<>@:/\n]{0,60}>){0,5}\.?$/u,
  /^(?:…|\.{3}|\?{3})$/,
];

/** What somebody who wrote TODO at the beginning of a text goes on with. */
const TO_DO =
  'add|ask|check|choose|confirm|decide|define|describe|explain|fill|find|finish|name|replace|say|update|write';

/**
 * Reads what is left of a template in a text; undefined where nothing is. A mark is one only as a whole word in capitals,
 * and only where nothing else than a mark can stand: alone, before a colon at the beginning of a sentence, in brackets of
 * its own, after a colon or a dash at the end of a line. In a sentence it is a word like others: the name of a product, or
 * what the sentence is about.
 */
export function templateReader(marks: readonly Mark[] = MARKS): (text: string) => TemplateText | undefined {
  const places = marks.length > 0 ? placesOf(marks) : [];
  return (text) => {
    if (!/[A-Z]{3}|[Ll]orem|\{\{|[<[…?]|\.{3}/.test(text)) return undefined;
    const words = text.replace(MENTIONED, (part) => part.replace(/[^\n]/g, BLANK));
    return leftIn(words) ?? markIn(words, places);
  };
}

function leftIn(words: string): TemplateText | undefined {
  const trimmed = words.trim();
  for (const pattern of LEFT) {
    const match = pattern.exec(trimmed);
    if (match) return { found: match[0], at: words.indexOf(trimmed) + match.index };
  }
  return undefined;
}

function markIn(words: string, places: readonly RegExp[]): TemplateText | undefined {
  for (const place of places) {
    const match = place.exec(words);
    const found = match?.groups?.['mark'];
    if (!match || !found) continue;
    const at = match.index + match[0].indexOf(found);
    if (!isSpeltOut(found, words.slice(0, at))) return { found, at };
  }
  return undefined;
}

/** Where a mark can be nothing else. */
function placesOf(marks: readonly Mark[]): RegExp[] {
  const mark = `(?<mark>${marks.join('|')})(?![\\p{L}\\p{N}_])`;
  return [
    `^[([{<*_….\\s]*${mark}[)\\]}>*_.…!?\\s]*$`,
    `(?<=^|[\\n.!?;([]\\s*|[:–—]\\s+)${mark}(?:\\([^()\\n]{0,40}\\))?:(?=\\s|$)`,
    `(?<=[([{]\\s*)${mark}(?=[^()[\\]{}\\n]{0,80}[)\\]}])`,
    `(?<=:\\s+|\\s[–—-]\\s+)${mark}(?=[.!]?\\s*(?:\\n|$))`,
    `^\\s*${mark}(?=\\s+(?:${TO_DO})\\s)`,
  ].map((place) => new RegExp(place, 'u'));
}

/** Whether the words before a mark begin with its letters, as in “trunk-based development (TBD)”. */
function isSpeltOut(mark: string, before: string): boolean {
  const initials = before.match(/\p{L}[\p{L}\p{N}’]*/gu)?.map(([first = '']) => first) ?? [];
  return initials.slice(-mark.length).join('').toUpperCase() === mark;
}

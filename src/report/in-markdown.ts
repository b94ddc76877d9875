/** Words as Markdown that shows them as they were typed: nothing in them is read as markup or HTML, and nobody is notified. */
export const inMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/@(?=[\p{L}\p{N}_])/gu, '@&#8203;');

/** Text as a stretch of code, whatever backticks it holds. */
export function inCode(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A sentence in which what is to be typed stands between backticks. */
export const tickedMarkdown = (text: string): string =>
  ticked(text)
    .map(({ is, text: part }) => (is === 'code' ? inCode(part) : inMarkdown(part)))
    .join('');

/** A sentence in stretches: words, and what is to be typed, which stands between backticks; a lone backtick is a word. */
export function ticked(text: string): { readonly is: 'words' | 'code'; readonly text: string }[] {
  const parts = text.split('`');
  return parts.map((part, index) => {
    if (index % 2 === 0) return { is: 'words', text: part };
    if (index === parts.length - 1) return { is: 'words', text: `\`${part}` };
    return part === '' ? { is: 'words', text: '``' } : { is: 'code', text: part };
  });
}

/**
 * Words as Markdown of a comment that anybody may have written: beside what `inMarkdown` does, the host finds no address,
 * issue, commit or emoji in them, and no mark turns the direction of the line.
 */
export const inComment = (text: string): string =>
  inMarkdown(BROKEN.reduce((words, [pattern, by]) => words.replace(pattern, by), text)).replaceAll(
    '\u200b',
    '&#8203;',
  );

/** Where a host would make a link or a picture of plain words, a space without width keeps them words. */
const BROKEN: readonly (readonly [RegExp, string])[] = [
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''],
  [/(?<=:)(?=\/\/)/g, '\u200b'],
  [/(?<=(?<!\w):)(?=[\w+-]+:)/g, '\u200b'],
  [/(?<=\bwww)(?=\.)/gi, '\u200b'],
  [/(?<=\bGH-|[#!%])(?=\d)/gi, '\u200b'],
  [/(?<=\b(?:[0-9a-f]{6})+)(?=[0-9a-f])/g, '\u200b'],
];

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
export function tickedMarkdown(text: string): string {
  const parts = text.split('`');
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return inMarkdown(part);
      const isLast = index === parts.length - 1;
      return isLast ? inMarkdown(`\`${part}`) : part === '' ? inMarkdown('``') : inCode(part);
    })
    .join('');
}

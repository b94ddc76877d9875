import type { Said } from './adr-file.ts';

/** A decision record that may be named: its file, and its id in the playbook. */
export interface Nameable {
  readonly file: string;
  readonly id: string;
}

/** The name of a file without its folder and its ending. */
export const stemOf = (file: string): string =>
  (file.replaceAll('\\', '/').split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');

/** The number that the name of a decision record begins with, as `0005-use-tabs` does. */
export const numberOf = (stem: string): number | undefined => {
  const [, digits] = /^(?:adr[-_\s]?)?(\d{1,6})(?![\d])/i.exec(stem) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** The ids of the decisions that a text names: by the file that it links, else by number; undefined for one that is not found. */
export function namedDecisions({ text, links }: Said, known: readonly Nameable[]): (string | undefined)[] {
  const linked = links.flatMap((url) => {
    const stem = stemOf(decoded(url.replace(/[?#].*$/, '')));
    return stem === ''
      ? []
      : [known.find(({ file }) => stemOf(file).toLowerCase() === stem.toLowerCase())?.id];
  });
  if (linked.length > 0) return linked;
  return [...text.matchAll(/\b(?:adr)?[-\s#]*(\d{1,6})\b/gi)].map(([, digits = '']) => {
    const same = known.filter(({ file }) => numberOf(stemOf(file)) === Number(digits));
    return same.length === 1 ? same[0]?.id : undefined;
  });
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

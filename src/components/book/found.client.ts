/** A record in the index of a version. */
export interface Entry {
  readonly name: string;
  readonly kind: string;
  /** What it says, in one line. */
  readonly line: string;
  /** Where it stands, below the address of the version. */
  readonly at: string;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The records in which each word that is looked for begins one: where more of them stand in the name comes first. */
export function found(entries: readonly Entry[], query: string): Entry[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const hits = (text: string) => {
    const words = wordsOf(text);
    return wanted.filter((word) => words.some((one) => one.startsWith(word))).length;
  };
  return entries
    .filter(({ name, kind, line }) => hits(`${name} ${kind} ${line}`) === wanted.length)
    .map((entry) => ({ entry, rank: hits(entry.name) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

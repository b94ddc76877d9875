import { targetWords } from '../analysis/target.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { AnyNode, Playbook } from '../model/playbook.ts';
import { definitionOf } from './definition.ts';

/** One record in the index of everything: the record, what sort it is, and what it is in one line. */
export interface Entry {
  readonly node: AnyNode;
  readonly kind: string;
  readonly line: string;
}

/** Records that stand under one heading. */
export interface Group {
  /** The anchor and the address: `a`, `digits`, `behaviour`; with a number where one page does not hold them all. */
  readonly id: string;
  /** What stands on the page: `A`, `0–9`, `How we work`. */
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Past this number of entries, each group gets a page of its own. */
export const ONE_PAGE = 600;
const LONGEST_LINE = 180;

/** Every record by the letter it begins with; a letter with more than a page of records is parted. */
export function alphabet(playbook: Playbook, most = ONE_PAGE): Group[] {
  const nodes = KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  const sorted = nodes
    .map((node) => ({ node, key: keyOf(node.label) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const letters = new Map<string, Entry[]>();
  for (const { node, key } of sorted) {
    const letter = letterOf(key);
    const entries = letters.get(letter) ?? [];
    entries.push(entryOf(node));
    letters.set(letter, entries);
  }
  return [...letters]
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([letter, entries]) => {
      const heading = { digits: '0–9', signs: 'Other signs' }[letter] ?? letter.toUpperCase();
      return parted({ id: letter, heading, entries }, most);
    });
}

/** A group in parts that each fit on a page. */
export function parted({ id, heading, entries }: Group, most = ONE_PAGE): Group[] {
  const count = Math.ceil(entries.length / most);
  return Array.from({ length: count }, (_, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    heading: count === 1 ? heading : `${heading}, part ${index + 1}`,
    entries: entries.slice(index * most, (index + 1) * most),
  }));
}

/** How many entries all groups hold together. */
export const countOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);

/** A record as it stands in a list. */
export const entryOf = (node: AnyNode): Entry => ({ node, kind: KINDS[node.kind].label, line: lineOf(node) });

/** A title without marks above letters and signs before it, so that “Ärger” and “#alerts” stand under A. */
function keyOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/^[^\p{L}\p{N}]+/u, '') || plain;
}

function letterOf(key: string): string {
  const first = [...key][0] ?? '';
  return /\p{L}/u.test(first) ? first : /\p{N}/u.test(first) ? 'digits' : 'signs';
}

const place = (letter: string): number =>
  letter === 'digits' ? -1 : letter === 'signs' ? Infinity : (letter.codePointAt(0) ?? 0);

function lineOf(node: AnyNode): string {
  const target = node.kind === 'behaviour' ? targetWords(node) : undefined;
  const line = [target && `${target.charAt(0).toUpperCase()}${target.slice(1)}.`, definitionOf(node)]
    .filter(Boolean)
    .join(' ');
  return line.length > LONGEST_LINE
    ? `${line.slice(0, line.lastIndexOf(' ', LONGEST_LINE) || LONGEST_LINE)} …`
    : line;
}

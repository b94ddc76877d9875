import type { Written } from '../../schema/index.ts';
import type { Said } from './adr-file.ts';

type Status = Written<'decision'>['status'];

/** What a status is called in decision records. */
const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  raised: ['proposed', 'draft', 'open', 'pending', 'raised', 'rfc'],
  'in-review': ['in review', 'under review', 'in discussion', 'reviewing'],
  decided: ['accepted', 'approved', 'decided', 'adopted', 'implemented', 'active'],
  rejected: ['rejected', 'declined'],
  superseded: ['superseded', 'superceded', 'replaced'],
  withdrawn: ['withdrawn', 'deprecated', 'obsolete', 'retired'],
};

/** What a decision record says of where it stands. */
export interface AdrStatus {
  readonly status: Status;
  /** The word that was read. */
  readonly word: string;
  /** A day that stands beside the status. */
  readonly date: string | undefined;
}

/** Reads where a decision stands; of several lines the one that says that it was superseded, else the first that says anything. */
export function readStatus(lines: readonly Said[]): AdrStatus | undefined {
  const found = linesOf(lines).flatMap((line) => statusIn(line) ?? []);
  return found.find(({ status }) => status === 'superseded') ?? found[0];
}

/** What stands beside the status and is neither one nor names a decision that was superseded. */
export const othersBeside = (lines: readonly Said[]): Said[] =>
  linesOf(lines).filter((line) => line.text !== '' && !statusIn(line) && !/super[sc]ede/i.test(line.text));

function statusIn({ text }: Said): AdrStatus | undefined {
  const said = text.toLowerCase().replace(/[*_`]/g, '').replace(/-/g, ' ').trim();
  for (const [status, words] of Object.entries(STATUS_WORDS) as [Status, readonly string[]][])
    for (const word of words)
      if (said === word || (said.startsWith(word) && /^[\s,;:.(]/.test(said.slice(word.length))))
        return { status, word, date: /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] };
  return undefined;
}

/** Other decisions that one names beside its status: those that it supersedes, and those by which it was. */
export function namedBeside(lines: readonly Said[]): {
  readonly supersedes: Said[];
  readonly supersededBy: Said[];
} {
  const found = linesOf(lines);
  const after = (pattern: RegExp) =>
    found.flatMap(({ text, links, line }): Said[] => {
      const match = pattern.exec(text);
      return match ? [{ text: text.slice(match.index + match[0].length).trim(), links, line }] : [];
    });
  return {
    supersedes: after(/\bsuper[sc]edes\b:?/i),
    supersededBy: after(/\b(?:super[sc]eded|replaced)\s+by\b:?/i),
  };
}

/** Each line of what was said; the links of a part belong to its only line, or to the line that names them. */
function linesOf(parts: readonly Said[]): Said[] {
  return parts.flatMap(({ text, links, line }) =>
    text.split('\n').map((one, index, all) => ({
      text: one.trim(),
      links: all.length === 1 ? links : links.slice(...linkSpan(all, index, links.length)),
      line: line + index,
    })),
  );
}

/** Which links of a part stand on one of its lines, where each line that names another decision has one. */
function linkSpan(lines: readonly string[], index: number, count: number): [from: number, to: number] {
  const names = (line: string) => /\b(?:by|super[sc]edes|amends|amended|clarif)/i.test(line);
  if (!names(lines[index] ?? '')) return [0, 0];
  const from = lines.slice(0, index).filter(names).length;
  return [from, Math.min(from + 1, count)];
}

import { mayHoldOwnWords } from './own-words.ts';
import { roleOf } from './layout.ts';
import type { Source } from './read.ts';
import type { SourceRecord } from './record.ts';
import { readYaml } from './yaml.ts';

/** What somebody may see who wants to change a record: what it says, and its text where that tells of nothing withheld. */
export interface OwnText {
  readonly record: SourceRecord;
  /**
   * Its file where that holds nothing else, else its own lines; undefined where they cannot be read by themselves, and
   * in a copy that withholds what people wrote in their own name, since a comment beside such words could tell of them.
   */
  readonly text: string | undefined;
  /** Whether the file holds this record alone. */
  readonly isAlone: boolean;
}

/** Looks up the text of a record that an audience may read in the whole playbook, of which `kept` is what it may read. */
export function ownTexts(whole: Source, kept: Source): (ref: string) => OwnText | undefined {
  const written = byRef(whole);
  const shown = byRef(kept);
  return (ref) => {
    const record = shown.get(ref);
    const original = record && written.get(ref);
    if (!original) return undefined;
    const { is } = roleOf(record.file);
    const isAlone = is === 'one' || is === 'prose' || is === 'company';
    const isTelling = whole !== kept && mayHoldOwnWords(record.kind);
    return { record, isAlone, text: isTelling ? undefined : textOf(original, isAlone, whole) };
  };
}

/** The first of each, as the model takes it. */
const byRef = ({ records }: Source): Map<string, SourceRecord> =>
  new Map([...records].reverse().map((record) => [record.ref, record]));

function textOf({ id, file, at }: SourceRecord, isAlone: boolean, { texts }: Source): string | undefined {
  const text = texts.get(file) ?? '';
  if (isAlone) return text;
  const { line, endLine } = at([], 'lines');
  const own = text
    .split(/(?<=\n)/)
    .slice(line - 1, endLine)
    .join('');
  // Between braces a part of a record, or a comma behind it, may stand on such lines: they say nothing by themselves.
  const ids = Object.keys(Object(readYaml(file, own).value) as object);
  return ids.length === 1 && ids[0] === id ? own : undefined;
}

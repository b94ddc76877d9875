import { diffLines } from 'diff/lib/diff/line.js';
import { dequal } from 'dequal/lite';
import { KINDS, type Kind } from '../../kinds.ts';
import { rewriteRecord } from '../../writing/rewrite.ts';
import { recordsYaml, valueYaml } from '../../writing/yaml-text.ts';
import { isProse, schemaOf } from './fields.client.ts';
import type { Proposable } from './material.client.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What was filled in: the fields, and the story where the record tells one. */
export interface Filled {
  readonly id: string;
  readonly value: Fields;
  readonly body?: string | undefined;
}

/** One line of a text, and what becomes of it. */
export interface DiffLine {
  readonly is: 'same' | 'new' | 'gone';
  readonly text: string;
}

/** What a proposal does to a file. */
export interface Outcome {
  readonly file: string;
  /** The whole file afterwards, or the lines of the record in a file of many. */
  readonly text: string;
  readonly lines: readonly DiffLine[];
  /** Whether comments and order of what is written there were kept. */
  readonly isKept: boolean;
}

/** A line that says something else, where that is all: its number in what was written, from 1, and what it says. */
export interface OneLine {
  readonly number: number;
  readonly was: string;
  readonly is: string;
}

/** The one line that changes; undefined where more than that does. */
export function oneLineOf({ lines }: Outcome): OneLine | undefined {
  const changed = lines.filter(({ is }) => is !== 'same');
  const at = lines.findIndex(({ is }) => is === 'gone');
  const [gone, fresh] = [lines[at], lines[at + 1]];
  if (changed.length !== 2 || gone?.is !== 'gone' || fresh?.is !== 'new') return undefined;
  return { number: at + 1, was: gone.text, is: fresh.text };
}

/** What was filled in, as a file of its own. */
export function newFile(kind: Kind, { id, value, body = '' }: Filled): Outcome {
  const { plural } = KINDS[kind];
  const yaml = valueYaml(value, schemaOf(kind));
  const story = body.trim() === '' ? '' : `\n${body.trim()}\n`;
  const text = isProse(kind) ? `---\n${yaml}---\n${story}` : yaml;
  const file = isProse(kind) ? `src/content/${plural}/${id}.mdx` : `data/${plural}/${id}.yaml`;
  return { file, text, lines: lineDiff('', text), isKept: true };
}

/** What was filled in, in the place of what stood there; undefined where nothing differs. */
export function changedFile(
  kind: Kind,
  record: Proposable,
  before: Filled,
  after: Filled,
): Outcome | undefined {
  const { file, text, isAlone } = record;
  if (dequal(before.value, after.value) && before.body === after.body) return undefined;
  const kept = rewriteRecord(text, kind, after.value, isAlone ? {} : { id: record.id });
  const fields = kept ?? anew(kind, record, after);
  const all = before.body === after.body ? fields : withBody(fields, after.body ?? '');
  return { file, text: all, lines: lineDiff(text, all), isKept: kept !== undefined };
}

/** The text of a record that cannot be edited in its place. */
function anew(kind: Kind, { id, text, isAlone }: Proposable, { value }: Filled): string {
  if (!isAlone) return recordsYaml(kind, [[id, value]]);
  const yaml = valueYaml(value, schemaOf(kind));
  const story = headOf(text);
  return story === undefined ? yaml : `---\n${yaml}---\n${text.slice(story)}`;
}

/** What stands before the story of a record, up to its first line. */
const HEAD = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m;

/** After how many characters of a file its story begins; undefined where it tells none. */
const headOf = (text: string): number | undefined =>
  text.startsWith('---') ? HEAD.exec(text)?.[0].length : undefined;

/** The story that a file tells below its fields; undefined where it is no prose. */
export function bodyOf(text: string): string | undefined {
  const head = headOf(text);
  return head === undefined
    ? undefined
    : text
        .slice(head)
        .replaceAll('\r\n', '\n')
        .replace(/^\n+|\s+$/g, '');
}

function withBody(text: string, body: string): string {
  const head = headOf(text) ?? 0;
  const was = text.slice(head);
  const [before = ''] = /^(?:\r?\n)*/.exec(was) ?? [];
  const [after = '\n'] = /\s*$/.exec(was) ?? [];
  const ends = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, head) + (before || ends) + body.trim().replaceAll('\n', ends) + (after || ends);
}

function lineDiff(before: string, after: string): DiffLine[] {
  return diffLines(before.replaceAll('\r\n', '\n'), after.replaceAll('\r\n', '\n')).flatMap(
    ({ value, added, removed }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((text) => ({ is: added ? 'new' : removed ? 'gone' : 'same', text }) as const),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from '../../src/rules/finding.ts';
import { diskFiles } from '../../src/source/files.ts';

/** The texts of a playbook by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** One edit of one file: a passage for another, something at its end, or a file that was not there. */
interface Edit {
  file: string;
  old?: string;
  new?: string;
  append?: string;
  create?: string;
}

interface Expected {
  rule: string;
  subject: string;
  /** The line at which it points, without the spaces around it. */
  at: string;
  /** The file of that line; without it the first that the patch edits. */
  file?: string;
  drift?: boolean;
}

/** A change as a person would make it, with what it brings up and what it settles. */
export interface Patch extends Partial<Edit> {
  change: string;
  edits?: Edit[];
  adds: Expected[];
  ends?: { rule: string; subject: string }[];
}

/** Every patch of a folder, file by file. */
export const readPatches = (folder: string): Patch[] =>
  readdirSync(folder).flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Patch[]);

const editsOf = (patch: Patch): Edit[] => patch.edits ?? [patch as Edit];

/** What a playbook on disk consists of. */
export function readTexts(root: string): Texts {
  const files = diskFiles(root);
  const paths = [...files.list('data'), ...files.list('src/content')];
  return Object.fromEntries(paths.map((path) => [path, new TextDecoder().decode(files.bytes(path))]));
}

/** The texts with a patch applied; fails where its passage stands nowhere, or more than once. */
export const patched = (texts: Texts, patch: Patch): Texts =>
  editsOf(patch).reduce(
    (before, edit) => ({ ...before, [edit.file]: edited(before[edit.file], edit) }),
    texts,
  );

function edited(text: string | undefined, { file, old, new: by, append, create }: Edit): string {
  if (append !== undefined) return `${text ?? ''}${append}`;
  if (create !== undefined && text === undefined) return create;
  if (text === undefined || old === undefined || by === undefined)
    throw new Error(`${file}: nothing that could be edited so`);
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times:\n${old}`);
  return parts.join(by);
}

/** A finding as one line that survives a line more or less above it: the text it points at instead of a number. */
export const asLine = ({ rule, subject, place, drift }: Finding, texts: Texts): string => {
  const at = texts[place.file]?.split('\n')[place.line - 1]?.trim() ?? '';
  return `${rule} ${subject} ${place.file}: ${at}${drift ? ' (drift)' : ''}`;
};

/** What a patch brings up, as such lines. */
export const addedBy = (patch: Patch): string[] =>
  patch.adds.map(
    ({ rule, subject, at, file, drift }) =>
      `${rule} ${subject} ${file ?? editsOf(patch)[0]?.file}: ${at}${drift ? ' (drift)' : ''}`,
  );

/** What a patch settles, as the beginning of such lines. */
export const endedBy = (patch: Patch): string[] =>
  (patch.ends ?? []).map(({ rule, subject }) => `${rule} ${subject}`);

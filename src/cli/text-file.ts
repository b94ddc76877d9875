import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listed } from '../schema/nearest.ts';
import { reasonOf } from '../store/store-error.ts';
import { WrongUse } from './command.ts';

/** The text of a file that was named on the command line; what is no text is refused in one sentence. */
export function textAt(path: string): string {
  const bytes = bytesAt(path);
  if (BOOKS.some((first) => first.every((byte, index) => bytes[index] === byte)))
    throw new WrongUse(
      `${path} is a workbook, not text. Save its sheet as “CSV UTF-8”, and import that file.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const as = /\.csv$/i.test(path) ? 'as “CSV UTF-8”' : 'with the encoding “UTF-8”';
    throw new WrongUse(`${path} is not written in UTF-8. Save it again ${as}.`);
  }
}

/** How the files of spreadsheets begin: .xlsx, .ods and .numbers are archives, .xls is older. */
const BOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new WrongUse(
      code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${reasonOf(error)}.`,
    );
  }
}

/** A file that was named on the command line, or each that ends so in a folder that was, in the order of their paths; a folder without any is refused. */
export function filesAt(path: string, endings: readonly string[]): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const found = filesBelow(path, endings);
  if (found.length === 0)
    throw new WrongUse(
      `${path} holds no file that ends in ${listed(endings, 'or')}. Name the right folder, or a file.`,
    );
  return found.sort((a, b) => (a < b ? -1 : 1));
}

const filesBelow = (folder: string, endings: readonly string[]): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const inside = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(inside, endings);
      const isMeant = endings.some((ending) => entry.name.toLowerCase().endsWith(ending));
      return entry.isFile() && isMeant ? [inside] : [];
    });

import { readCell, type Cell } from '../exchange/cell.ts';
import { columnNames, columnOf } from '../exchange/columns.ts';
import { aKind, isKind, KIND_NAMES, kindOfPlural, type Kind } from '../kinds.ts';
import { listed, nearest } from '../schema/nearest.ts';
import { WrongUse } from './command.ts';

/** The kinds of which somebody can make one more; there is one company. */
export const MADE: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== 'company');

/** The arguments of `new`: words, fields by their names as they were typed, and whether nothing is to be written. */
export function parsedArgs(args: readonly string[]) {
  const words: string[] = [];
  const options = new Map<string, string>();
  let isDry = false;
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) words.push(word);
    else if (name === 'dry-run') isDry = true;
    else {
      const value = inline ?? args[++index];
      // Taken for its value, the next option would be lost, `--dry-run` above all.
      if (value === undefined || (inline === undefined && value.startsWith('--')))
        throw new WrongUse(
          `--${name} needs a value. One that begins with two hyphens is written --${name}=--…`,
        );
      options.set(name, options.has(name) ? `${options.get(name)}; ${value}` : value);
    }
  }
  return { words, options, isDry };
}

/** The kind that a word names, in the singular or the plural; throws where it names none that can be made. */
export function kindNamed(word: string | undefined): Kind {
  const kind = word === undefined ? undefined : isKind(word) ? word : kindOfPlural(word);
  if (kind && MADE.includes(kind)) return kind;
  const kinds = `Kinds: ${listed(MADE)}.`;
  if (word === undefined) throw new WrongUse(`playbook new KIND: say what you want to write. ${kinds}`);
  if (kind) throw new WrongUse('There is one company. Write what holds for it into data/company.yaml.');
  const near = nearest(word, MADE);
  throw new WrongUse(`“${word}” is no kind of record. ${near ? `Did you mean “${near}”? ` : ''}${kinds}`);
}

/** The value of a field as it was typed after `--name`. */
export function cellOf(kind: Kind, name: string, text: string): Cell {
  const column = columnOf(kind, name);
  if (!column) {
    const names = columnNames(kind).filter((one) => one !== 'id');
    const near = nearest(name, names);
    throw new WrongUse(
      `--${name}: ${aKind(kind)} has no such field. ${near ? `Did you mean --${near}? ` : ''}Fields: ${listed(names, 'and', 80)}.`,
    );
  }
  const { cell } = readCell(column, text);
  if (!cell) throw new WrongUse(`--${name} is empty.`);
  return cell;
}

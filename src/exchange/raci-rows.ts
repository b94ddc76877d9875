import { quoted } from '../schema/explain.ts';
import { listed } from '../schema/nearest.ts';
import { distinctIds, idFrom, type Given } from './distinct-ids.ts';
import { idRefusal } from './draft.ts';
import { folded } from './matching.ts';
import type { Head } from './raci-heads.ts';
import type { StandingArea } from './standing.ts';
import type { Row } from './table.ts';

/** A row of a RACI sheet that names an area. */
export interface AreaRow {
  readonly row: Row;
  readonly name: string;
  readonly id: string;
  /** The area of the playbook that it is about. */
  readonly standing: StandingArea | undefined;
  /** How its id was found, where neither the sheet nor the playbook has one. */
  readonly given: Given | undefined;
  /** The names of the other rows that wanted its id. */
  readonly rivals: readonly string[];
  /** Why it cannot be read, and what to do. */
  readonly refusal: readonly [why: string, fix: string] | undefined;
}

/** Finds out which area each row is about: by its id where the sheet has a column `id`, else by its name. */
export function areaRows(
  rows: readonly Row[],
  heads: readonly (Head | undefined)[],
  areas: readonly StandingArea[],
  taken: ReadonlySet<string>,
): AreaRow[] {
  const cell = (row: Row, is: 'name' | 'id') => row.cells[heads.findIndex((head) => head?.is === is)] ?? '';
  const named = rows.map((row) => {
    const [name, written] = [cell(row, 'name'), cell(row, 'id')];
    const matches = areas.filter((area) =>
      written === '' ? [area.id, area.name].some((one) => folded(one) === folded(name)) : area.id === written,
    );
    return { row, name, written, matches };
  });
  const fresh = new Map(
    named
      .filter(({ written, matches }) => written === '' && matches.length === 0)
      .map(({ name }) => [folded(name), name]),
  );
  const ids = distinctIds(
    [...fresh.keys()].map((key) => ({ key, wishes: [idFrom(key, 'area')] })),
    new Set([...taken, ...named.map(({ written }) => written)]),
  );
  const first = new Map<string, Row>();
  return named.map(({ row, name, written, matches }): AreaRow => {
    const [standing, ...others] = matches;
    const given = written === '' && !standing ? ids.get(folded(name)) : undefined;
    const id = written || (standing?.id ?? given?.id ?? '');
    const earlier = first.get(id);
    if (!earlier) first.set(id, row);
    const rivals = (given?.rivals ?? []).map((key) => fresh.get(key) ?? key);
    return { row, name, id, standing, given, rivals, refusal: refusalOf() };

    function refusalOf(): AreaRow['refusal'] {
      if (name === '') return ['The row names no area.', 'Write the name of the area into its first cell.'];
      if (standing && others.length > 0) {
        const which = listed(
          [standing, ...others].map((area) => area.id),
          'or',
        );
        return [`${quoted(name)} can be ${which}.`, 'Add a column `id`, and write the one that is meant.'];
      }
      if (earlier)
        return [
          `${quoted(written || name)} stands on line ${earlier.line} already.`,
          `Keep one of the two rows, or give each ${written === '' ? 'a name' : 'an id'} of its own.`,
        ];
      return idRefusal('area', id);
    }
  });
}

/** Whether a row heads those below it: of all that is read of it there is only its name, in capitals. */
export function isHeading({ cells }: Row, heads: readonly (Head | undefined)[]): boolean {
  const read = heads.flatMap((head, index) => (head && cells[index] ? [{ head, text: cells[index] }] : []));
  const [only, ...others] = read;
  if (only?.head.is !== 'name' || others.length > 0) return false;
  return only.text !== only.text.toLowerCase() && only.text === only.text.toUpperCase();
}

import { ROLES } from '../kinds.ts';
import { quoted } from '../schema/explain.ts';
import { listed, nearest } from '../schema/nearest.ts';
import { columnNames, columnOf, type Column } from './columns.ts';
import { distinctIds, idFrom } from './distinct-ids.ts';
import { draftOf, type Draft } from './draft.ts';
import type { Dropped } from './dropped.ts';
import { folded, partiesCalled, teamsMeant } from './matching.ts';
import { readLetters } from './raci-letters.ts';
import type { StandingParty } from './standing.ts';
import type { Row } from './table.ts';

/** What a column of a RACI sheet holds. */
export type Head =
  | { readonly is: 'name' }
  | { readonly is: 'id' }
  | { readonly is: 'party'; readonly id: string; readonly text: string }
  | { readonly is: 'field'; readonly column: Column };

/** The columns of a RACI sheet by position, and the people whom nobody in the playbook answers to yet. */
export interface Heads {
  readonly heads: readonly (Head | undefined)[];
  readonly people: readonly Draft[];
  readonly report: readonly Dropped[];
}

/** Tells what each column holds: a person or team by id, name, title or handle, or a field of an area by its name. */
export function readHeads(
  file: string,
  header: Row,
  rows: readonly Row[],
  parties: readonly StandingParty[],
  taken: ReadonlySet<string>,
): Heads {
  const report: Dropped[] = [];
  const fresh = new Map<string, string>();
  const used = new Set<string>();
  const words = header.cells.map(folded);
  const named = words.findIndex((word) => word === 'name' || word === 'area');
  const heads = header.cells.map((text, index) =>
    index === Math.max(0, named) ? ({ is: 'name' } as const) : headOf(text, index),
  );
  const given = distinctIds(
    [...fresh].map(([key, text]) => ({ key, wishes: [idFrom(text, 'person', [...ROLES, 'company'])] })),
    taken,
  );
  const idOf = (text: string) => given.get(folded(text))?.id ?? '';
  return {
    heads: heads.map((head) =>
      head?.is === 'party' && head.id === '' ? { ...head, id: idOf(head.text) } : head,
    ),
    people: [...fresh.values()].map((text) => {
      sayNew(text, idOf(text));
      return draftOf(file, 'person', header.line, idOf(text), { name: text });
    }),
    report,
  };

  /** What a column holds; a person who is still to get an id has none. */
  function headOf(text: string, index: number): Head | undefined {
    const below = rows.map(({ cells }) => cells[index] ?? '').filter(Boolean);
    const called = partiesCalled(text, parties);
    const [party, ...others] = called.length > 0 ? called : teamsMeant(text, parties);
    const field = columnNames('area').find((name) => name.toLowerCase() === text.toLowerCase());
    const column = field === undefined ? undefined : columnOf('area', field);
    if (text === '') {
      const fix = 'Write whose letters these are into the first row.';
      if (below.length > 0) drop(text, below, `Column ${index + 1} has no name.`, fix);
    } else if (party && others.length > 0) {
      const ids = [party, ...others].map(({ id }) => id);
      drop(
        text,
        below,
        `${quoted(text)} can be ${listed(ids, 'or')}.`,
        'Write the id of the one who is meant.',
      );
    } else if (party) {
      const why = `${quoted(text)} is read as the team \`${party.id}\`.`;
      if (called.length === 0) note('note', text, why, 'If another is meant, write its id.');
      if (used.has(party.id)) sayAgain(text, party.id);
      used.add(party.id);
      return { is: 'party', id: party.id, text };
    } else if (field !== undefined && used.has(`field ${field}`)) {
      drop(text, below, `\`${field}\` heads two columns; the first is read.`, 'Keep one of them.');
    } else if (field !== undefined) {
      used.add(`field ${field}`);
      return column ? { is: 'field', column } : { is: 'id' };
    } else if (below.some((cell) => readLetters(cell).letters.length > 0)) {
      if (fresh.has(folded(text))) sayAgain(text, text);
      else fresh.set(folded(text), text);
      return { is: 'party', id: '', text };
    } else if (below.length > 0 && below.every((cell) => /^\d+\.?$/.test(cell))) {
      note('note', text, `${quoted(text)} numbers the rows, and is not read.`, 'Nothing to do.');
    } else {
      const near = nearest(text, columnNames('area'));
      const did = near === undefined ? '' : `Did you mean \`${near}\`? `;
      const why = `Nothing below ${quoted(text)} is R, A, C or I, and an area has no field of that name.`;
      drop(text, below, why, `${did}If it names the areas, call it \`Area\`; else take it out.`);
    }
    return undefined;
  }

  function drop(text: string, below: readonly string[], why: string, fix: string): void {
    const count = below.length === 1 ? '1 cell is' : `${below.length} cells are`;
    const lost = below.length === 0 ? 'All its cells are empty.' : `${count} dropped.`;
    note('column', text, `${why} ${lost}`, fix, below.length > 0);
  }

  function sayAgain(text: string, who: string): void {
    const why = `${quoted(text)} is ${quoted(who)} once more; the letters of both columns count.`;
    note('note', text, why, 'Keep one of them.');
  }

  function sayNew(text: string, id: string): void {
    const near = nearest(
      text,
      parties.flatMap((party) => [party.id, party.name]),
    );
    const did = near === undefined ? '' : `Did you mean “${near}”? `;
    const why = `${quoted(text)} is nobody in this playbook yet, and becomes the person \`${id}\`.`;
    const fix = `${did}If it is a team, or somebody whom the playbook has, write the id of the record.`;
    note('person', text, why, fix);
  }

  function note(what: Dropped['what'], text: string, why: string, fix: string, loses = false): void {
    const column = what === 'column' ? text : undefined;
    report.push({ what, file, line: header.line, column, value: '', why, fix, loses });
  }
}

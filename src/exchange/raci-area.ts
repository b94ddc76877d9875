import type { z } from 'zod';
import { references } from '../schema/common.ts';
import { quoted } from '../schema/explain.ts';
import { listed } from '../schema/nearest.ts';
import { core, itemOf } from '../schema/shape.ts';
import type { Column } from './columns.ts';
import { addCell, draftOf, dropBeyond, dropRow, note, type Draft } from './draft.ts';
import { folded } from './matching.ts';
import type { Head } from './raci-heads.ts';
import { LETTERS, readLetters } from './raci-letters.ts';
import type { AreaRow } from './raci-rows.ts';

/** The id of a person, team or area that a cell names. */
export type IdOf = (text: string, kind: 'party' | 'area') => string | undefined;

const FIELDS: readonly string[] = Object.values(LETTERS);

/** Writes a row as an area: its letters, its further columns, and what the playbook says of it and the sheet cannot. */
export function areaDraft(
  file: string,
  heads: readonly (Head | undefined)[],
  area: AreaRow,
  idOf: IdOf,
): Draft {
  const { row, name, id, standing, refusal } = area;
  const cells = heads.flatMap((head, index) => {
    const text = row.cells[index] ?? '';
    return head && text !== '' ? [{ head, text }] : [];
  });
  const columns = cells.flatMap(({ head, text }) =>
    head.is === 'field' ? [{ column: head.column, text }] : [],
  );
  const isRenamed = standing && ![standing.id, standing.name].map(folded).includes(folded(name));
  const said = new Set([...FIELDS, ...columns.map(({ column }) => String(column.path[0]))]);
  if (isRenamed) said.add('name');
  const kept = Object.entries(standing?.fields ?? {}).filter(([field]) => !said.has(field));
  const draft = draftOf(file, 'area', row.line, id, { name, ...Object.fromEntries(kept) });
  if (refusal) dropRow(draft, undefined, name, ...refusal);
  dropBeyond(draft, row, heads.length);
  if (draft.gone) return draft;

  const letters = new Map<string, string[]>();
  for (const { head, text } of cells) {
    if (head.is !== 'party') continue;
    const { letters: found, why } = readLetters(text);
    for (const letter of found) add(LETTERS[letter], head.id);
    if (why !== undefined)
      note(draft, 'cell', head.text, text, why, 'Write R, A, C or I, several as A/R, or leave it empty.');
  }
  for (const { column, text } of columns) fill(draft, column, text, idOf);
  for (const cell of draft.cells)
    if (FIELDS.includes(cell.column.name))
      for (const one of cell.value as string[]) add(cell.column.name, one);
  const fields = draftOf(file, 'area', row.line, id, Object.fromEntries(letters));
  draft.cells = [...draft.cells.filter(({ column }) => !letters.has(column.name)), ...fields.cells];
  const isBare = cells.every(({ head }) => head.is === 'name' || head.is === 'id');
  sayWhatToLookAt(draft, area, letters, isBare);
  return draft;

  function add(field: string, who: string): void {
    letters.set(field, [...new Set([...(letters.get(field) ?? []), who])]);
  }
}

/** Fills a field from its cell; a person, team or area may be called by its name there. */
function fill(draft: Draft, column: Column, text: string, idOf: IdOf): void {
  const before = draft.cells.length;
  addCell(draft, column, text);
  const rule = references.get(core(itemOf(column.schema) ?? column.schema) as z.ZodType);
  const [cell] = draft.cells.splice(before);
  if (!cell) return;
  const kind = rule?.kinds.includes('area') ? 'area' : 'party';
  const named = (one: unknown) => (rule && idOf(String(one), kind)) ?? one;
  draft.cells.push({ ...cell, value: Array.isArray(cell.value) ? cell.value.map(named) : named(cell.value) });
}

function sayWhatToLookAt(
  draft: Draft,
  { name, id, standing, given, rivals }: AreaRow,
  letters: ReadonlyMap<string, readonly string[]>,
  isBare: boolean,
): void {
  const look = (what: 'note' | 'id', why: string, fix: string) => note(draft, what, undefined, '', why, fix);
  const owners = letters.get('accountable') ?? [];
  if (owners.length > 1 && standing?.fields['shared'] === undefined)
    look(
      'note',
      `${quoted(name)} has ${owners.length} A: ${listed(owners)}. All of them are written.`,
      'Leave the A with one of them, or say in the record with `shared` how they split it and until when.',
    );
  const before = [standing?.fields['accountable'] ?? []].flat().map(String);
  if (before.length > 0 && before.sort().join(' ') !== [...owners].sort().join(' '))
    look(
      'note',
      `${listed(before)} ${before.length === 1 ? 'was' : 'were'} accountable for ${quoted(name)}; the sheet gives ${owners.length === 0 ? 'nobody an A' : `the A to ${listed(owners)}`}.`,
      'If the sheet is older than the playbook, mend the sheet.',
    );
  if (isBare)
    look(
      'note',
      `${quoted(name)} has no letter at all; it is written as an area that nobody answers for.`,
      'If it heads the rows below it, write it in capitals or take it out.',
    );
  if (given && given.id !== given.wanted)
    look(
      'id',
      `${quoted(name)} is written as \`${id}\`: ${rivals.map(quoted).join(' and ') || 'an area of this playbook'} would be \`${given.wanted}\` too.`,
      'Nothing to do, unless you want to call it something else: add a column `id`.',
    );
}

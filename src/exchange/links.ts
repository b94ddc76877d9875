import { KINDS, KIND_NAMES, type Kind } from '../kinds.ts';
import { targetOf, unresolved, type Index } from '../model/references.ts';
import { quoted } from '../schema/explain.ts';
import { schemas } from '../schema/index.ts';
import { referencesIn, type WrittenReference } from '../schema/shape.ts';
import { startOf } from '../source/place.ts';
import type { Cell } from './cell.ts';
import { dropCell, dropEntries, dropRow, type Draft } from './draft.ts';
import { fit, isNeeded } from './fit.ts';

type Why = readonly [why: string, fix: string];

/** Drops every row whose id is taken: by an earlier row, or by a person or team that the playbook has. */
export function dropTaken(drafts: readonly Draft[], here: Index): void {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.gone) continue;
    const key = `${spaceOf(draft.kind)}/${draft.id}`;
    const earlier = first.get(key);
    const other = draft.kind === 'person' ? 'team' : draft.kind === 'team' ? 'person' : undefined;
    const there = other !== undefined && here.ids(other).has(draft.id);
    const shared = ' People and teams share their ids, so that each can be named alone.';
    if (earlier) {
      const where =
        earlier.file === draft.file ? `line ${earlier.line}` : `${earlier.file}, line ${earlier.line}`;
      const both = earlier.kind === draft.kind ? '' : shared;
      const why = `“${draft.id}” is already the id of a ${KINDS[earlier.kind].label} (${where}).${both}`;
      dropRow(draft, 'id', draft.id, why, 'Give one of the two another id.');
    } else if (there) {
      const why = `“${draft.id}” is already the id of a ${KINDS[other].label} in this playbook.${shared}`;
      dropRow(draft, 'id', draft.id, why, 'Give one of the two another id.');
    } else first.set(key, draft);
  }
}

/** Drops every reference to nothing, and what falls with it, until all that is left holds. */
export function dropLoose(drafts: readonly Draft[], here: Index): void {
  const ids = new Map(KIND_NAMES.map((kind) => [kind, new Set(here.ids(kind))]));
  const index: Index = { ids: (kind) => ids.get(kind) ?? new Set() };
  const fallen = new Map<string, Draft>();
  const living = new Map<string, Draft>();
  for (const draft of drafts) (draft.gone ? fallen : living).set(`${draft.kind}/${draft.id}`, draft);
  for (const { kind, id } of living.values()) ids.get(kind)?.add(id);

  for (let changed = true; changed;) {
    changed = false;
    for (const [ref, draft] of living) {
      for (
        let loose = looseIn(draft, index);
        loose.length > 0;
        loose = draft.gone ? [] : looseIn(draft, index)
      ) {
        changed = true;
        cut(draft, loose, index, fallen);
        fit(draft);
      }
      if (!draft.gone) continue;
      living.delete(ref);
      fallen.set(ref, draft);
      if (!here.ids(draft.kind).has(draft.id)) ids.get(draft.kind)?.delete(draft.id);
    }
  }
}

function looseIn(draft: Draft, index: Index): WrittenReference[] {
  const all = [...referencesIn(schemas[draft.kind], draft.read)];
  return all.filter(
    ({ rule, to }) => !rule.roles.includes(to as never) && targetOf(rule, to, index) === undefined,
  );
}

/** Cuts loose references out of a draft, the entries of one list together. */
function cut(
  draft: Draft,
  loose: readonly WrittenReference[],
  index: Index,
  fallen: ReadonlyMap<string, Draft>,
): void {
  const { assembled } = draft;
  const lists = new Map<Cell, Map<number, Why>>();
  for (const reference of loose) {
    const { path, to } = reference;
    const [cell] = assembled.cellsAt(path);
    const why = whyLoose(draft, reference, cell?.column.name ?? String(path[0]), index, fallen);
    const entry = assembled.entryAt(path);
    if (cell && entry !== undefined)
      lists.set(cell, (lists.get(cell) ?? new Map<number, Why>()).set(entry, why));
    else if (cell && !isNeeded(draft, path)) dropCell(draft, cell, ...why);
    else dropRow(draft, cell?.column.name, to, ...why);
  }
  for (const [cell, bad] of lists) {
    const whole = bad.size === (cell.value as unknown[]).length && isNeeded(draft, cell.column.path);
    if (whole)
      for (const [entry, why] of bad) dropRow(draft, cell.column.name, entriesOf(cell)[entry] ?? '', ...why);
    else dropEntries(draft, cell, bad);
  }
}

function whyLoose(
  { file, kind, id }: Draft,
  { rule, to }: WrittenReference,
  field: string,
  index: Index,
  fallen: ReadonlyMap<string, Draft>,
): Why {
  if (to.length > 80)
    return [`${quoted(to)} is too long to name a record.`, 'Join the entries of a list by “; ”.'];
  const refs = rule.form === 'typed' ? [to] : rule.kinds.map((target) => `${target}/${to}`);
  const row = refs.map((ref) => fallen.get(ref)).find(Boolean);
  if (row)
    return [`“${to}” is in ${row.file}, line ${row.line}, and that row is dropped.`, 'Mend that row first.'];
  const { message, fix } = unresolved(rule, to, startOf(file), `${kind}/${id}`, field, index);
  return [message, fix];
}

const entriesOf = (cell: Cell): string[] => (cell.value as unknown[]).map(String);
const spaceOf = (kind: Kind): string => (kind === 'person' || kind === 'team' ? 'party' : kind);

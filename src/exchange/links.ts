import { KINDS, KIND_NAMES, splitRef, type Kind } from '../kinds.ts';
import { targetOf, unresolved, type Index } from '../model/references.ts';
import { schemas } from '../schema/index.ts';
import { referencesIn, type WrittenReference } from '../schema/shape.ts';
import { startOf } from '../source/place.ts';
import { dropCell, dropRow, type Draft } from './draft.ts';
import { fit, isNeeded } from './fit.ts';

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

/** Cuts loose references out of a draft; from the last to the first, so that positions in lists stay true. */
function cut(
  draft: Draft,
  loose: readonly WrittenReference[],
  index: Index,
  fallen: ReadonlyMap<string, Draft>,
): void {
  for (const { path, rule, to } of loose.toReversed()) {
    const [before] = draft.assembled.cellsAt(path);
    const cell = draft.cells.find(({ column }) => column === before?.column);
    const entry = draft.assembled.entryAt(path);
    const kinds: readonly Kind[] = rule.form === 'typed' ? [splitRef(to)?.kind ?? 'company'] : rule.kinds;
    const id = rule.form === 'typed' ? (splitRef(to)?.id ?? '') : to;
    const row = kinds.map((kind) => fallen.get(`${kind}/${id}`)).find(Boolean);
    const field = cell?.column.name ?? String(path[0]);
    const fault = unresolved(rule, to, startOf(draft.file), `${draft.kind}/${draft.id}`, field, index);
    const [why, fix] = row
      ? [`“${to}” is in ${row.file}, line ${row.line}, and that row is dropped.`, 'Mend that row first.']
      : [fault.message, fault.fix];
    const last = entry === undefined || (Array.isArray(cell?.value) && cell.value.length === 1);
    if (!cell || (last && isNeeded(draft, path))) dropRow(draft, field, to, why, fix);
    else dropCell(draft, cell, entry, why, fix);
  }
}

const spaceOf = (kind: Kind): string => (kind === 'person' || kind === 'team' ? 'party' : kind);

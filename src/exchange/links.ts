import { KIND_NAMES } from '../kinds.ts';
import { targetOf, unresolved, type Index } from '../model/references.ts';
import { quoted } from '../schema/explain.ts';
import { schemas } from '../schema/index.ts';
import { referencesIn, type WrittenReference } from '../schema/shape.ts';
import { startOf } from '../source/place.ts';
import type { Cell } from './cell.ts';
import { dropCell, dropEntries, dropRow, type Draft } from './draft.ts';
import { fit, isNeeded } from './fit.ts';

type Why = readonly [why: string, fix: string];

/** How many loose references are told what is nearest to them: with thousands of ids that takes its time. */
const MOST_ADVISED = 200;

/** What a search for loose references has come upon so far. */
interface Search {
  readonly index: Index;
  /** Rows that are dropped, by `kind/id`. */
  readonly fallen: Map<string, Draft>;
  advised: number;
}

/** Drops every reference to nothing, and what falls with it, until all that is left holds. */
export function dropLoose(drafts: readonly Draft[], here: Index): void {
  const ids = new Map(KIND_NAMES.map((kind) => [kind, new Set(here.ids(kind))]));
  const index: Index = { ids: (kind) => ids.get(kind) ?? new Set() };
  const search: Search = { index, fallen: new Map(), advised: 0 };
  const living = new Map<string, Draft>();
  for (const draft of drafts) {
    const ref = `${draft.kind}/${draft.id}`;
    if (!draft.gone) living.set(ref, draft);
    else if (!search.fallen.has(ref)) search.fallen.set(ref, draft);
  }
  for (const { kind, id } of living.values()) ids.get(kind)?.add(id);

  for (let changed = true; changed;) {
    changed = false;
    for (const [ref, draft] of living) {
      while (!draft.gone) {
        const loose = looseIn(draft, index);
        if (loose.length === 0) break;
        changed = true;
        cut(draft, loose, search);
        fit(draft);
      }
      if (!draft.gone) continue;
      living.delete(ref);
      search.fallen.set(ref, draft);
      if (!here.ids(draft.kind).has(draft.id)) ids.get(draft.kind)?.delete(draft.id);
    }
  }
}

function looseIn(draft: Draft, index: Index): WrittenReference[] {
  const all = [...referencesIn(schemas[draft.kind], draft.read)];
  return all.filter(({ rule, to }) => !rule.words.includes(to) && targetOf(rule, to, index) === undefined);
}

/** Cuts loose references out of a draft, the entries of one list together. */
function cut(draft: Draft, loose: readonly WrittenReference[], search: Search): void {
  const { assembled } = draft;
  const lists = new Map<Cell, Map<number, Why>>();
  for (const reference of loose) {
    const { path, to } = reference;
    const [cell] = assembled.cellsAt(path);
    const why = whyLoose(draft, reference, cell?.column.name ?? String(path[0]), search);
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
  search: Search,
): Why {
  if (to.length > 80)
    return [`${quoted(to)} is too long to name a record.`, 'Join the entries of a list by “; ”.'];
  const refs = rule.form === 'typed' ? [to] : rule.kinds.map((target) => `${target}/${to}`);
  const row = refs.map((ref) => search.fallen.get(ref)).find(Boolean);
  if (row)
    return [`“${to}” is in ${row.file}, line ${row.line}, and that row is dropped.`, 'Mend that row first.'];
  const isAdvised = search.advised++ < MOST_ADVISED;
  const seen = isAdvised ? search.index : { ids: () => new Set<string>() };
  const { message, fix } = unresolved(rule, to, startOf(file), `${kind}/${id}`, field, seen);
  return [message, isAdvised ? fix : 'Write the id of a record that exists, or add the record.'];
}

const entriesOf = (cell: Cell): string[] => (cell.value as unknown[]).map(String);

import type { Kind } from '../kinds.ts';
import type { Index } from '../model/references.ts';
import type { Draft } from './draft.ts';
import type { Dropped } from './dropped.ts';
import { fit } from './fit.ts';
import { dropLoose } from './links.ts';
import type { Refusal } from './table.ts';
import { dropTaken } from './taken.ts';

/** A file to be imported, as text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** What one of the things is called that a file holds. */
export type Unit = 'row' | 'rule' | 'entity' | 'file';

/** The records of one kind from one file: each with its id, and as an author would write it. */
export interface Sheet {
  readonly file: string;
  readonly kind: Kind;
  /** How many of them the file holds, and what one is called there. */
  readonly rows: number;
  readonly unit: Unit;
  readonly records: readonly (readonly [id: string, record: Record<string, unknown>])[];
}

/** What came out of files: their records, what was dropped on the way, and files that cannot be read at all. */
export interface Imported {
  readonly sheets: readonly Sheet[];
  readonly report: readonly Dropped[];
  readonly refusals: readonly Refusal[];
}

/** Records of one kind from one file on their way, and what was said of the file before they began. */
export interface Pile extends Omit<Sheet, 'records'> {
  readonly drafts: readonly Draft[];
  readonly report: readonly Dropped[];
}

/** A pile of records that a file only brings with it; none where there is none. */
export const asides = (pile: Omit<Pile, 'rows' | 'unit'>): Pile[] =>
  pile.drafts.length > 0 ? [{ ...pile, unit: 'row', rows: pile.drafts.length }] : [];

/** Lets go of every record, field and reference that cannot stand in a playbook which holds the ids in `here`. */
export function settle(piles: readonly Pile[], here: Index): Imported {
  const drafts = piles.flatMap((pile) => pile.drafts);
  dropTaken(drafts, here);
  for (const draft of drafts) fit(draft);
  dropLoose(drafts, here);
  return {
    sheets: piles.map(({ file, kind, rows, unit, drafts: some }) => ({
      file,
      kind,
      rows,
      unit,
      records: some
        .filter(({ gone }) => !gone)
        .map((draft): Sheet['records'][number] => [draft.id, draft.assembled.record]),
    })),
    report: piles.flatMap((pile) => [...pile.report, ...pile.drafts.flatMap((draft) => draft.report)]),
    refusals: [],
  };
}

/** What comes of files of which some cannot be read at all: nothing. */
export const refused = (refusals: readonly Refusal[]): Imported => ({ sheets: [], report: [], refusals });

/** What several files are called together: one by its path, many by the folder of the first. */
export function placeOf(files: readonly TextFile[]): string {
  const [first, ...others] = files.map(({ file }) => file);
  if (first === undefined || others.length === 0) return first ?? '';
  return first.replaceAll('\\', '/').split('/').slice(0, -1).join('/') || `${first} and others`;
}

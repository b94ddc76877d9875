import type { Index } from '../../model/references.ts';
import { idFrom } from '../distinct-ids.ts';
import { draftOf, type Draft } from '../draft.ts';
import type { Dropped } from '../dropped.ts';
import { KIND_OF } from './catalog-words.ts';
import type { CatalogIds } from './catalog-ids.ts';
import type { Entity } from './entity.ts';
import { readRef } from './entity-ref.ts';
import type { Named } from './native-fields.ts';

/** Finds the records that references name; a team or person that is defined nowhere is written with its name alone. */
export function catalogNames(ids: CatalogIds, here: Index) {
  const made = new Map<string, { readonly id: string; readonly draft: Draft }>();
  const report: Dropped[] = [];
  return {
    report,
    /** The records that had to be made, in the order of their ids. */
    drafts: (kind: 'team' | 'person'): Draft[] =>
      [...made.values()]
        .flatMap(({ draft }) => (draft.kind === kind ? [draft] : []))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    /** The id of the record that a reference names; undefined where it is none, or names an area that is defined nowhere. */
    idOf({ file, namespace }: Entity, { text, kind }: Named, line: number): string | undefined {
      const read = readRef(text, kind, namespace);
      if (!read) return undefined;
      const known = ids.get(read.ref)?.id ?? made.get(read.ref)?.id;
      if (known !== undefined) return known;
      const is = KIND_OF[read.kind];
      if (is === undefined) return undefined;
      const id = idFrom(read.name, is);
      if (here.ids(is).has(id)) return id;
      if (is !== 'team' && is !== 'person') return undefined;
      const other = is === 'team' ? 'person' : 'team';
      const taken = (one: string) =>
        here.ids(other).has(one) || [...ids.values(), ...made.values()].some((given) => given.id === one);
      const own = taken(id) ? `${id}-${is}` : id;
      made.set(read.ref, { id: own, draft: draftOf(file, is, line, own, { name: read.name }) });
      const why = `“${read.ref}” is named here and defined nowhere; it is written as \`${own}\`, a ${is} with its name alone.`;
      const fix = 'Add what is known of it, or import the file that defines it as well.';
      report.push({ what: 'note', file, line, column: undefined, value: '', why, fix, loses: false });
      return own;
    },
  };
}

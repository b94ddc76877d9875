import { aKind } from '../../kinds.ts';
import { nearest } from '../../schema/nearest.ts';
import { columnNames, columnOf } from '../columns.ts';
import { addCell, note, type Draft } from '../draft.ts';
import { OURS } from './catalog-words.ts';
import { groupOf, type Entity } from './entity.ts';

/**
 * Reads into a draft what stands in annotations of ours: the cells of a record, as CSV has them.
 * They say what the field of the catalog cannot; an empty one says that the record has no such field.
 */
export function annotate(draft: Draft, entity: Entity): void {
  const all = Object.entries(groupOf(entity.metadata['annotations'])).flatMap(([name, value]) =>
    name.startsWith(OURS) ? [{ name: name.slice(OURS.length), text: String(value) }] : [],
  );
  const fields = new Set(all.map(({ name }) => name.split('.')[0]));
  draft.cells = draft.cells.filter(({ column }) => !fields.has(String(column.path[0])));
  for (const { name, text } of all) {
    if (text.trim() === '') continue;
    const column = columnOf(draft.kind, name);
    if (column) addCell(draft, column, text);
    else {
      const near = nearest(name, columnNames(draft.kind));
      const why = `“${name}” is no field of ${aKind(draft.kind)}.`;
      note(draft, 'cell', OURS + name, text, why, near ? `Did you mean “${OURS}${near}”?` : 'Take it out.');
    }
  }
}

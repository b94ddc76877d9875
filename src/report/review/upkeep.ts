import { diff } from '../../analysis/diff/diff.ts';
import { wordsIn } from '../../analysis/diff/edition.ts';
import { fieldInWords } from '../../analysis/diff/field-words.ts';
import type { Comparison, ToldChange, ToldField } from '../../analysis/diff/told.ts';

/** Fields that a comparison leaves out, since they ask nothing of anybody; a branch that writes them has changed them all the same. */
const UPKEEP = new Set(['decidedIn', 'reviewed']);

/** A comparison in which it is also told when a record was last read, and where it says anew that it was decided. */
export function withUpkeep(comparison: Comparison): Comparison {
  const { before, after, changes } = comparison;
  const told = new Map(
    changes.flatMap((change) => (change.after === undefined ? [] : [[change.after, change] as const])),
  );
  const more: ToldChange[] = [];
  for (const change of diff(before.norms, after.norms)) {
    if (!('fields' in change)) continue;
    const { from, ref, label, is } = change;
    const known = told.get(ref);
    const fields = change.fields
      // Where something else changed, it is said beside that.
      .filter(
        (one) => UPKEEP.has(one.field) && !(known && one.field === 'decidedIn' && one.after !== undefined),
      )
      .map(({ field, weight }): ToldField => {
        const [was, now] = [wordsIn(before, from, field), wordsIn(after, ref, field)];
        return {
          field,
          called: fieldInWords(field),
          ...(was !== undefined && { before: was }),
          ...(now !== undefined && { after: now }),
          weight: field === 'reviewed' ? weight : 'editorial',
        };
      });
    const norm = after.norms.get(ref);
    if (fields.length === 0 || !norm) continue;
    if (known) told.set(ref, { ...known, fields: [...known.fields, ...fields] });
    else
      more.push({
        is,
        ref,
        before: from,
        after: ref,
        kind: norm.kind,
        label,
        fields,
        weight: 'editorial',
        binds: norm.bearing.binds,
        names: norm.bearing.names,
      });
  }
  return { ...comparison, changes: [...changes.map((one) => told.get(one.after ?? '') ?? one), ...more] };
}

import { FACET_NAMES, type Facet } from '../../words.ts';
import { kindOf, type Definition } from './definition.client.ts';

/** What a search is narrowed to on each side; nothing where a side is left open. */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** How many records stand at each choice of each side. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The records that stand where they were asked to. */
export function narrowed(records: readonly Definition[], chosen: Chosen, but?: Facet): Definition[] {
  const sides = FACET_NAMES.filter((facet) => facet !== but && chosen[facet]);
  return records.filter((record) =>
    sides.every((facet) => placesOf(record, facet).includes(chosen[facet] ?? '')),
  );
}

/** How many records each choice would leave, with what is chosen on the other sides. */
export function counted(records: readonly Definition[], chosen: Chosen): Counts {
  const of = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const record of narrowed(records, chosen, facet))
      for (const id of placesOf(record, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, of(facet)])) as unknown as Counts;
}

function placesOf(record: Definition, facet: Facet): readonly string[] {
  return facet === 'kind' ? [kindOf(record)] : (record.at?.[facet] ?? []);
}

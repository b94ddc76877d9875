import type { Dropped } from '../dropped.ts';
import { OURS } from './catalog-words.ts';
import type { Entity } from './entity.ts';
import { unreadFields } from './native-fields.ts';

/** Says once of each field that has no place in a playbook how many entities have it, and where the first does. */
export function unread(entities: readonly Entity[]): Dropped[] {
  const found = entities.flatMap((entity) =>
    unreadFields(entity, OURS).map((path) => ({
      field: path.join('.'),
      file: entity.file,
      line: entity.line(path),
    })),
  );
  return [...Map.groupBy(found, ({ field }) => field)].map(([field, some]) => {
    const count = some.length === 1 ? '1 entity' : `${some.length} entities`;
    return {
      what: 'note',
      file: some[0]?.file ?? '',
      line: some[0]?.line ?? 1,
      column: undefined,
      value: '',
      why: `\`${field}\` of ${count} has no place in a playbook, and is left out.`,
      fix: 'Nothing to do; it stays in the catalog.',
      loses: false,
    };
  });
}

import type { Kind } from '../kinds.ts';
import type { Role } from './layout.ts';

/** The records one can still see in a file that cannot be read: by its name, or in a file of many by the ids at the start of its lines. */
export function visibleRecords(role: Role, text: string): { readonly kind: Kind; readonly id: string }[] {
  if (role.is === 'company') return [{ kind: 'company', id: 'company' }];
  if (role.is === 'one' || role.is === 'prose') return [{ kind: role.kind, id: role.id }];
  if (role.is !== 'many') return [];
  return [...text.matchAll(/^([a-z0-9-]+)\s*:/gm)].map(([, id = '']) => ({ kind: role.kind, id }));
}

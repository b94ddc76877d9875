import { aKind, type Kind } from '../kinds.ts';
import type { Index } from '../model/references.ts';
import { dropRow, type Draft } from './draft.ts';

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
      const why = `“${draft.id}” is already the id of ${aKind(earlier.kind)} (${where}).${both}`;
      dropRow(draft, 'id', draft.id, why, 'Give one of the two another id.');
    } else if (there) {
      const why = `“${draft.id}” is already the id of ${aKind(other)} in this playbook.${shared}`;
      dropRow(draft, 'id', draft.id, why, 'Give one of the two another id.');
    } else first.set(key, draft);
  }
}

const spaceOf = (kind: Kind): string => (kind === 'person' || kind === 'team' ? 'party' : kind);

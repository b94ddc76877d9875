import { isMap, parseDocument } from 'yaml';
import type { Kind } from '../../kinds.ts';
import { draftOf, type Draft } from './draft.client.ts';
import { isProse, schemaOf } from './fields.client.ts';
import type { Proposable } from './material.client.ts';
import { bodyOf, type Filled } from './outcome.client.ts';

/** A record as it stands, and as a form shows it. */
export interface LoadedRecord {
  readonly filled: Filled;
  readonly draft: Draft;
}

/** Reads a record from its text, as the checker does. */
export function loadedRecord(kind: Kind, { id, text, isAlone }: Proposable): LoadedRecord {
  const body = bodyOf(text);
  const head = body === undefined ? text : (/^---[ \t]*\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '');
  const { contents } = parseDocument(head, { strict: true, stringKeys: true });
  const node = isAlone || !isMap(contents) ? contents : contents.get(id, true);
  const value = (isMap(node) ? node.toJSON() : {}) as Filled['value'];
  return {
    filled: { id, value, ...(body !== undefined && { body }) },
    draft: draftOf(schemaOf(kind), value) ?? {},
  };
}

/** A form with nothing filled in. */
export const newRecord = (kind: Kind): LoadedRecord => ({
  filled: { id: '', value: {}, ...(isProse(kind) && { body: '' }) },
  draft: {},
});

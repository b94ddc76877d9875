import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { ID_FORM, type RefRule } from '../schema/common.ts';
import type { JsonSchema } from './editor-schema.ts';

/** What a playbook holds already, for an editor to offer. */
export interface Known {
  /** The ids of each kind with what they are called. */
  readonly ids: Readonly<Partial<Record<Kind, readonly { readonly id: string; readonly label: string }[]>>>;
  /** Who may read what, from the most open audience to the most closed; none where nobody knows. */
  readonly audiences: readonly string[];
}

/** A name for what a reference may name: `person-or-team`, `any-record`. */
export function definitionName({ kinds, form, words }: RefRule): string {
  const all = [...kinds, ...words].join('-or-') || 'any-record';
  return form === 'typed' && kinds.length > 0 ? `${all}-with-kind` : all;
}

/**
 * What may stand where a record is named: the known ones are offered by name, and others that look like an id are not refused,
 * since they may be written on this very branch; whether there is such a record, `check` says.
 */
export function referenceSchema({ kinds, form, words }: RefRule, known: Known): JsonSchema {
  const named = kinds.flatMap((kind) =>
    kind === 'company'
      ? [{ is: form === 'typed' ? 'company/company' : 'company', label: 'Everyone' }]
      : (known.ids[kind] ?? []).map(({ id, label }) => ({
          is: form === 'typed' ? `${kind}/${id}` : id,
          label,
        })),
  );
  const offered = [...words.map((word) => ({ is: word, label: '' })), ...named];
  const pattern = form === 'typed' ? typedPattern(kinds, words) : ID_FORM.pattern;
  if (offered.length === 0) return { type: 'string', pattern };
  return {
    anyOf: [
      {
        type: 'string',
        enum: offered.map(({ is }) => is),
        enumDescriptions: offered.map(({ label }) => label),
      },
      { type: 'string', pattern },
    ],
  };
}

function typedPattern(kinds: readonly Kind[], words: readonly string[]): string {
  const id = ID_FORM.pattern.slice(1, -1).replace('{1,64}$', '{1,90}$');
  const may = (kinds.length > 0 ? kinds : KIND_NAMES).join('|');
  const others = words.map((word) => `|${word}`).join('');
  return `^(?:(?:${may})/${id}${others})$`;
}

/** How ids are told apart in a file of many records: as keys. */
export const idKeys = (kind: Kind): JsonSchema => ({
  pattern: ID_FORM.pattern,
  description: `The id of one of the ${KINDS[kind].plural}: lower-case words with hyphens between them.`,
});

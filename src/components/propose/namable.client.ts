import { KIND_NAMES, type Kind } from '../../kinds.ts';
import type { RefRule } from '../../schema/common.ts';
import { element } from './element.client.ts';
import type { Material } from './material.client.ts';

/** Whom or what a field may name: how that is written, and what it is called. */
export interface Namable {
  readonly id: string;
  readonly name: string;
  /** What a person does. */
  readonly does?: string | undefined;
  /** Which kind of record it is; no record where nothing is said. */
  readonly kind?: Kind;
}

/** Everything that a field may name, in the order of what it is called; what is no record comes first. */
export function namable({ kinds, form, words }: RefRule, { names, roles, titles }: Material): Namable[] {
  const some = kinds.length > 0 ? kinds : KIND_NAMES;
  const fixed = [
    ...(form === 'bare' && kinds.includes('company') ? [{ id: 'company', name: 'Everyone' }] : []),
    ...words.map((word) => ({ id: word, name: capital(roles[word] ?? word) })),
  ];
  const known = some
    .filter((kind) => kind !== 'company')
    .flatMap((kind) =>
      Object.entries(names[kind] ?? {}).map(([id, name]) => ({
        id: form === 'typed' ? `${kind}/${id}` : id,
        name,
        kind,
        does: kind === 'person' ? titles[id] : undefined,
      })),
    );
  return [...fixed, ...known.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))];
}

/** The names that a browser offers while one types. */
export const namesList = (id: string, names: readonly Namable[]): HTMLDataListElement =>
  element(
    'datalist',
    { id },
    ...names.map(
      ({ id: word, name, does }) => new Option(does === undefined ? name : `${name}, ${does}`, word),
    ),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

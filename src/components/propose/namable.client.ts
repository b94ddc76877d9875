import { KIND_NAMES } from '../../kinds.ts';
import type { RefRule } from '../../schema/common.ts';
import { element } from './element.client.ts';
import type { Material } from './material.client.ts';

/** Whom or what a field may name: how that is written, and what it is called. */
export interface Namable {
  readonly id: string;
  readonly name: string;
}

/** Everything that a field may name, in the order of what it is called; what is no record comes first. */
export function namable({ kinds, form, words }: RefRule, { names, roles }: Material): Namable[] {
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
      })),
    );
  return [...fixed, ...known.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))];
}

/** The names that a browser offers while one types. */
export const namesList = (id: string, names: readonly Namable[]): HTMLDataListElement =>
  element('datalist', { id }, ...names.map(({ id: word, name }) => new Option(name, word)));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

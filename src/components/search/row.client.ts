import { KINDS, href, splitRef } from '../../kinds.ts';
import type { Definition, Definitions } from './definition.client.ts';

/** The address of a record. */
export const addressOf = ({ ref }: Definition, base: string): string => href(ref, base);

/** Fills an entry with what a reader needs to choose it: title, target, definition, kind and owner. */
export function fill(
  entry: HTMLElement,
  title: HTMLElement,
  record: Definition,
  names: Definitions['names'],
): void {
  const head = element('span', 'hit-head', title);
  title.textContent = record.title;
  if (record.target) head.append(' ', element('span', 'target', record.target));
  entry.append(head);
  if (record.line) entry.append(' ', element('span', 'hit-line', record.line));
  entry.append(
    ' ',
    element('small', 'hit-facts', element('span', 'kind', sortOf(record)), ownerOf(record, names)),
  );
}

function sortOf({ ref, past }: Definition): string {
  const label = KINDS[splitRef(ref)?.kind ?? 'company'].label;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${past ? ', of the past' : ''}`;
}

function ownerOf({ ref, at }: Definition, names: Definitions['names']): string {
  const owners = (at?.owner ?? []).map((id) => names[id] ?? id);
  if (owners.length === 0) return '';
  const word = splitRef(ref)?.kind === 'team' ? 'Lead' : owners.length === 1 ? 'Owner' : 'Owners';
  return ` · ${word}: ${owners.join(', ')}`;
}

/** An element of a class with what stands in it. */
export function element(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...inside);
  return made;
}

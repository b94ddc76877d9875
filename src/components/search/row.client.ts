import { KINDS } from '../../kinds.ts';
import { kindOf, type Definition, type Definitions } from './definition.client.ts';

/** Fills an entry with what a reader needs to choose it: title, target, definition, kind and owner. */
export function fill(
  entry: HTMLElement,
  title: HTMLElement,
  record: Definition,
  names: Definitions['names'],
): void {
  title.textContent = record.title;
  const head = span('hit-head', title);
  if (record.target) head.append(' ', span('target', record.target));
  const facts = document.createElement('small');
  facts.append(
    span('kind', sortOf(record)),
    record.where ? ` · ${record.where}` : '',
    ownersOf(record, names),
  );
  entry.append(head, ' ');
  if (record.line) entry.append(span('hit-line', record.line), ' ');
  entry.append(facts);
}

function sortOf(record: Definition): string {
  const { label } = KINDS[kindOf(record)];
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${record.past ? ', of the past' : ''}`;
}

function ownersOf(record: Definition, names: Definitions['names']): string {
  const owners = (record.at?.owner ?? []).map((id) => names[id] ?? id);
  if (owners.length === 0) return '';
  const word = kindOf(record) === 'team' ? 'Lead' : owners.length === 1 ? 'Owner' : 'Owners';
  return ` · ${word}: ${owners.join(', ')}`;
}

function span(className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.append(...inside);
  return made;
}

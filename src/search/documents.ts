import { targetWords } from '../analysis/target.ts';
import { href, KIND_NAMES, KINDS } from '../kinds.ts';
import type { AnyNode, Playbook } from '../model/playbook.ts';
import { definitionOf } from './definition.ts';

/** One record as the search index reads it: the address of its page, and weighted HTML. */
export interface SearchDocument {
  readonly url: string;
  readonly html: string;
}

/** Every record as a document: title and definition weigh most, then other words for it, then the rest. */
export function documents(playbook: Playbook, base: string): SearchDocument[] {
  const records = KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  return records.map((node) => ({ url: href(node.ref, base), html: html(node, playbook.company.language) }));
}

function html(node: AnyNode, language: string): string {
  const definition = definitionOf(node);
  const target = node.kind === 'behaviour' ? targetWords(node) : undefined;
  const aliases = otherWords(node);
  const part = (weight: number, text: string | undefined) =>
    text ? `<p data-pagefind-weight="${weight}">${escape(text)}</p>` : '';
  return `<html lang="${escape(language)}"><body data-pagefind-body>
<h1 data-pagefind-weight="10" data-pagefind-meta="title">${escape(node.label)}</h1>
${part(7, aliases.join(', '))}${part(6, target)}${part(5, definition)}${part(1, node.prose?.plain)}
<span data-pagefind-ignore="index" data-pagefind-meta="definition">${escape(definition ?? '')}</span>
<span data-pagefind-ignore="index" data-pagefind-meta="target">${escape(target ?? '')}</span>
<span data-pagefind-ignore="index" data-pagefind-meta="kind">${escape(KINDS[node.kind].label)}</span>
</body></html>`;
}

/** What else people type for a record; a person is also found by the id of the seat, such as ceo. */
function otherWords(node: AnyNode): readonly string[] {
  if (node.kind === 'person') return [node.id];
  if ('aliases' in node) return node.aliases ?? [];
  return 'synonyms' in node ? (node.synonyms ?? []) : [];
}

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

import { spokenAs } from '../components/search/amounts.client.ts';
import type { Definition } from '../components/search/definition.client.ts';
import { wordsOf } from '../components/search/words.client.ts';
import { href, KIND_NAMES } from '../kinds.ts';
import type { AnyNode, Playbook } from '../model/playbook.ts';
import { definitions } from './definitions.ts';
import { toldBy } from './full-text.ts';

/** One record as the index of the full text reads it: the address of its page, and its words in HTML. */
export interface SearchDocument {
  readonly url: string;
  readonly html: string;
}

/** Every record as a document: all that it says, in the words in which a query is asked. */
export function documents(playbook: Playbook, base: string, now: string): SearchDocument[] {
  const { names, records } = definitions(playbook, now);
  const known = new Map(records.map((record) => [record.ref, record]));
  const nodes = KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  return nodes.map((node) => ({
    url: href(node.ref, base),
    html: html(node, known.get(node.ref), names, playbook.company.language),
  }));
}

function html(
  node: AnyNode,
  known: Definition | undefined,
  names: Readonly<Record<string, string>>,
  language: string,
): string {
  const owners = (known?.at?.owner ?? []).map((id) => names[id] ?? id);
  const defined = [
    known?.line,
    known?.target,
    known?.where,
    ...(known?.also ?? []),
    ...(known?.about ?? []),
    ...owners,
  ];
  return `<html lang="${language}"><body data-pagefind-body>
<span data-pagefind-ignore="index" data-pagefind-meta="ref">${node.ref}</span>
<h1>${inWords([node.label])}</h1>
<p data-pagefind-weight="5">${inWords(defined)}</p>
<p>${inWords(toldBy(node))}</p>
</body></html>`;
}

/** Words hold letters and digits alone, so there is nothing to escape. */
function inWords(texts: readonly (string | undefined)[]): string {
  return texts
    .flatMap((text) => wordsOf(text ?? ''))
    .flatMap((word) => [word, ...spokenAs(word)])
    .join(' ');
}

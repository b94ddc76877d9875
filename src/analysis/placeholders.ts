import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { AnyNode, Playbook } from '../model/playbook.ts';
import { schemas } from '../schema/index.ts';
import { textsIn } from '../schema/shape.ts';
import type { FieldPath } from '../schema/written.ts';
import type { Place } from '../source/place.ts';
import { MARKS, templateReader, type Mark, type TemplateText } from './template-text.ts';

/** A text of a template that is still there: in a field of a record, or on a line of its prose. */
export interface Placeholder {
  readonly node: AnyNode;
  readonly found: string;
  readonly where: { readonly path: FieldPath } | { readonly place: Place };
}

type Reader = (text: string) => TemplateText | undefined;

/** Fields that hold other names of things, and so any word. */
const NAMES = new Set(['aliases', 'synonyms', 'formerly', 'claims']);
/** Languages in which TODO is a word: “everything”. */
const SAYS_TODO = /^(?:es|pt|gl|ast)(?:-|$)/;

/** What is left of templates in the fields and the prose of all records, kind by kind; in each text the first. */
export function placeholders(playbook: Playbook): Placeholder[] {
  const read = templateReader(marksOf(playbook));
  return KIND_NAMES.flatMap((kind) => playbook.all(kind) as readonly AnyNode[]).flatMap((node) => [
    ...inFields(node, read),
    ...inProse(node, read),
  ]);
}

function inFields(node: AnyNode, read: Reader): Placeholder[] {
  return [...textsIn(schemas[node.kind], node)]
    .filter(({ path }) => !path.some((step) => NAMES.has(String(step))))
    .flatMap(({ path, text }) => {
      const left = read(text);
      return left ? [{ node, found: left.found, where: { path } }] : [];
    });
}

function inProse(node: AnyNode, read: Reader): Placeholder[] {
  return (node.prose?.texts ?? []).flatMap(({ text, places }) => {
    const left = read(text);
    const place = left && places[text.slice(0, left.at).split('\n').length - 1];
    return place ? [{ node, found: left.found, where: { place } }] : [];
  });
}

/** The marks that are no words of this company: neither part of a name that it has given, nor a term, nor of its language. */
function marksOf(playbook: Playbook): Mark[] {
  const { company } = playbook;
  const read = templateReader();
  const terms = playbook.all('term').filter(({ definition }) => !read(definition));
  const names = KIND_NAMES.filter((kind) => KINDS[kind].title === 'name')
    .flatMap((kind) => playbook.all(kind) as readonly AnyNode[])
    .map(({ label }) => label)
    .filter((name) => !read(name));
  const known = new Set(
    [company.label, ...terms.flatMap((term) => [term.name, ...(term.aliases ?? [])]), ...names].flatMap(
      (name) => name.split(/[^\p{L}\p{N}_]+/u),
    ),
  );
  return MARKS.filter((mark) => !known.has(mark) && !(mark === 'TODO' && SAYS_TODO.test(company.language)));
}

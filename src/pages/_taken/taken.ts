import { site } from '../../site.ts';
import { css } from '../../styles/as-text.ts';
import { contentOf, filesOf } from '../../views/parts/files.ts';
import type { View } from '../../views/parts/view.ts';

/** The names of the files that a view is taken away as; none where there is nothing to take. */
export const namesOf = (view: View | undefined, stem: string): string[] =>
  view && view.tables.length > 0 ? filesOf(view, stem).map(({ name }) => name) : [];

/** A view as one of its files. Throws for a name that is none of them. */
export function taken(view: View | undefined, stem: string, name: string): Response {
  const { playbook, asOf } = site();
  const file = view && filesOf(view, stem).find((one) => one.name === name);
  if (!view || !file) throw new RangeError(`no file ${name}`);
  const from = { css, company: playbook.company.name, asOf };
  return new Response(contentOf(view, stem, name, from), { headers: { 'Content-Type': file.type } });
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../site.ts';
import { css } from '../../../styles/as-text.ts';
import { aroundAreaView } from '../../../views/ego/view.ts';
import { contentOf, filesOf } from '../../../views/parts/files.ts';

export const getStaticPaths = (() => {
  const { playbook } = site();
  return playbook.all('area').flatMap((node) => {
    const view = aroundAreaView(node, playbook);
    return view.tables.length === 0
      ? []
      : filesOf(view, 'around').map(({ name, type }) => ({
          params: { id: node.id, file: name },
          props: { type },
        }));
  });
}) satisfies GetStaticPaths;

/** What is around one of them, to take away. */
export const GET: APIRoute<{ readonly type: string }> = ({ params, props: { type } }) => {
  const { playbook, asOf } = site();
  const { id = '', file = '' } = params;
  const node = playbook.find('area', id);
  if (!node) throw new RangeError(`no area ${id}`);
  const from = { css, company: playbook.company.name, asOf };
  return new Response(contentOf(aroundAreaView(node, playbook), 'around', file, from), {
    headers: { 'Content-Type': type },
  });
};

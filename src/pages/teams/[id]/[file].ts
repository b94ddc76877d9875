import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../site.ts';
import { css } from '../../../styles/as-text.ts';
import { aroundTeamView } from '../../../views/ego/view.ts';
import { contentOf, filesOf } from '../../../views/parts/files.ts';

export const getStaticPaths = (() => {
  const { playbook } = site();
  return playbook.all('team').flatMap((node) => {
    const view = aroundTeamView(node);
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
  const node = playbook.find('team', id);
  if (!node) throw new RangeError(`no team ${id}`);
  const from = { css, company: playbook.company.name, asOf };
  return new Response(contentOf(aroundTeamView(node), 'around', file, from), {
    headers: { 'Content-Type': type },
  });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';
import { contentOf, filesOf } from '../../views/parts/files.ts';
import { viewOf } from '../../views/views.ts';
import { VIEW_NAMES, type ViewName } from '../../words.ts';
import { css } from '../../styles/as-text.ts';

interface Props {
  readonly view: ViewName;
  readonly type: string;
}

export const getStaticPaths = (() => {
  const { playbook, asOf } = site();
  return VIEW_NAMES.flatMap((view) =>
    filesOf(viewOf(playbook, view, asOf), view).map(({ name, type }) => ({
      params: { file: name },
      props: { view, type } satisfies Props,
    })),
  );
}) satisfies GetStaticPaths;

/** A view to take away: its picture, its tables, or all of it. */
export const GET: APIRoute<Props> = ({ params, props: { view, type } }) => {
  const { playbook, asOf } = site();
  const from = { css, company: playbook.company.name, asOf };
  const content = contentOf(viewOf(playbook, view, asOf), view, params['file'] ?? '', from);
  return new Response(content, { headers: { 'Content-Type': type } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../site.ts';
import { viewOf } from '../../views/views.ts';
import { VIEW_NAMES, type ViewName } from '../../words.ts';
import { namesOf, taken } from '../_taken/taken.ts';

interface Props {
  readonly view: ViewName;
}

export const getStaticPaths = (() => {
  const { playbook, asOf } = site();
  return VIEW_NAMES.flatMap((view) =>
    namesOf(viewOf(playbook, view, asOf), view).map((file) => ({
      params: { file },
      props: { view } satisfies Props,
    })),
  );
}) satisfies GetStaticPaths;

/** A view to take away: its picture, its tables, or all of it. */
export const GET: APIRoute<Props> = ({ params: { file = '' }, props: { view } }) => {
  const { playbook, asOf } = site();
  return taken(viewOf(playbook, view, asOf), view, file);
};

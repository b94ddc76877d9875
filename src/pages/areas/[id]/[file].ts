import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../site.ts';
import { aroundAreaView } from '../../../views/ego/view.ts';
import { namesOf, taken } from '../../_taken/taken.ts';

export const getStaticPaths = (() =>
  site()
    .playbook.all('area')
    .flatMap((node) =>
      namesOf(aroundAreaView(node, site().playbook), 'around').map((file) => ({
        params: { id: node.id, file },
      })),
    )) satisfies GetStaticPaths;

/** What is around an area, to take away. */
export const GET: APIRoute = ({ params: { id = '', file = '' } }) => {
  const node = site().playbook.find('area', id);
  return taken(node && aroundAreaView(node, site().playbook), 'around', file);
};

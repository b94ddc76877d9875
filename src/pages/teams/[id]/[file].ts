import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../site.ts';
import { aroundTeamView } from '../../../views/ego/view.ts';
import { namesOf, taken } from '../../_taken/taken.ts';

export const getStaticPaths = (() =>
  site()
    .playbook.all('team')
    .flatMap((node) =>
      namesOf(aroundTeamView(node), 'around').map((file) => ({ params: { id: node.id, file } })),
    )) satisfies GetStaticPaths;

/** What is around a team, to take away. */
export const GET: APIRoute = ({ params: { id = '', file = '' } }) => {
  const node = site().playbook.find('team', id);
  return taken(node && aroundTeamView(node), 'around', file);
};

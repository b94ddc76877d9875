import type { APIRoute, GetStaticPaths } from 'astro';
import { feedResponse, FEEDS } from '../../../components/feed-response.ts';
import { site } from '../../../site.ts';

type Format = keyof typeof FEEDS;

export const getStaticPaths = (() =>
  site()
    .playbook.all('team')
    .flatMap(({ id }) =>
      Object.keys(FEEDS).map((format) => ({ params: { id, format } })),
    )) satisfies GetStaticPaths;

/** What each release changed for one team, or for everyone. */
export const GET: APIRoute = ({ params }) => {
  const { id = '', format } = params;
  const title = site().playbook.find('team', id)?.label ?? id;
  return feedResponse(
    format as Format,
    title,
    `teams/${id}/`,
    ({ teams }) => teams.has(id) || teams.has('company'),
  );
};

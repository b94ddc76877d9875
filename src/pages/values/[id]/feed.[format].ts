import type { APIRoute, GetStaticPaths } from 'astro';
import { feedResponse, FEEDS } from '../../../components/feed-response.ts';
import { site } from '../../../site.ts';

type Format = keyof typeof FEEDS;

export const getStaticPaths = (() =>
  site()
    .playbook.all('value')
    .flatMap(({ id }) =>
      Object.keys(FEEDS).map((format) => ({ params: { id, format } })),
    )) satisfies GetStaticPaths;

/** What each release changed in one value, and in the behaviours under it. */
export const GET: APIRoute = ({ params }) => {
  const { id = '', format } = params;
  const title = site().playbook.find('value', id)?.label ?? id;
  return feedResponse(format as Format, title, `values/${id}/`, ({ values }) => values.has(id));
};

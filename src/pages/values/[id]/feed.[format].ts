import type { APIRoute, GetStaticPaths } from 'astro';
import { feedFormats, feedResponse, idsOf, type FEEDS } from '../../../components/feed-response.ts';
import { site } from '../../../site.ts';

type Format = keyof typeof FEEDS;

export const getStaticPaths = (() =>
  site()
    .playbook.all('value')
    .flatMap(({ id }) =>
      feedFormats().map((format) => ({ params: { id, format } })),
    )) satisfies GetStaticPaths;

/** What each release changed in one value, and in the behaviours under it. */
export const GET: APIRoute = ({ params }) => {
  const { id = '', format } = params;
  const value = site().playbook.find('value', id);
  if (!value) throw new RangeError(`no value ${id}`);
  const ids = idsOf(value);
  return feedResponse(format as Format, value.label, `values/${id}/`, ({ values }) =>
    ids.some((one) => values.has(one)),
  );
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { feedFormats, feedResponse, idsOf, type FEEDS } from '../../../components/feed-response.ts';
import { site } from '../../../site.ts';

type Format = keyof typeof FEEDS;

export const getStaticPaths = (() =>
  site()
    .playbook.all('team')
    .flatMap(({ id }) =>
      feedFormats().map((format) => ({ params: { id, format } })),
    )) satisfies GetStaticPaths;

/** What each release changed for one team, or for everyone. */
export const GET: APIRoute = ({ params }) => {
  const { id = '', format } = params;
  const team = site().playbook.find('team', id);
  if (!team) throw new RangeError(`no team ${id}`);
  const about = [...idsOf(team), 'company'];
  return feedResponse(format as Format, team.label, `teams/${id}/`, ({ teams }) =>
    about.some((one) => teams.has(one)),
  );
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarResponse } from '../../components/calendar-response.ts';
import { forumCalendar } from '../../exchange/forum-calendar.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => {
  const { playbook, asOf } = site();
  return playbook
    .all('forum')
    .map((forum) => ({ params: { id: forum.id }, props: { text: forumCalendar(forum, playbook, asOf) } }))
    .filter(({ props }) => props.text !== undefined);
}) satisfies GetStaticPaths;

/** One forum, for a calendar that one subscribes to; there is no such file where nobody can tell on which days it meets. */
export const GET: APIRoute = ({ props }) => calendarResponse(props['text'] as string);

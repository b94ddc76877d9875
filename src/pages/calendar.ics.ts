import type { APIRoute } from 'astro';
import { calendarResponse } from '../components/calendar-response.ts';
import { playbookCalendar } from '../exchange/forum-calendar.ts';
import { site } from '../site.ts';

/** Every forum, for a calendar that one subscribes to; without any there is no such file. */
export const GET: APIRoute = () => calendarResponse(playbookCalendar(site().playbook, site().asOf));

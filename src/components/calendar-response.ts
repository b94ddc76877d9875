/** A calendar file as it is sent; nothing where there is none. */
export const calendarResponse = (text: string | undefined): Response =>
  text === undefined
    ? new Response(null)
    : new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

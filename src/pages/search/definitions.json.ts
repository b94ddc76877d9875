import type { APIRoute } from 'astro';
import { definitions } from '../../search/definitions.ts';
import { site } from '../../site.ts';

/** What a search in the browser knows of every record; loaded on the first intent to search. */
export const GET: APIRoute = () => Response.json(definitions(site().playbook, site().asOf));

import type { APIRoute } from 'astro';
import { editionSchema } from '../../schema/edition.ts';

/** The JSON Schema of every `playbook.json`. */
export const GET: APIRoute = () => Response.json(editionSchema());

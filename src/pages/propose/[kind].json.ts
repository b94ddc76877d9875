import type { APIRoute, GetStaticPaths } from 'astro';
import { materialOf } from '../../components/propose/material.ts';
import { isKind, KIND_NAMES } from '../../kinds.ts';
import { site } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = () => KIND_NAMES.map((kind) => ({ params: { kind } }));

/** What the form of a kind knows of the playbook; loaded on its page alone. */
export const GET: APIRoute = ({ params: { kind = '' } }) =>
  isKind(kind) ? Response.json(materialOf(kind, site())) : new Response(null, { status: 404 });

import type { APIRoute, GetStaticPaths } from 'astro';
import { feedFormats, feedResponse, type FEEDS } from '../components/feed-response.ts';

type Format = keyof typeof FEEDS;

export const getStaticPaths = (() =>
  feedFormats().map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** Everything that each release changed in what is asked of somebody. */
export const GET: APIRoute = ({ params }) => feedResponse(params['format'] as Format, '', '');

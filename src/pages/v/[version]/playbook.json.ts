import type { APIRoute, GetStaticPaths } from 'astro';
import { editionToJson } from '../../../analysis/diff/edition-json.ts';
import { editionsOf } from '../../../analysis/diff/editions.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
  editionsOf(site().playbook).map(({ version }) => ({ params: { version } }))) satisfies GetStaticPaths;

/** What was agreed in a release, or is merged now (`working`), for programs and for the comparison of any two. */
export const GET: APIRoute = ({ params }) => {
  const edition = editionsOf(site().playbook).find(({ version }) => version === params['version']);
  if (!edition) throw new RangeError(`no version ${params['version']}`);
  return Response.json(editionToJson(edition));
};

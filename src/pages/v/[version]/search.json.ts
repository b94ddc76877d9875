import type { APIRoute, GetStaticPaths } from 'astro';
import { oneLine } from '../../../analysis/diff/told.ts';
import { bookOf } from '../../../components/changes/book.ts';
import { KINDS, versionRecordHref } from '../../../kinds.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site().playbook.releases.map(({ version }) => ({ params: { version } }))) satisfies GetStaticPaths;

/** Everything in a release by its name and what it says, for the search on its pages. */
export const GET: APIRoute = ({ params }) => {
  const { kinds, edition } = bookOf(params['version'] ?? '');
  const base = import.meta.env.BASE_URL;
  return Response.json(
    kinds.flatMap(([kind, norms]) =>
      norms.map(([ref, norm]) => ({
        name: norm.label,
        kind: KINDS[kind].label,
        says: oneLine(norm, edition),
        href: versionRecordHref(edition.version, ref, base),
      })),
    ),
  );
};

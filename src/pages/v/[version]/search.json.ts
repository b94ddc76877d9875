import type { APIRoute, GetStaticPaths } from 'astro';
import { oneLine } from '../../../analysis/diff/told.ts';
import { bookOf } from '../../../components/book/book.ts';
import type { Entry } from '../../../components/book/found.client.ts';
import { KINDS } from '../../../kinds.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (() =>
  site().playbook.releases.map(({ version }) => ({ params: { version } }))) satisfies GetStaticPaths;

/** What the search of one version looks through: every record of it, and nothing of any other. */
export const GET: APIRoute = ({ params }) => {
  const { edition, chapters } = bookOf(site().playbook, params['version'] ?? '');
  const entries = chapters.flatMap(({ kind, norms }) =>
    norms.map((norm): Entry => ({
      name: norm.label,
      kind: KINDS[kind].label,
      line: oneLine(norm, edition) ?? '',
      at: `${KINDS[kind].plural}/#${norm.id}`,
    })),
  );
  return Response.json(entries);
};

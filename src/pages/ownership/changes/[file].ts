import type { APIRoute, GetStaticPaths } from 'astro';
import { ownershipSteps, stepName } from '../../../analysis/ownership-changes.ts';
import { site } from '../../../site.ts';
import { css } from '../../../styles/as-text.ts';
import { changesViewOf } from '../../../views/changes/view.ts';
import { contentOf, filesOf } from '../../../views/parts/files.ts';

interface Props {
  readonly pair: string;
  readonly type: string;
}

export const getStaticPaths = (() => {
  const { playbook } = site();
  return ownershipSteps(playbook).flatMap((step) => {
    const pair = stepName(step);
    const view = changesViewOf(playbook, pair);
    return (view ? filesOf(view, pair) : []).map(({ name, type }) => ({
      params: { file: name },
      props: { pair, type } satisfies Props,
    }));
  });
}) satisfies GetStaticPaths;

/** What changed hands from one release to the next, to take away. */
export const GET: APIRoute<Props> = ({ params, props: { pair, type } }) => {
  const { playbook, asOf } = site();
  const view = changesViewOf(playbook, pair);
  if (!view) throw new RangeError(`no step ${pair}`);
  const from = { css, company: playbook.company.name, asOf };
  return new Response(contentOf(view, pair, params['file'] ?? '', from), {
    headers: { 'Content-Type': type },
  });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { ownershipSteps, stepName } from '../../../analysis/ownership-changes.ts';
import { site } from '../../../site.ts';
import { changesViewOf } from '../../../views/changes/view.ts';
import { namesOf, taken } from '../../_taken/taken.ts';

interface Props {
  readonly pair: string;
}

export const getStaticPaths = (() => {
  const { playbook } = site();
  return ownershipSteps(playbook).flatMap((step) => {
    const pair = stepName(step);
    return namesOf(changesViewOf(playbook, pair), pair).map((file) => ({
      params: { file },
      props: { pair } satisfies Props,
    }));
  });
}) satisfies GetStaticPaths;

/** What changed hands from one release to the next, to take away. */
export const GET: APIRoute<Props> = ({ params: { file = '' }, props: { pair } }) =>
  taken(changesViewOf(site().playbook, pair), pair, file);

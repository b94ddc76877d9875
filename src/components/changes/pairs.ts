import { WORKING, type Edition } from '../../analysis/diff/edition.ts';
import { editionsOf } from '../../analysis/diff/editions.ts';
import { compare, type Comparison } from '../../analysis/diff/told.ts';
import { perPlaybook } from '../../analysis/per-playbook.ts';
import type { Playbook } from '../../model/playbook.ts';

/** The pairs of versions that have a page of their own: neighbours, and each release against what is merged now. */
export function pairsOf(playbook: Playbook): (readonly [Edition, Edition])[] {
  const editions = editionsOf(playbook);
  const released = editions.filter(({ version }) => version !== WORKING);
  const working = editions.at(-1);
  return [
    ...released.slice(1).map((after, index) => [released[index] ?? after, after] as const),
    ...(working ? released.map((before) => [before, working] as const) : []),
  ];
}

/** Each of those pairs compared, by how its page is called. */
export const comparisonsOf: (playbook: Playbook) => ReadonlyMap<string, Comparison> = perPlaybook(
  (playbook) =>
    new Map(
      pairsOf(playbook).map(([before, after]) => [
        `${before.version}...${after.version}`,
        compare(before, after),
      ]),
    ),
);

/** What the page of a comparison is made from, beside the code and what stands around every page. */
export function madeFrom({ before, after, changes, turns }: Comparison, playbook: Playbook): unknown {
  const here = changes.map(({ ref, decidedIn }) =>
    [ref, decidedIn?.address ?? ''].map((one) => playbook.get(one) !== undefined),
  );
  const teams = [before, after].map(({ norms }) =>
    [...norms.values()].flatMap(({ kind, id, label, fields }) =>
      kind === 'team' ? [[id, label, fields['parent'] ?? '']] : [],
    ),
  );
  return [before.version, before.inForce, after.version, after.inForce, changes, turns, here, teams];
}

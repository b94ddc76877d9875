import { WORKING, type Edition } from '../../analysis/diff/edition.ts';
import { editionsOf } from '../../analysis/diff/editions.ts';
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

import { byLabel } from '../analysis/by-label.ts';
import { rankedValues } from '../analysis/value-behaviours.ts';
import { capital } from '../components/in-words.ts';
import { KINDS } from '../kinds.ts';
import { isHere, type AnyNode, type Playbook } from '../model/playbook.ts';
import { BEHAVIOUR_TYPES, type Facet } from '../words.ts';
import { BOUNDS, boundsOf } from './at-most.ts';
import { ownersShown } from './owners.ts';
import { SEARCHED } from './searched.ts';
import { teamsOf } from './teams-of.ts';

/** Where a record stands on each side that a search can be narrowed by; nowhere, once, or several times. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** Where a record stands on each side. */
export function facetsOf(node: AnyNode, playbook: Playbook): Facets {
  const value = node.kind === 'behaviour' ? node.value : node.kind === 'value' ? node : undefined;
  return {
    kind: [node.kind],
    type: node.kind === 'behaviour' ? [node.type] : [],
    value: isHere(value) ? [value.id] : [],
    team: teamsOf(node).map(({ id }) => id),
    owner: [...new Set(ownersShown(node).map(({ id }) => id))],
    within: node.kind === 'behaviour' ? boundsOf(node, playbook).map(({ id }) => id) : [],
  };
}

/** One choice on a side: how it stands in an address, in words, and how many records stand there. */
export interface Choice {
  readonly id: string;
  readonly words: string;
  readonly count: number;
}

/** What can be chosen on each side, without what no record stands at. */
export function choices(playbook: Playbook): Readonly<Record<Facet, readonly Choice[]>> {
  const all = SEARCHED.flatMap((kind): readonly AnyNode[] => playbook.all(kind));
  const facets = all.map((node) => facetsOf(node, playbook));
  const owners = [...new Set(all.flatMap(ownersShown))].sort(byLabel);
  const counted = (facet: Facet, known: readonly (readonly [string, string])[]): Choice[] =>
    known
      .map(([id, words]) => ({ id, words, count: facets.filter((one) => one[facet].includes(id)).length }))
      .filter(({ count }) => count > 0);
  const named = ({ id, label }: AnyNode) => [id, label] as const;
  return {
    kind: counted(
      'kind',
      SEARCHED.map((kind) => [kind, capital(KINDS[kind].label)]),
    ),
    type: counted(
      'type',
      Object.entries(BEHAVIOUR_TYPES).map(([type, { label }]) => [type, capital(label)]),
    ),
    value: counted('value', rankedValues(playbook).map(named)),
    team: counted('team', [...playbook.all('team')].sort(byLabel).map(named)),
    owner: counted('owner', owners.map(named)),
    within: counted(
      'within',
      BOUNDS.map(({ id, words }) => [id, `at most ${words}`]),
    ),
  };
}

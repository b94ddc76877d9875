import { byLabel } from '../analysis/by-label.ts';
import { rankedValues } from '../analysis/value-behaviours.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { AnyNode, Playbook } from '../model/playbook.ts';
import type { Facet } from '../words.ts';
import { entryOf, ONE_PAGE, parted, type Group } from './alphabet.ts';
import { facetsOf } from './facets.ts';
import { TEAM_MEANS } from './teams-of.ts';

/** A side by which everything can be listed without a script, and what one reads above the list. */
export const LISTED_BY = {
  kind: { heading: 'Everything, by kind', means: 'Each record stands under what it is.' },
  value: {
    heading: 'Everything, by value',
    means:
      'Under each value stand the behaviours that put it into practice. What hangs on no value is not here.',
  },
  team: { heading: 'Everything, by team', means: TEAM_MEANS },
} as const satisfies Partial<Record<Facet, { heading: string; means: string }>>;
/** One of these sides. */
export type ListedBy = keyof typeof LISTED_BY;
/** Every one of these sides. */
export const LISTED_BY_NAMES = Object.keys(LISTED_BY) as ListedBy[];

/** The records by one side, in order of name; a group with more than a page of records is parted. */
export function groups(side: ListedBy, playbook: Playbook, most = ONE_PAGE): Group[] {
  const members = new Map<string, AnyNode[]>();
  for (const node of KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind)))
    for (const id of facetsOf(node, playbook)[side]) members.set(id, [...(members.get(id) ?? []), node]);
  return headings(side, playbook).flatMap(([id, heading]) =>
    parted({ id, heading, entries: (members.get(id) ?? []).sort(byLabel).map(entryOf) }, most),
  );
}

function headings(side: ListedBy, playbook: Playbook): (readonly [id: string, heading: string])[] {
  if (side === 'kind') return KIND_NAMES.map((kind) => [kind, KINDS[kind].heading]);
  const nodes = side === 'value' ? rankedValues(playbook) : [...playbook.all('team')].sort(byLabel);
  return nodes.map(({ id, label }) => [id, label]);
}

import { here, type AnyNode, type Area, type Party, type Playbook, type Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { holdingsOf, PARTS, type Part } from './holdings.ts';
import { membersOf } from './members.ts';
import { perPlaybook } from './per-playbook.ts';
import { teamOf } from './scope.ts';

/** What stands around one area or team: what it is tied to first, and what those are tied to in turn. */
export interface Surroundings<Near, Far> {
  /** Each once, under the weightiest part, in order of part and name. */
  readonly near: readonly { readonly node: Near; readonly part: Part }[];
  /** Those with the most ties first, then by name. */
  readonly far: readonly { readonly node: Far; readonly ties: readonly Near[] }[];
  /** How many were left out of each, so that a picture stays one. */
  readonly more: { readonly near: number; readonly far: number };
}

/** How many stand around one at most, and how many beyond these: never more than 120 ties are drawn. */
const NEAR = 20;
const FAR = 12;
const TIES = 100;

/** Who has a part in an area, and the other areas in use that they answer for or whose work they do, those that most of them share first. */
export function aroundArea(area: Area, playbook: Playbook): Surroundings<Party, Area> {
  const parts = new Map<Party, Part>();
  for (const part of PARTS)
    for (const party of here<Party>(area[part]).sort(byName)) if (!parts.has(party)) parts.set(party, part);
  const near = [...parts].map(([node, part]) => ({ node, part }));
  const works = workedBy(playbook);
  const ties = new Map<Area, Party[]>();
  for (const { node } of near.slice(0, NEAR))
    for (const other of works.get(node) ?? [])
      if (other !== area) ties.set(other, [...(ties.get(other) ?? []), node]);
  return cut(near, ties);
}

/** The areas that a team or its people have a part in, and the other teams with a part in these, those with a part in most first; people count for their team. */
export function aroundTeam(team: Team): Surroundings<Area, Team> {
  const held = holdingsOf([team, ...membersOf(team)]);
  const near = PARTS.flatMap((part) => held[part].map((node) => ({ node, part })));
  const ties = new Map<Team, Area[]>();
  for (const { node } of near.slice(0, NEAR))
    for (const other of teamsIn(node))
      if (other !== team) ties.set(other, [...(ties.get(other) ?? []), node]);
  return cut(near, ties);
}

/** The teams with any part in an area, each once; people count for their team. */
function teamsIn(area: Area): Team[] {
  const parties = PARTS.flatMap((part) => here<Party>(area[part]));
  return [...new Set(parties.flatMap((party) => teamOf(party) ?? []))];
}

/** In order of name; those of one name keep one order, too. */
const byName = (a: AnyNode, b: AnyNode): number => byLabel(a, b) || (a.ref < b.ref ? -1 : 1);

const workedBy: (playbook: Playbook) => ReadonlyMap<Party, readonly Area[]> = perPlaybook((playbook) => {
  const found = new Map<Party, Area[]>();
  for (const area of playbook.all('area')) {
    if (area.lifecycle === 'retired') continue;
    for (const party of new Set([...here<Party>(area.accountable), ...here<Party>(area.responsible)]))
      found.set(party, [...(found.get(party) ?? []), area]);
  }
  return found;
});

function cut<Near, Far extends Area | Team>(
  near: readonly { readonly node: Near; readonly part: Part }[],
  ties: ReadonlyMap<Far, readonly Near[]>,
): Surroundings<Near, Far> {
  const all = [...ties]
    .map(([node, some]) => ({ node, ties: some }))
    .sort((a, b) => b.ties.length - a.ties.length || byName(a.node, b.node));
  const far: { node: Far; ties: readonly Near[] }[] = [];
  let count = 0;
  for (const one of all.slice(0, FAR)) {
    count += one.ties.length;
    if (count > TIES) break;
    far.push(one);
  }
  return {
    near: near.slice(0, NEAR),
    far,
    more: { near: Math.max(0, near.length - NEAR), far: all.length - far.length },
  };
}

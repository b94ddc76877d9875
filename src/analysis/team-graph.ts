import { alg, Graph } from '@dagrejs/graphlib';
import type { Playbook, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import type { Tie } from './ties.ts';

/** How the teams hang together. */
export interface TeamGraph {
  /** Teams without any tie, by name. */
  readonly alone: readonly Team[];
  /** Teams that reach each other through ties, the largest piece first; teams without a tie are in none. */
  readonly pieces: readonly (readonly Team[])[];
}

/**
 * How the teams hang together: who has no tie, and which teams reach each other.
 * Connected components of the undirected graph of teams and ties (Hopcroft & Tarjan, Algorithm 447, 1973).
 */
export function teamGraph(playbook: Playbook, ties: readonly Tie[]): TeamGraph {
  const graph = new Graph({ directed: false });
  for (const { id } of playbook.all('team')) graph.setNode(id);
  for (const { teams } of ties) graph.setEdge(teams[0].id, teams[1].id);
  const pieces = alg.components(graph).map((ids) => ids.flatMap((id) => playbook.find('team', id) ?? []));
  const several = pieces.filter((teams) => teams.length > 1).map((teams) => teams.sort(byLabel));
  return {
    alone: pieces
      .filter((teams) => teams.length === 1)
      .flat()
      .sort(byLabel),
    pieces: several.sort((a, b) => b.length - a.length || byLabel(a[0] as Team, b[0] as Team)),
  };
}

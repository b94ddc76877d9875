import { coOwners } from '../../analysis/co-owners.ts';
import { coWorkers } from '../../analysis/co-workers.ts';
import { heldAreas } from '../../analysis/held-areas.ts';
import { standingOf } from '../../analysis/ownership.ts';
import { overlapOf, pairsOf } from '../../analysis/pairs.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import { listed } from '../../schema/nearest.ts';
import type { Look } from '../parts/view.ts';
import { idOf, MOST_ROWS } from './exact-table.ts';
import { idOfPair } from './pairs-table.ts';
import { comparedIn } from './sets.ts';

/** Of fewer areas it says little that most of them are another team’s, too. */
const AREAS_WORTH_TELLING = 3;
/** From which part of a team’s areas on that is worth a look. */
const HALF = 0.5;
const NAMES = 4;
const LOOKS = 4;

/** What to look at where teams overlap: who exactly shares most, who holds little alone, the area of the most teams, and what lacks a rule. */
export function looksAt(playbook: Playbook, asOf: string): Look[] {
  return [
    mostExactly(playbook),
    leastAlone(playbook),
    mostTeams(playbook),
    noRule(playbook, asOf),
    withoutTeam(playbook),
  ]
    .flatMap((look) => look ?? [])
    .slice(0, LOOKS);
}

const here = (id: string, label: string) => ({ label, path: `ownership/overlaps/#${id}` });

function mostExactly(playbook: Playbook): Look | undefined {
  const [first, second] = comparedIn(playbook).combinations;
  if (!first || first.areas.length === 1 || first.areas.length === second?.areas.length) return undefined;
  const who = listed(
    first.sets.map(({ label }) => label),
    'and',
    NAMES,
  );
  return {
    says: `${capital(inWords(first.areas.length, 'area'))} are held by exactly ${who}: more than by any other combination.`,
    to: here(idOf(first), 'Which areas'),
  };
}

function leastAlone(playbook: Playbook): Look | undefined {
  const [first] = pairsOf(playbook)
    .slice(0, MOST_ROWS)
    .filter((pair) => Math.min(...pair.of) >= AREAS_WORTH_TELLING && overlapOf(pair) >= HALF)
    .sort((a, b) => overlapOf(b) - overlapOf(a));
  if (!first) return undefined;
  const { teams, areas, of } = first;
  const [smaller, greater] = of[0] <= of[1] ? teams : [teams[1], teams[0]];
  const least = Math.min(...of);
  const part = areas === least ? 'all of' : `${numberWord(areas)} of`;
  return {
    says: `${smaller.label} shares ${part} its ${inWords(least, 'area')} with ${greater.label}.`,
    to: here(idOfPair(first), 'What they share'),
  };
}

function mostTeams(playbook: Playbook): Look | undefined {
  const [first, second] = [...heldAreas(playbook)].sort((a, b) => b.teams.length - a.teams.length);
  if (!first || first.teams.length < 3 || first.teams.length === second?.teams.length) return undefined;
  return {
    says: `${capital(inWords(first.teams.length, 'team'))} hold one area, more than any other:`,
    to: first.area,
  };
}

function noRule(playbook: Playbook, asOf: string): Look | undefined {
  const open = heldAreas(playbook).filter(
    ({ area, accountable }) => accountable.length > 1 && standingOf(area, asOf) === 'several',
  );
  const [first, ...others] = open;
  if (!first) return undefined;
  if (others.length === 0)
    return {
      says: 'For one area, owners in different teams answer, and no rule in force says how they share it:',
      to: first.area,
    };
  return {
    says: `For ${inWords(open.length, 'area')}, owners in different teams answer, and no rule in force says how they share them.`,
    to: coOwners(playbook, asOf).length > 0 ? here('people', 'Who they are') : undefined,
  };
}

function withoutTeam(playbook: Playbook): Look | undefined {
  const count = coWorkers(playbook).reduce((sum, { members }) => sum + members.length, 0);
  if (count === 0) return undefined;
  return {
    says: `${capital(inWords(count, 'area is', 'areas are'))} the work of several people who are in no team.`,
    to: here('workers', 'Who they are'),
  };
}

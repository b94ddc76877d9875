import type { Playbook, Team } from '../model/playbook.ts';
import { WORKING, nameIn, type Edition } from './diff/edition.ts';
import { editionsOf } from './diff/editions.ts';
import { renamesBetween } from './diff/renames.ts';
import { perPlaybook } from './per-playbook.ts';
import { departmentOf, teamOf } from './scope.ts';

/** A norm where it was last: under its id of today, or in the last edition that has it. */
export interface Held {
  readonly ref: string;
  readonly version: string;
}

/** Where each norm of an edition is now, or was last, by its `kind/id` there; new ids are followed. */
export const heldLast: (playbook: Playbook, version: string) => ReadonlyMap<string, Held> = perPlaybook(
  (playbook, version: string) => {
    const [first, ...later] = editionsFrom(playbook, version);
    let held = new Map(
      [...(first?.norms.keys() ?? [])].map((ref): [string, Held] => [ref, { ref, version }]),
    );
    let before = first;
    for (const next of later) {
      const renames = renamesBetween(before?.norms ?? new Map(), next.norms);
      held = new Map(
        [...held].map(([from, last]): [string, Held] => {
          const ref = renames.get(last.ref) ?? last.ref;
          return [from, next.norms.has(ref) ? { ref, version: next.version } : last];
        }),
      );
      before = next;
    }
    return held;
  },
);

function editionsFrom(playbook: Playbook, version: string): readonly Edition[] {
  const editions = editionsOf(playbook);
  return editions.slice(editions.findIndex((one) => one.version === version));
}

/** A person or team that an edition names, as known today: releases hold no people, so they are those of today. */
export interface Named {
  /** `kind/id`: of two editions, the same for the same. */
  readonly key: string;
  /** What the edition calls them. */
  readonly label: string;
  /** Where to read of them; undefined for somebody who is no longer here. */
  readonly held: Held | undefined;
  readonly team: Team | undefined;
  readonly department: Team | undefined;
}

/** Whom an edition names by a bare id. */
export function namedIn(edition: Edition, id: string, playbook: Playbook): Named {
  const label = nameIn(edition, id);
  const team = heldLast(playbook, edition.version).get(`team/${id}`);
  if (team) return { key: team.ref, label, held: team, ...placeOf(team, playbook) };
  const person = playbook.find('person', id);
  const home = person && teamOf(person);
  return {
    key: `person/${id}`,
    label,
    held: person && { ref: person.ref, version: WORKING },
    team: home,
    department: home && departmentOf(home),
  };
}

/** A team as it was last, and its department as that was last. */
function placeOf({ ref, version }: Held, playbook: Playbook): Pick<Named, 'team' | 'department'> {
  const team = recordIn(playbook, version, ref);
  const department = team && departmentOf(team);
  const last = department && heldLast(playbook, version).get(department.ref);
  return { team, department: last && (recordIn(playbook, last.version, last.ref) ?? department) };
}

function recordIn(playbook: Playbook, version: string, ref: string): Team | undefined {
  const book = playbook.releases.find((one) => one.version === version)?.playbook ?? playbook;
  const found = book.get(ref);
  return found?.kind === 'team' ? found : undefined;
}

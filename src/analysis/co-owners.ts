import type { Area, Person, Playbook } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { accountableOf, isEmptySeat } from './ownership.ts';
import { perPlaybook } from './per-playbook.ts';
import { signatures, type Signature } from './signatures.ts';
import { standingsOf } from './standings.ts';

/** People who answer for an area together though no rule in force says how they share it, each area under exactly these; in order of name, and counted by nobody. */
export const coOwners = perPlaybook((playbook: Playbook, day: string): readonly Signature<Person, Area>[] => {
  const answered = new Map<Person, Area[]>();
  for (const area of standingsOf(playbook, day).several)
    for (const owner of new Set(accountableOf(area)))
      if (owner.kind === 'person' && !isEmptySeat(owner))
        answered.set(owner, [...(answered.get(owner) ?? []), area]);
  const people = playbook.all('person').filter((person) => answered.has(person));
  return signatures(
    people.sort(byLabel).map((person) => [person, answered.get(person) ?? []] as const),
  ).filter(({ sets }) => sets.length > 1);
});

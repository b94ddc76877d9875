import type { Area, Person } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { isEmptySeat, responsibleOf } from './ownership.ts';
import { perPlaybook } from './per-playbook.ts';
import { teamOf } from './scope.ts';
import { signatures, type Signature } from './signatures.ts';

/** People in no team who do the work of an area in use together, each area under exactly these; in order of name, and counted by nobody. */
export const coWorkers = perPlaybook((playbook): readonly Signature<Person, Area>[] => {
  const worked = new Map<Person, Area[]>();
  for (const area of [...playbook.all('area')].sort(byLabel)) {
    if (area.lifecycle === 'retired') continue;
    for (const party of new Set(responsibleOf(area)))
      if (party.kind === 'person' && !isEmptySeat(party) && !teamOf(party))
        worked.set(party, [...(worked.get(party) ?? []), area]);
  }
  const people = [...worked].sort(([one], [other]) => byLabel(one, other));
  return signatures(people).filter(({ sets }) => sets.length > 1);
});

import { isHere, type Missing, type Party, type Playbook } from '../model/playbook.ts';
import type { Finding } from '../rules/finding.ts';
import { listed } from '../schema/nearest.ts';

/** Who has to settle a finding, in words; undefined where it is about what is written, which its author mends. */
export function settlersInWords({ cause, parties }: Finding, playbook: Playbook): string | undefined {
  return cause && (namesOf(parties, playbook) ?? 'nobody is named; the leadership team');
}

/** People with their titles and teams, as a list in words; undefined where there are none. */
export function namesOf(ids: readonly string[], playbook: Playbook): string | undefined {
  const names = ids.map((id) => named(id, playbook));
  return names.length > 0 ? listed(names, 'and', 6) : undefined;
}

/** Somebody with their title; what was written where that is nobody here. */
export const nameOf = (who: Party | Missing, playbook: Playbook): string =>
  isHere(who) ? named(who.id, playbook) : who.to;

function named(id: string, playbook: Playbook): string {
  const person = playbook.find('person', id);
  if (!person) return playbook.find('team', id)?.label ?? id;
  return person.title ? `${person.label} (${person.title})` : person.label;
}

import type { Playbook } from '../model/playbook.ts';

/**
 * A fact of a playbook that is derived once and then shared by every rule and page that asks, since a playbook never changes.
 * What else it depends on, such as the day, stands in the key: one fact is kept for each.
 */
export function perPlaybook<Rest extends readonly (string | number)[], Fact>(
  derive: (playbook: Playbook, ...rest: Rest) => Fact,
): (playbook: Playbook, ...rest: Rest) => Fact {
  const known = new WeakMap<Playbook, Map<string, Fact>>();
  return (playbook, ...rest) => {
    const facts = known.get(playbook) ?? new Map<string, Fact>();
    known.set(playbook, facts);
    const key = JSON.stringify(rest);
    if (!facts.has(key)) facts.set(key, derive(playbook, ...rest));
    return facts.get(key) as Fact;
  };
}

import type { Behaviour, Playbook, Value } from '../model/playbook.ts';
import { BEHAVIOUR_TYPES } from '../words.ts';
import { byLabel } from './by-label.ts';
import { hasTarget } from './target.ts';

/** The values, the highest rank first; those without a rank follow by name. */
export function rankedValues(playbook: Playbook): Value[] {
  return [...playbook.all('value')].sort(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || byLabel(a, b),
  );
}

/** The behaviours that put a value into practice, by name. */
export function behavioursBehind(value: Value): Behaviour[] {
  const links = value.backlinks.filter(({ from, path }) => from.kind === 'behaviour' && path[0] === 'value');
  return [...new Set(links.map(({ from }) => from as Behaviour))].sort(byLabel);
}

/** A few behaviours with a target, of as many types as there are, to show what is meant. */
export function samples(behaviours: readonly Behaviour[], most: number): Behaviour[] {
  const counted = behaviours.filter(hasTarget);
  const firsts = counted.filter((one, index) => counted.findIndex(({ type }) => type === one.type) === index);
  return [...new Set([...firsts, ...counted])].slice(0, most);
}

/** Behaviours by type, in the order in which the site presents the types. */
export function byType(
  behaviours: readonly Behaviour[],
): { type: Behaviour['type']; behaviours: Behaviour[] }[] {
  return (Object.keys(BEHAVIOUR_TYPES) as Behaviour['type'][])
    .map((type) => ({ type, behaviours: behaviours.filter((behaviour) => behaviour.type === type) }))
    .filter((group) => group.behaviours.length > 0);
}

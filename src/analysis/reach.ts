import type { AnyNode, Company, Missing, Team } from '../model/playbook.ts';
import { here } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { ancestry } from './scope.ts';

/** Whom something reaches that is said to teams: the company, or a team with all below it. */
export type Audience = Company | Team;

/** The company and the teams among what is named, without people and what is missing. */
export const audiencesOf = (named: readonly (AnyNode | Missing)[] | undefined): Audience[] =>
  here<AnyNode>(named).filter((one): one is Audience => one.kind === 'company' || one.kind === 'team');

/** Whether whoever belongs to one belongs to the other too: the company holds every team, a team those below it. */
export function isWithin(inner: Audience, outer: Audience): boolean {
  if (inner === outer || outer.kind === 'company') return true;
  return inner.kind === 'team' && ancestry(inner).includes(outer);
}

/** Whom both of two lists reach, the widest only: Sales and not also each team in Sales; by name. */
export function sharedAudience(one: readonly Audience[], other: readonly Audience[]): Audience[] {
  const isIn = (inner: Audience, outers: readonly Audience[]) =>
    outers.some((outer) => isWithin(inner, outer));
  const both = [
    ...new Set([...one.filter((inner) => isIn(inner, other)), ...other.filter((inner) => isIn(inner, one))]),
  ];
  const isCovered = (inner: Audience) =>
    both.some((outer) => isWithin(inner, outer) && !isWithin(outer, inner));
  return both.filter((inner) => !isCovered(inner)).sort(byLabel);
}

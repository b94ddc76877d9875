import { here, type AnyNode, type Behaviour, type Playbook } from '../model/playbook.ts';
import { keysOf } from './behaviour-key.ts';
import { calendarOf } from './calendar-of.ts';
import type { Scope } from './scope.ts';
import { agree } from './target.ts';

/** Two behaviours of one key that ask different things of one scope. */
export interface Disagreement {
  readonly one: Behaviour;
  readonly other: Behaviour;
  /** The scope that both name. */
  readonly shared: Scope;
  /** The field that holds the target of a behaviour. */
  readonly field: (behaviour: Behaviour) => string;
}

/** Pairs of behaviours with one key and one scope in common, and different targets; a narrower scope is no conflict. */
export function disagreements(playbook: Playbook): Disagreement[] {
  const groups = new Map<string, { behaviour: Behaviour; scope: Scope }[]>();
  for (const behaviour of playbook.all('behaviour')) {
    for (const scope of here<AnyNode>(behaviour.appliesTo) as Scope[]) {
      for (const key of keysOf(behaviour)) {
        const group = `${key}|${scope.ref}`;
        groups.set(group, [...(groups.get(group) ?? []), { behaviour, scope }]);
      }
    }
  }
  const found = new Map<string, Disagreement>();
  for (const group of groups.values()) {
    for (const [index, { behaviour: one, scope }] of group.entries()) {
      const calendar = calendarOf(scope, playbook);
      for (const { behaviour: other } of group.slice(index + 1)) {
        const pair = `${one.id} ${other.id}`;
        if (one === other || found.has(pair) || agree(one, calendar, other, calendar)) continue;
        found.set(pair, { one, other, shared: scope, field: targetField });
      }
    }
  }
  return [...found.values()];
}

function targetField({ type }: Behaviour): string {
  const fields = {
    'notice-period': 'atLeast',
    'sprint-length': 'length',
    cadence: 'every',
    qualitative: 'type',
  } as const;
  return type in fields ? fields[type as keyof typeof fields] : 'within';
}

import { here, isHere, type AnyNode, type Party, type Person, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { ownersOf } from './settlers.ts';

/** Something that a change touches, and who answered for it before and answers for it after; undefined on the side on which it is not. */
export interface Touched {
  readonly label: string;
  readonly before?: readonly Party[] | undefined;
  readonly after?: readonly Party[] | undefined;
}

/** Somebody whose agreement a change needs, and what for: what is theirs, what becomes theirs, and what is theirs no longer. */
export interface Asked {
  readonly party: Party;
  readonly holds: readonly string[];
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

/** Who has to agree to a change; what nobody owns is for the leaders. */
export interface Agreeing {
  readonly asked: readonly Asked[];
  readonly unowned: readonly string[];
  readonly leaders: readonly Person[];
}

/** Who is asked about a record: its owners; about somebody, whom they report to. */
export function askedAbout(node: AnyNode): readonly Party[] {
  if (node.kind === 'person' && isHere(node.reportsTo)) return ownersOf(node.reportsTo);
  return ownersOf(node);
}

/** Who has to agree to what was touched, each once, in the order in which it was told. Whoever had left before the change is not asked. */
export function agreeingOn(touched: readonly Touched[], playbook: Playbook, day: IsoDate): Agreeing {
  const asked = new Map<string, { party: Party; holds: string[]; gains: string[]; loses: string[] }>();
  const unowned = new Set<string>();
  const isIn = (party: Party) => party.kind === 'team' || !hasEnded(party, day);
  for (const { label, before, after } of touched) {
    const [was, is] = [before ?? after ?? [], after ?? before ?? []].map((some) => some.filter(isIn));
    const parties = new Map([...(was ?? []), ...(is ?? [])].map((party) => [party.id, party]));
    if (parties.size === 0) unowned.add(label);
    for (const [id, party] of parties) {
      const entry = asked.get(id) ?? { party, holds: [], gains: [], loses: [] };
      const [had, has] = [was, is].map((some) => some?.some((one) => one.id === id));
      const list = had && has ? entry.holds : has ? entry.gains : entry.loses;
      if (!list.includes(label)) list.push(label);
      asked.set(id, entry);
    }
  }
  return {
    asked: [...asked.values()],
    unowned: [...unowned],
    leaders: here<Person>(playbook.company.leaders).filter((leader) => !leader.vacant && isIn(leader)),
  };
}

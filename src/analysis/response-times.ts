import { here, type AnyNode, type BehaviourOf, type Party, type Playbook } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { expectationsOf, type Expectation, type Scope } from './scope.ts';
import { scopesOf, slowest } from './slowest.ts';

/** A promise about how fast somebody answers. */
export type Response = BehaviourOf<'response-expectation'>;

/**
 * Whether somebody has to answer outside working hours to keep a promise: nobody has to; somebody else covers those
 * hours; nothing is promised at all; or it runs by the clock and nothing says who answers then.
 */
export type OutsideHours = 'nobody' | 'covered' | 'no-promise' | 'unsaid';

/** One promise, and how long the answer takes at the longest. */
export interface ResponseTime {
  readonly behaviour: Response;
  /** In minutes, on the slowest calendar of those who promise; Infinity where nothing is promised. */
  readonly elapsed: number;
  readonly outside: OutsideHours;
  /** The wider promises that this one displaces for the party that was asked about. */
  readonly displaces: Expectation['displaces'];
}

/** What a promise says about the hours in which nobody works: working time and whole weeks ask nothing of them. */
export function outsideHours({ within, cover }: Response): OutsideHours {
  if (within.kind === 'none') return 'no-promise';
  if (cover) return 'covered';
  return within.unit === 'minute' || within.unit === 'hour' ? 'unsaid' : 'nobody';
}

/** Every promise of a playbook, the tightest first, by the longest time it may take those who gave it. */
export function allResponseTimes(playbook: Playbook): ResponseTime[] {
  const all = playbook.all('behaviour').filter(isResponse);
  return all.map((behaviour) => timed(behaviour, scopesOf(behaviour), playbook)).sort(tightestFirst);
}

/** How fast a party has to answer: the promises that reach it, the narrowest winning, the tightest first. */
export function responseTimesOf(scope: Scope, playbook: Playbook): ResponseTime[] {
  const reaching = scope.kind === 'company' ? companyWide(playbook) : expectationsOf(scope, playbook);
  return reaching
    .flatMap(({ behaviour, displaces }) =>
      isResponse(behaviour) ? [{ ...timed(behaviour, [scope], playbook), displaces }] : [],
    )
    .sort(tightestFirst);
}

/** The people of a team who have promised something of their own, which binds nobody else in it. */
export function ownPromises(people: readonly Party[], playbook: Playbook): ResponseTime[] {
  return allResponseTimes(playbook).filter(({ behaviour }) =>
    scopesOf(behaviour).some((scope) => people.includes(scope as Party)),
  );
}

const isResponse = (behaviour: AnyNode): behaviour is Response =>
  behaviour.kind === 'behaviour' && behaviour.type === 'response-expectation';

function companyWide(playbook: Playbook): Pick<Expectation, 'behaviour' | 'displaces'>[] {
  return playbook
    .all('behaviour')
    .filter(({ appliesTo }) => here<AnyNode>(appliesTo).includes(playbook.company))
    .map((behaviour) => ({ behaviour, displaces: [] }));
}

function timed(behaviour: Response, scopes: readonly Scope[], playbook: Playbook): ResponseTime {
  const elapsed = slowest(behaviour.within, scopes, playbook);
  return { behaviour, elapsed, outside: outsideHours(behaviour), displaces: [] };
}

function tightestFirst(a: ResponseTime, b: ResponseTime): number {
  return a.elapsed === b.elapsed ? byLabel(a.behaviour, b.behaviour) : a.elapsed - b.elapsed;
}

import { here, isHere, type AnyNode, type Playbook, type Team } from '../model/playbook.ts';
import type { Calendar } from '../time/calendar.ts';
import { gapBetween, type Gap } from '../time/gap.ts';
import { calendarOf } from './calendar-of.ts';
import { outsideHours, type Response } from './response-times.ts';
import type { Scope } from './scope.ts';
import { scopesOf } from './slowest.ts';

/** A promise by the clock that comes due before those who gave it work again. */
export interface Unanswerable {
  readonly behaviour: Response;
  readonly asks: Scope;
  readonly answers: Scope;
  /** What was promised, in minutes by the clock. */
  readonly promised: number;
  readonly gap: Gap;
}

/**
 * Promises by the clock, with nobody to cover, that end while those who gave them are away from work: asked for by those who are named to ask, and where
 * nobody is, by the teams that need the work of those who answer. The pair that waits longest is named.
 */
export function unanswerable(playbook: Playbook): Unanswerable[] {
  return playbook.all('behaviour').flatMap((behaviour) => {
    if (behaviour.type !== 'response-expectation' || outsideHours(behaviour) !== 'unsaid') return [];
    const { within, askedBy } = behaviour;
    if (within.kind === 'none') return [];
    const promised = within.unit === 'hour' ? within.amount * 60 : within.amount;
    const pairs = scopesOf(behaviour).flatMap((answers) => {
      const asking = askedBy ? (here<AnyNode>(askedBy) as Scope[]) : needing(answers);
      return asking
        .filter((asks) => asks !== answers)
        .map((asks) => ({ asks, answers, gap: between(asks, answers, playbook) }));
    });
    const [worst] = pairs.sort((a, b) => b.gap.longest - a.gap.longest || (a.asks.ref < b.asks.ref ? -1 : 1));
    return worst && worst.gap.longest > promised ? [{ behaviour, promised, ...worst }] : [];
  });
}

const between = (asks: Scope, answers: Scope, playbook: Playbook): Gap => {
  const [one, other]: Calendar[] = [asks, answers].map((scope) => calendarOf(scope, playbook));
  return gapBetween(one as Calendar, other as Calendar);
};

/** The teams that need the work of a team. */
const needing = (answers: Scope): Team[] =>
  answers.kind !== 'team'
    ? []
    : answers.backlinks.flatMap(({ from, path }) =>
        from.kind === 'team' && path[0] === 'dependsOn' && isHere<Team>(from) ? [from] : [],
      );

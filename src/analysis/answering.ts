import {
  here,
  isHere,
  type Backlink,
  type Behaviour,
  type BehaviourOf,
  type Missing,
  type Playbook,
} from '../model/playbook.ts';
import type { Calendar } from '../time/calendar.ts';
import { comparePromises } from '../time/longest.ts';
import type { TimePromise } from '../time/promise.ts';
import { calendarOf } from './calendar-of.ts';
import { expectationsOf, levelsOf, type Scope } from './scope.ts';
import type { Timeline } from './timelines.ts';

/** A promise about how fast somebody answers. */
export type Answering = BehaviourOf<'response-expectation'>;

/** How long somebody may take to answer, in their own working time. */
export interface Answer {
  readonly party: Scope;
  /** The behaviour that promises it; none where it is the silence that a timeline grants. */
  readonly expectation: Answering | undefined;
  readonly promise: TimePromise;
  readonly calendar: Calendar;
}

/**
 * Why nobody can say how long an answer takes: something it rests on could not be read, which is a finding of its own;
 * nobody stands behind the role or the empty seat; no response expectation applies, or only ones without a promise;
 * `answers` names a behaviour that promises no answer; or a lazy consensus does not say how long silence lasts.
 */
export type Gap = 'unread' | 'nobody' | 'no-expectation' | 'no-promise' | 'no-answer' | 'no-silence';

/** How somebody answers by a behaviour that was named for them. */
export function answerBy(named: Behaviour | Missing, party: Scope, playbook: Playbook): Answer | Gap {
  if (!isHere<Behaviour>(named) || !isWhole(party, playbook)) return 'unread';
  if (named.type !== 'response-expectation') return 'no-answer';
  return answerOf(party, named, playbook) ?? 'no-promise';
}

/**
 * How somebody answers where nothing is named: by the slowest of the response expectations that reach them, since nobody knows on which channel they are asked; the narrowest of each key wins.
 * An expectation that is only for the questions of others is none, and one that promises nothing is passed over.
 */
export function slowestAnswer(party: Scope, timeline: Timeline, playbook: Playbook): Answer | Gap {
  if (!isWhole(party, playbook) || mayBeUnread(party, playbook)) return 'unread';
  const asked = here<Scope>(timeline.appliesTo);
  const reaching = answeringsOf(party, playbook);
  const applying = reaching.filter(({ askedBy }) => !askedBy || meets(here<Scope>(askedBy), asked, playbook));
  const [slowest] = applying
    .flatMap((expectation) => answerOf(party, expectation, playbook) ?? [])
    .sort((a, b) => comparePromises(b.promise, b.calendar, a.promise, a.calendar));
  if (slowest) return slowest;
  if (reaching.some(({ askedBy }) => askedBy?.some(({ kind }) => kind === 'missing'))) return 'unread';
  return applying.length > 0 ? 'no-promise' : 'no-expectation';
}

/** Whether nothing on the way from somebody to the company is missing, so that their working time is known. */
export function isWhole(scope: Scope, playbook: Playbook): boolean {
  return !levelsOf(scope, playbook).some(
    (level) =>
      (level.kind === 'person' && level.team?.kind === 'missing') ||
      (level.kind === 'team' && level.parent?.kind === 'missing'),
  );
}

const answerOf = (party: Scope, expectation: Answering, playbook: Playbook): Answer | undefined =>
  expectation.within.kind === 'none'
    ? undefined
    : { party, expectation, promise: expectation.within, calendar: calendarOf(party, playbook) };

function mayBeUnread(party: Scope, playbook: Playbook): boolean {
  return (
    playbook.hasUnread('behaviour') &&
    levelsOf(party, playbook).some(({ id }) => playbook.isNamedByUnread('behaviour', id))
  );
}

const known = new WeakMap<Scope, readonly Answering[]>();

/** The response expectations that reach somebody; a record belongs to one playbook, so that they need be sought only once. */
function answeringsOf(party: Scope, playbook: Playbook): readonly Answering[] {
  // Whom no behaviour names is reached by what reaches their team, which is sought once for all of them.
  if (party.kind === 'person' && isHere(party.team) && !party.backlinks.some(isAppliesTo))
    return answeringsOf(party.team, playbook);
  const found =
    known.get(party) ??
    expectationsOf(party, playbook).flatMap(({ behaviour }) =>
      behaviour.type === 'response-expectation' ? [behaviour] : [],
    );
  known.set(party, found);
  return found;
}

const isAppliesTo = ({ from, path }: Backlink): boolean =>
  from.kind === 'behaviour' && path[0] === 'appliesTo';

/** Whether two lists of scopes have somebody in common. */
function meets(some: readonly Scope[], others: readonly Scope[], playbook: Playbook): boolean {
  return some.some((one) =>
    others.some(
      (other) => levelsOf(one, playbook).includes(other) || levelsOf(other, playbook).includes(one),
    ),
  );
}

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
 * `answers` names a behaviour that promises no answer; a lazy consensus does not say how long silence lasts;
 * or a forum does not say when it met first, or has met for the last time.
 */
export type Gap =
  | 'unread'
  | 'nobody'
  | 'no-expectation'
  | 'no-promise'
  | 'no-answer'
  | 'no-silence'
  | 'no-first'
  | 'has-ended';

/** How somebody answers by a behaviour that was named for them. */
export function answerBy(named: Behaviour | Missing, party: Scope, playbook: Playbook): Answer | Gap {
  if (!isHere<Behaviour>(named) || !isWhole(party, playbook)) return 'unread';
  if (named.type !== 'response-expectation') return 'no-answer';
  const { within: promise } = named;
  if (promise.kind === 'none') return 'no-promise';
  return { party, expectation: named, promise, calendar: calendarOf(party, playbook) };
}

/**
 * How somebody answers where nothing is named: by the slowest of the response expectations that reach them, since nobody knows on which channel they are asked; the narrowest of each key wins.
 * An expectation that is only for the questions of others is none, and one that promises nothing is passed over.
 */
export function slowestAnswer(party: Scope, timeline: Timeline, playbook: Playbook): Answer | Gap {
  const { reaching, slowestFirst, isUnread } = answersOf(party, playbook);
  if (isUnread) return 'unread';
  const applies = ({ askedBy }: Answering) =>
    !askedBy || meets(here<Scope>(askedBy), here<Scope>(timeline.appliesTo), playbook);
  const slowest = slowestFirst.find(({ expectation }) => applies(expectation));
  if (slowest) return slowest;
  if (reaching.some(({ askedBy }) => askedBy?.some(({ kind }) => kind === 'missing'))) return 'unread';
  return reaching.some(applies) ? 'no-promise' : 'no-expectation';
}

/** Whether nothing on the way from somebody to the company is missing, so that their working time is known. */
export function isWhole(scope: Scope, playbook: Playbook): boolean {
  return !levelsOf(scope, playbook).some(
    (level) =>
      (level.kind === 'person' && level.team?.kind === 'missing') ||
      (level.kind === 'team' && level.parent?.kind === 'missing'),
  );
}

function mayBeUnread(party: Scope, playbook: Playbook): boolean {
  return (
    playbook.hasUnread('behaviour') &&
    levelsOf(party, playbook).some(({ id }) => playbook.isNamedByUnread('behaviour', id))
  );
}

interface Answers {
  readonly reaching: readonly Answering[];
  readonly slowestFirst: readonly (Answer & { readonly expectation: Answering })[];
  readonly isUnread: boolean;
}

// A record belongs to one playbook, so that what reaches it need be sought only once.
const answers = new WeakMap<Scope, Answers>();
const answerings = new WeakMap<Scope, readonly Answering[]>();

function answersOf(party: Scope, playbook: Playbook): Answers {
  const known = answers.get(party);
  if (known) return known;
  const reaching = answeringsOf(party, playbook);
  const calendar = calendarOf(party, playbook);
  const found: Answers = {
    reaching,
    slowestFirst: reaching
      .filter(({ within }) => within.kind !== 'none')
      .map((expectation) => ({ party, expectation, promise: expectation.within, calendar }))
      .sort((a, b) => comparePromises(b.promise, b.calendar, a.promise, a.calendar)),
    isUnread: !isWhole(party, playbook) || mayBeUnread(party, playbook),
  };
  answers.set(party, found);
  return found;
}

/** The response expectations that reach somebody: whom no behaviour names is reached by what reaches their team. */
function answeringsOf(party: Scope, playbook: Playbook): readonly Answering[] {
  if (party.kind === 'person' && isHere(party.team) && !party.backlinks.some(isAppliesTo))
    return answeringsOf(party.team, playbook);
  const found =
    answerings.get(party) ??
    expectationsOf(party, playbook).flatMap(({ behaviour }) =>
      behaviour.type === 'response-expectation' ? [behaviour] : [],
    );
  answerings.set(party, found);
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

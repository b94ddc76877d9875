import { isHere, type Behaviour, type Forum, type Missing, type Playbook } from '../model/playbook.ts';
import type { Meeting } from '../time/next-session.ts';
import { hasEnded } from '../time/period.ts';
import type { IsoDate } from '../time/date.ts';
import type { TimePromise } from '../time/promise.ts';
import { answerBy, isWhole, slowestAnswer, type Answer, type Gap } from './answering.ts';
import { calendarOf } from './calendar-of.ts';
import { meetingOf } from './meeting-of.ts';
import type { Scope } from './scope.ts';
import { standInsFor, type Asked } from './stand-ins.ts';
import type { Timeline } from './timelines.ts';

/** The stages of a decision, in the order in which they follow one another. */
export type Stage = 'input' | 'approval' | 'decision' | 'session';

/** One who is asked in a decision, or the forum that it waits for. */
export interface Question {
  readonly stage: Stage;
  /** The how manieth of those who are asked in this stage, from 1. */
  readonly position: number;
  readonly who: Asked | Forum;
  /** How each of those whom this can mean answers; the slowest counts. */
  readonly answers: readonly Answer[];
  /** When the forum meets that the decision waits for, where it is one. */
  readonly meeting?: Meeting | undefined;
  /** Where nobody can say how long it takes: for whom, and why. Nothing is counted for them. */
  readonly gaps: readonly { readonly party: Scope | undefined; readonly gap: Gap }[];
}

/** Who is asked in a decision, and how. */
export interface Plan {
  /** Who is asked for advice, all at once. */
  readonly input: readonly Question[];
  readonly approvals: readonly Question[];
  readonly isSeries: boolean;
  /** How many of the approvers must have answered. */
  readonly needs: number;
  readonly rounds: number;
  /** The decider, or the session of the forum in which it is decided. */
  readonly decision: Question | undefined;
  /** The approvals in which the decider answers already. */
  readonly decided: readonly Question[];
}

/** As many rounds as are counted, so that a slip of the pen cannot keep the checker busy. */
const MOST_ROUNDS = 100;

/**
 * Who is asked in a decision, and how. What a timeline leaves open is read so that it takes the least time:
 *
 * - Several approvers without a `mode` are asked in parallel, and once where nothing is said of rounds.
 * - `needs` is reached in parallel when that many have answered. In series those who refuse may come first, so all are asked.
 * - In lazy consensus the silence runs for each approver in their own working time; without approvers, for those whom the timeline binds.
 * - A decider who is also an approver has decided by agreeing, and is not asked again. One who gave advice is: advice is given before the approvers have spoken.
 * - Where it is decided in a forum, it is decided when its session begins, and the decider is not asked apart.
 */
export function planOf(timeline: Timeline, playbook: Playbook, now: IsoDate): Plan {
  const { input = [], decider, forum, mode, needs = Infinity, rounds = 1 } = timeline;
  const answerOf = (party: Scope) => slowestAnswer(party, timeline, playbook);
  const approvals = approversOf(timeline).map(({ who, answers }, index) =>
    question('approval', index + 1, who, timeline, playbook, (party) =>
      mode === 'lazy-consensus'
        ? silent(party, timeline.silence, playbook)
        : answers
          ? answerBy(answers, party, playbook)
          : answerOf(party),
    ),
  );
  const asked = () =>
    decider === undefined ? undefined : question('decision', 1, decider, timeline, playbook, answerOf);
  const deciding = forum
    ? { decision: sessionOf(forum, playbook, now), decided: [] }
    : withoutApprovers(asked(), approvals);
  return {
    input: input.map((who, index) => question('input', index + 1, who, timeline, playbook, answerOf)),
    approvals,
    isSeries: mode === 'series',
    needs: mode === 'series' ? approvals.length : Math.min(needs, approvals.length),
    rounds: Math.min(rounds, MOST_ROUNDS),
    ...deciding,
  };
}

/** The wait for a forum. */
function sessionOf(forum: Forum | Missing, playbook: Playbook, now: IsoDate): Question {
  const session = { stage: 'session', position: 1, who: forum, answers: [] } as const;
  if (!isHere(forum)) return { ...session, gaps: [{ party: undefined, gap: 'unread' }] };
  const { first, until } = forum;
  const gap = first === undefined ? 'no-first' : hasEnded({ until }, now) ? 'has-ended' : undefined;
  if (gap) return { ...session, gaps: [{ party: undefined, gap }] };
  return { ...session, gaps: [], meeting: meetingOf(forum, playbook) };
}

/** Every question of a plan once, in the order in which they are first asked. */
export const questionsOf = ({ input, approvals, decision }: Plan): Question[] => [
  ...input,
  ...approvals,
  ...(decision ? [decision] : []),
];

/** Whether a decision waits for a forum there, and not for somebody who is asked. */
export const isForum = (who: Question['who']): who is Forum =>
  typeof who === 'object' && who.kind === 'forum';

function approversOf({
  approvers,
  appliesTo,
  mode,
}: Timeline): readonly { who: Asked; answers?: Behaviour | Missing | undefined }[] {
  return approvers ?? (mode === 'lazy-consensus' ? appliesTo.map((who) => ({ who })) : []);
}

function question(
  stage: Stage,
  position: number,
  who: Asked,
  timeline: Timeline,
  playbook: Playbook,
  answerOf: (party: Scope) => Answer | Gap,
): Question {
  const { parties, unread } = standInsFor(who, timeline, playbook);
  const found = parties.map((party) => ({ party, answer: answerOf(party) }));
  const gaps = found.flatMap(({ party, answer }) =>
    typeof answer === 'string' ? [{ party, gap: answer }] : [],
  );
  const nobody = unread ? 'unread' : parties.length === 0 ? 'nobody' : undefined;
  return {
    stage,
    position,
    who,
    answers: found.flatMap(({ answer }) => (typeof answer === 'string' ? [] : [answer])),
    gaps: nobody ? [...gaps, { party: undefined, gap: nobody }] : gaps,
  };
}

function silent(party: Scope, silence: TimePromise | undefined, playbook: Playbook): Answer | Gap {
  if (!silence || silence.kind === 'none') return 'no-silence';
  if (!isWhole(party, playbook)) return 'unread';
  return { party, expectation: undefined, promise: silence, calendar: calendarOf(party, playbook) };
}

/** The deciding question without those who have agreed already, and the approvals in which they did. */
function withoutApprovers(
  decision: Question | undefined,
  approvals: readonly Question[],
): Pick<Plan, 'decision' | 'decided'> {
  if (!decision) return { decision, decided: [] };
  const same = approvals.filter(({ who }) => who === decision.who);
  if (same.length > 0) return { decision: { ...decision, answers: [], gaps: [] }, decided: same };
  const agreed = new Map(approvals.flatMap((one) => (onlyOne(one) ? [[onlyOne(one), one] as const] : [])));
  const isOpen = ({ party }: { party: Scope | undefined }) => !agreed.has(party);
  const parties = [...decision.answers, ...decision.gaps].flatMap(({ party }) => agreed.get(party) ?? []);
  return {
    decision: {
      ...decision,
      answers: decision.answers.filter(isOpen),
      gaps: decision.gaps.filter(isOpen),
    },
    decided: parties,
  };
}

/** The one party that a question can mean, where it can mean no other. */
function onlyOne({ answers, gaps }: Question): Scope | undefined {
  const parties = [...answers, ...gaps].map(({ party }) => party);
  return parties.length === 1 ? parties[0] : undefined;
}

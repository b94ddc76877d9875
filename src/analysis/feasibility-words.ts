import type { Forum } from '../model/playbook.ts';
import { formatPromise } from '../time/promise.ts';
import { scheduleInWords } from '../time/schedule-words.ts';
import { ROLE_WORDS } from '../words.ts';
import type { Feasibility, Leg } from './feasibility.ts';
import type { Asked } from './stand-ins.ts';
import type { Timeline } from './timelines.ts';

/** What somebody is called who is asked in a decision: by name, or as the role that they have; and the forum by its name. */
export function askedWords(who: Asked | Forum): string {
  if (typeof who === 'string') return ROLE_WORDS[who];
  return who.kind === 'missing' ? who.to : who.label;
}

/** How long the worst case takes, in the words of a promise: “4 business days”, “at least 2 weeks”. */
export function takesWords({ takes, isAtLeast }: Pick<Feasibility, 'takes' | 'isAtLeast'>): string {
  if (!takes) return 'longer than anybody can promise';
  return `${isAtLeast ? 'at least ' : ''}${formatPromise(takes)}`;
}

/** When a decision is raised that takes the longest: “on a Friday at 17:00”. */
export function startWords({ weekday, time }: NonNullable<Feasibility['start']>): string {
  return `on a ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} at ${time}`;
}

/** The critical legs one after another: “Legal (2 business days) → Finance (1 business day), one after another → decision of Ana (1 business day)”. */
export function pathWords({ legs }: Feasibility, timeline: Timeline): string {
  const critical = legs.filter(({ isCritical }) => isCritical);
  const of = (stage: Leg['stage']) => critical.filter((leg) => leg.stage === stage);
  const approvals = Array.from(
    { length: Math.max(0, ...of('approval').map(({ round }) => round)) },
    (_, index) =>
      of('approval')
        .filter(({ round }) => round === index + 1)
        .map(legWords)
        .join(' → '),
  );
  const rounds = approvals.length > 1 ? ` in each of ${approvals.length} rounds` : '';
  const agreement = `${[...new Set(approvals)].join(' → ')}${modeWords(legs, timeline)}${rounds}`;
  return [
    ...of('input').map((leg) => `advice of ${legWords(leg)}`),
    ...(approvals.length > 0 ? [agreement] : []),
    ...of('decision').map((leg) => `decision of ${legWords(leg)}`),
    ...of('session').map((leg) => `next session of ${askedWords(leg.who)}${meetingWords(leg)}`),
  ].join(' → ');
}

function meetingWords({ meeting }: Leg): string {
  if (!meeting) return '';
  const { schedule, notice } = meeting;
  const sent = notice && notice.kind !== 'none' ? `, sent ${formatPromise(notice)} before` : '';
  return ` (${scheduleInWords(schedule)}${sent})`;
}

function legWords({ who, answer }: Leg): string {
  const party = answer && who !== answer.party ? answer.party.label : undefined;
  const asked = typeof who === 'string' ? `as ${askedWords(who)}` : `for ${askedWords(who)}`;
  return `${party === undefined ? askedWords(who) : `${party} ${asked}`}${answer ? ` (${formatPromise(answer.promise)})` : ''}`;
}

function modeWords(legs: readonly Leg[], { mode, needs }: Timeline): string {
  const count = legs.filter(({ stage, round }) => stage === 'approval' && round === 1).length;
  if (count < 2) return '';
  if (mode === 'series') return ', one after another';
  const needed = Math.min(needs ?? count, count);
  return needed < count ? `, number ${needed} of ${count} to answer` : `, the slowest of ${count}`;
}

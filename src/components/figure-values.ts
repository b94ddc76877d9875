import { byForum } from '../analysis/by-forum.ts';
import { decisionLatency } from '../analysis/decision-latency.ts';
import { decisionsInTime } from '../analysis/decisions-in-time.ts';
import { departmentTies } from '../analysis/department-ties.ts';
import { focusesOn } from '../analysis/focus.ts';
import { focusCapacity } from '../analysis/focus-capacity.ts';
import { messageOf } from '../analysis/message.ts';
import { messageReach } from '../analysis/message-reach.ts';
import { partedOn } from '../analysis/parted.ts';
import { priorityDoubles } from '../analysis/priority-doubles.ts';
import { standingsOf } from '../analysis/standings.ts';
import { rhythmKept } from '../analysis/rhythm-kept.ts';
import { tiesOf } from '../analysis/ties.ts';
import { valuesWithTarget } from '../analysis/values-with-target.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Loaded } from '../playbook.ts';
import { businessTimeInWords } from '../time/business-time.ts';
import { formatDateRange } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { kept } from './amount.ts';
import type { FigureName } from './figure-notes.ts';
import { capacityInWords, reachInWords } from './focus-words.ts';
import { inWords } from './in-words.ts';
import { doneWords, heldWords } from './rhythm-words.ts';
import { doublesInWords, opennessInWords, tooFewInWords } from './symptom-words.ts';
import { partedInWords } from './talk-words.ts';

/** What each figure says on a day, in a sentence or a few, with how many it rests on or that these are too few. */
export function figureValues({ playbook, asOf, isWhole }: Loaded): Record<FigureName, readonly string[]> {
  const [focus] = focusesOn(playbook, asOf);
  const noFocus = ['There is no focus in force.'];
  const { whole } = decisionsInTime(playbook, asOf);
  const { inUse, one, shared, unowned } = standingsOf(playbook, asOf);
  const values = valuesWithTarget(playbook);
  const groups = partedOn(playbook, asOf);
  return {
    inTime: [whole.is === 'known' ? ofAll(whole.inTime, whole.n, 'decision') : tooFewInWords(whole)],
    latency: decisionLatency(playbook, asOf).flatMap(({ timeline, figures }) => {
      if (!timeline || figures.n === 0) return [];
      return figures.is === 'known'
        ? `${timeline.label}: half within ${kept(businessTimeInWords(figures.median))}, 85 of 100 within ${kept(businessTimeInWords(figures.most))}, of ${inWords(figures.n, 'decision')}.`
        : `${timeline.label}: too few to say (${figures.n}).`;
    }),
    owned: [ofAll(one.length + shared.length + unowned.length, inUse.length, 'area')],
    doubled: [doublesInWords(priorityDoubles(playbook, asOf))],
    naming: focus && isWhole ? [namingInWords(messageOf(focus, playbook, asOf))] : isWhole ? noFocus : [],
    reach: focus
      ? [
          reachInWords(
            messageReach(focus, playbook, asOf).filter(({ level }) => isWhole || level !== 'leader'),
          ),
        ]
      : noFocus,
    answers: groups.length > 0 ? groups.map(partedInWords) : ['No group has answered yet.'],
    ...rhythmInWords(playbook, asOf),
    capacity: focus ? [capacityInWords(focusCapacity(focus, playbook, asOf))] : noFocus,
    ties: departmentTies(playbook, tiesOf(playbook, asOf)).map(
      (one) =>
        `${one.department.label}: ${opennessInWords(one)}${one.openness.is === 'known' ? `, ${signed(one.openness.index)} of ${inWords(one.openness.n, 'tie')}` : ''}.`,
    ),
    values: [values.is === 'known' ? ofAll(values.kept.length, values.n, 'value') : 'There is no value yet.'],
  };
}

/** What forums kept, a sentence for each of two planning periods; what was taken on is left out where nothing was. */
function rhythmInWords(playbook: Playbook, asOf: string): Record<'sessions' | 'actions', readonly string[]> {
  const forums = playbook.all('forum').filter(({ until }) => !hasEnded({ until }, asOf));
  const rhythm = [...forums].sort(byForum).flatMap((forum) =>
    rhythmKept(forum, playbook, asOf).map((one, index) => ({
      ...one,
      forum,
      when: `${forum.label}, ${formatDateRange(one.period.from, one.period.until)}${index === 0 ? ' so far' : ''}`,
    })),
  );
  const held = rhythm.filter(({ forum }) => forum.type === 'alignment');
  const done = rhythm.filter(({ actions }) => actions.n > 0);
  return {
    sessions:
      held.length > 0
        ? held.map((one) => `${one.when}: ${heldWords(one.held)}.`)
        : ['There is no forum for alignment.'],
    actions:
      done.length > 0
        ? done.map((one) => `${one.when}: ${doneWords(one.actions)}.`)
        : ['Nothing that was taken on was due yet.'],
  };
}

const namingInWords = (message: ReturnType<typeof messageOf>): string =>
  message.is === 'known' ? ofAll(message.naming, message.n, 'leader') : tooFewInWords(message);

/** A part of all in figures: “17 of 24 decisions.” */
const ofAll = (part: number, n: number, one: string): string =>
  `${part} of ${n} ${n === 1 ? one : `${one}s`}.`;

/** An index with its sign and two decimals: “−0.20”, “0.87”. */
const signed = (index: number): string => index.toFixed(2).replace('-', '−');

import { listed } from '../../schema/nearest.ts';
import { capital } from '../../components/in-words.ts';
import { WEEKDAYS } from '../../time/calendar.ts';
import { elapsedInWords } from '../../time/elapsed.ts';
import { formatClock } from '../../time/hours.ts';
import { takesInWords } from './leg-row.ts';
import { isBroken, minuteOfWeek, type Leg, type Raised, type WorstCase } from './worst-case.ts';

/** Whether a promise can be kept, in one sentence that says what its picture shows. */
export function worstCaseInWords(worstCase: WorstCase): string {
  const { worst, within, withinWords, isAtLeast, legs, takes } = worstCase;
  const silent = listed(names(legs.filter(({ unpublished }) => unpublished)));
  if (!Number.isFinite(worst)) {
    const endless = names(legs.filter(({ ends }) => !Number.isFinite(ends)));
    return `Perhaps it is never decided: nothing says when ${listed(endless)} ${endless.length === 1 ? 'is' : 'are'} done.`;
  }
  const least = isAtLeast ? 'at least ' : '';
  if (!Number.isFinite(within)) return `No time is promised. In the worst case it takes ${least}${takes}.`;
  const promised = `${withinWords} ${withinWords.startsWith('1 ') ? 'is' : 'are'} promised`;
  if (isBroken(worstCase)) return `In the worst case it takes ${least}${takes}; ${promised}.`;
  if (isAtLeast)
    return `What is known takes ${takes}, and ${promised}; but nothing says how long it waits for ${silent}.`;
  return takes === withinWords
    ? `Even in the worst case it is decided within the ${promised.replace(/ (is|are) /, ' that $1 ')}.`
    : `Even in the worst case it takes ${takes}; ${promised}.`;
}

const names = (legs: readonly Leg[]): string[] => [...new Set(legs.map(({ label }) => label))];

/** When it is raised in the worst case, and when it is then decided. */
export function worstCaseCaption({ raised, worst, isAtLeast }: WorstCase): string {
  if (!raised) return 'It takes equally long whenever it is raised.';
  const from = `It takes longest when it is raised on a ${momentInWords(raised, 0).replace(' ', ' at ')}`;
  if (!Number.isFinite(worst)) return `${from}.`;
  return `${from}; it is then decided ${isAtLeast ? 'no sooner than' : 'by'} ${momentInWords(raised, worst)}.`;
}

/** The forum that it waits for, when that meets, and what comes too late for it; empty where there is none. */
export function waitingInWords({ legs }: WorstCase): string {
  const session = legs.find(({ late }) => late !== undefined);
  return session ? `It waits for ${session.label}, ${session.words}; ${session.late}.` : '';
}

/** What the marks of the picture mean, those that stand in it. */
export function worstCaseMarks({ legs }: WorstCase) {
  const drawn = legs.filter(({ begins, ends }) => ends > begins && Number.isFinite(ends));
  return [
    { is: (leg: Leg) => leg.critical, mark: '', sort: 'bar' as const, means: 'everything waits for it' },
    { is: (leg: Leg) => !leg.critical, mark: 'second', sort: 'bar' as const, means: 'done in the meantime' },
  ].filter(({ is }) => drawn.some(is));
}

const DAY = 24 * 60;

/** The moment that lies some minutes after another: “Monday 10:00”, “Monday 10:00, the week after”. */
export function momentInWords(raised: Raised, minutes: number): string {
  const minute = minuteOfWeek(raised) + Math.round(minutes);
  const day = WEEKDAYS[Math.floor(minute / DAY) % 7] ?? raised.weekday;
  const weeks = Math.floor(minute / (7 * DAY));
  const later = weeks === 0 ? '' : weeks === 1 ? ', the week after' : `, ${weeks} weeks after`;
  return `${capital(day)} ${formatClock(minute % DAY)}${later}`;
}

/** A row of the table: a step, how long it may take, when it begins and ends, and what it means for the whole. */
export interface WorstCaseRow {
  readonly step: string;
  readonly takes: string;
  readonly begins: string;
  readonly ends: string;
  readonly means: string;
}

/** The steps of a worst case as rows, in the order in which they begin. */
export function worstCaseRows({ legs, raised }: WorstCase): WorstCaseRow[] {
  const moment = (minutes: number) => {
    if (!Number.isFinite(minutes)) return 'nothing says when';
    if (raised) return momentInWords(raised, minutes);
    return minutes === 0 ? 'at once' : `after ${elapsedInWords(minutes)}`;
  };
  return [...legs]
    .sort((a, b) => a.begins - b.begins || Number(b.critical) - Number(a.critical) || a.ends - b.ends)
    .map((leg) => ({
      step: leg.label,
      takes: takesInWords(leg),
      begins: moment(leg.begins),
      ends: moment(leg.ends),
      means: meansOf(leg),
    }));
}

function meansOf({ unpublished, critical, late }: Leg): string {
  if (unpublished) return 'is counted as no time';
  if (!critical) return 'done in the meantime';
  return ['everything waits for it', ...(late === undefined ? [] : [late])].join('; ');
}

/** What stands below the steps: the worst case as a whole, and the promise. */
export function worstCaseSums({
  worst,
  within,
  withinWords,
  isAtLeast,
  raised,
}: WorstCase): { name: string; words: string }[] {
  return [
    {
      name: 'Decided, worst case',
      words: Number.isFinite(worst)
        ? `${raised ? `${momentInWords(raised, worst)}, ` : ''}after ${isAtLeast ? 'at least ' : ''}${elapsedInWords(worst)}`
        : 'perhaps never',
    },
    {
      name: 'Promised',
      words: Number.isFinite(within) ? `${withinWords}: at the longest ${elapsedInWords(within)}` : 'nothing',
    },
  ];
}

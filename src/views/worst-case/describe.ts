import { listed } from '../../schema/nearest.ts';
import { elapsedInWords } from '../parts/elapsed.ts';
import { isBroken, type Leg, type WorstCase } from './worst-case.ts';

/** Whether a promise can be kept, in one sentence that says what its picture shows. */
export function worstCaseInWords(worstCase: WorstCase): string {
  const { worst, within, withinWords, isAtLeast, legs } = worstCase;
  const silent = listed(names(legs.filter(({ unpublished }) => unpublished)));
  if (!Number.isFinite(worst)) {
    const endless = names(legs.filter(({ ends }) => !Number.isFinite(ends)));
    return `Perhaps it is never decided: nothing says when ${listed(endless)} ${endless.length === 1 ? 'is' : 'are'} done.`;
  }
  if (!Number.isFinite(within))
    return `No time is promised. In the worst case it takes ${isAtLeast ? 'at least ' : ''}${elapsedInWords(worst)}.`;
  if (isBroken(worstCase))
    return `In the worst case it takes ${isAtLeast ? 'at least ' : ''}${elapsedInWords(worst - within)} longer than the ${withinWords} that ${withinWords.startsWith('1 ') ? 'is' : 'are'} promised.`;
  const spare =
    worst === within ? 'with nothing to spare' : `with ${elapsedInWords(within - worst)} to spare`;
  if (isAtLeast)
    return `What is known fits into ${withinWords}, ${spare}; but nothing says how long it waits for ${silent}.`;
  return `Even in the worst case it is decided within ${withinWords}, ${spare}.`;
}

const names = (legs: readonly Leg[]): string[] => [...new Set(legs.map(({ label }) => label))];

/** From when the times of a worst case are counted, and how. */
export function worstCaseCaption({ raised }: WorstCase): string {
  const from = raised
    ? `It takes longest when it is raised ${raised}.`
    : 'It takes equally long whenever it is raised.';
  return `${from} Times are by the clock, nights and weekends included.`;
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
export function worstCaseRows({ legs }: WorstCase): WorstCaseRow[] {
  return [...legs]
    .sort((a, b) => a.begins - b.begins || Number(b.critical) - Number(a.critical) || a.ends - b.ends)
    .map(({ label, words, begins, ends, critical, unpublished }) => ({
      step: label,
      takes: unpublished ? 'says no time' : words,
      begins: begins === 0 ? 'at once' : `after ${elapsedInWords(begins)}`,
      ends: Number.isFinite(ends)
        ? ends === 0
          ? 'at once'
          : `after ${elapsedInWords(ends)}`
        : 'nothing says when',
      means: unpublished
        ? 'is counted as no time'
        : critical
          ? 'decides how long it takes'
          : 'runs beside the others',
    }));
}

/** What stands below the steps: the worst case as a whole, and the promise. */
export function worstCaseSums({
  worst,
  within,
  withinWords,
  isAtLeast,
}: WorstCase): { name: string; words: string }[] {
  return [
    {
      name: 'Decided, worst case',
      words: Number.isFinite(worst)
        ? `after ${isAtLeast ? 'at least ' : ''}${elapsedInWords(worst)}`
        : 'perhaps never',
    },
    {
      name: 'Promised',
      words: Number.isFinite(within) ? `${withinWords}: at the longest ${elapsedInWords(within)}` : 'nothing',
    },
  ];
}

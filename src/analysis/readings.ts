import type { AnyNode, Focus, Measure, Priority } from '../model/playbook.ts';
import { inForce } from '../time/period.ts';
import { byLabel } from './by-label.ts';

/** One reading of a measure. */
export interface Reading {
  readonly on: string;
  readonly value: number;
}

/** Where a measure began, where it stands, and its lowest and highest point between the two. */
export interface Course {
  readonly first: Reading;
  readonly last: Reading;
  readonly lowest: Reading;
  readonly highest: Reading;
}

/** The readings of a measure up to a day, the oldest first. */
export function readingsOf(measure: Measure, day: string): Reading[] {
  return (measure.readings ?? []).filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** How a measure went, from readings in order of time; undefined without one. */
export function courseOf(readings: readonly Reading[]): Course | undefined {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last) return undefined;
  const extreme = (better: (a: number, b: number) => boolean) =>
    readings.reduce((best, one) => (better(one.value, best.value) ? one : best), first);
  return { first, last, lowest: extreme((a, b) => a < b), highest: extreme((a, b) => a > b) };
}

/** The measures that say of themselves that they pull against this one, or of which it says so; each once. */
export function rivalsOf(measure: Measure): Measure[] {
  const written = (measure.pullsAgainst ?? []).filter((one): one is Measure => one.kind === 'measure');
  return [...new Set([...written, ...(from(measure, 'measure', 'pullsAgainst') as Measure[])])].sort(byLabel);
}

/** The behaviours that a measure shows to be kept or not. */
export const behavioursMeasured = (measure: Measure): AnyNode[] => from(measure, 'behaviour', 'measuredBy');

/** The focuses whose outcome a measure is. */
export const focusesMeasured = (measure: Measure): Focus[] => from(measure, 'focus', 'outcome') as Focus[];

/** The priorities in force on a day that serve a measure or push it. */
export const prioritiesFor = (measure: Measure, day: string): Priority[] =>
  [
    ...new Set([
      ...from(measure, 'priority', 'serves'),
      ...from(measure, 'priority', 'measures'),
    ] as Priority[]),
  ]
    .filter((one) => inForce(one, day))
    .sort(byLabel);

function from(measure: Measure, kind: AnyNode['kind'], field: string): AnyNode[] {
  const links = measure.backlinks.filter((link) => link.from.kind === kind && link.path[0] === field);
  return [...new Set(links.map((link) => link.from))].sort(byLabel);
}

import { isHere, type Directive, type Person, type Playbook } from '../model/playbook.ts';
import { inForce, type Span } from '../time/period.ts';
import { byLabel } from './by-label.ts';

/** The days on which a directive holds. */
export const spanOf = ({ date, until }: Directive): Span => ({ from: date, until });

/** The directives in force on a day, the latest first. */
export const directivesOn = (playbook: Playbook, day: string): Directive[] =>
  latestFirst(playbook.all('directive').filter((one) => inForce(spanOf(one), day)));

/** Directives, the one given last first. */
export const latestFirst = (directives: readonly Directive[]): Directive[] =>
  [...directives].sort((a, b) => (a.date === b.date ? byLabel(a, b) : a.date < b.date ? 1 : -1));

/** Who gave a directive, where that is somebody with a record. */
export const issuerOf = ({ by }: Directive): Person | undefined => (isHere<Person>(by) ? by : undefined);

/** What one person asks. */
export interface Asked {
  /** Undefined where whoever asks has no record. */
  readonly by: Person | undefined;
  readonly directives: readonly Directive[];
}

/** Directives by who gave them, in order of name. */
export function byIssuer(directives: readonly Directive[]): Asked[] {
  const found = new Map<Person | undefined, Directive[]>();
  for (const one of directives) found.set(issuerOf(one), [...(found.get(issuerOf(one)) ?? []), one]);
  return [...found]
    .map(([by, some]) => ({ by, directives: some }))
    .sort((a, b) => (a.by && b.by ? byLabel(a.by, b.by) : a.by ? -1 : 1));
}

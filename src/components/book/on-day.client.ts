/** A release as the list of them has it, the latest first: from which day it is in force, and where its book is. */
export interface Dated {
  readonly from: string;
  readonly href: string;
}

/** Where to go for a day, or why nowhere: before the first release, or from today on. */
export function onDay(day: string, today: string, releases: readonly Dated[]): Dated | 'before' | 'today' {
  if (day >= today) return 'today';
  return releases.find(({ from }) => from <= day) ?? 'before';
}

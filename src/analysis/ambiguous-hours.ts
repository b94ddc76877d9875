import type { Playbook } from '../model/playbook.ts';
import { WEEKDAYS, type WeekHours } from '../time/calendar.ts';
import { outsideHours, type Response } from './response-times.ts';
import { levelsOf, type Scope } from './scope.ts';
import { scopesOf } from './slowest.ts';

/** A promise that runs by the clock, of people who do not work by it. */
export interface AmbiguousHours {
  readonly behaviour: Response;
  /** Those whom it binds and who have stated working hours. */
  readonly scopes: readonly Scope[];
}

/** Promises by the clock of people with stated working hours that leave some of the week out, where nobody covers the rest; hours that nobody has stated are not judged. */
export function ambiguousHours(playbook: Playbook): AmbiguousHours[] {
  return playbook.all('behaviour').flatMap((behaviour) => {
    if (behaviour.type !== 'response-expectation' || outsideHours(behaviour) !== 'unsaid') return [];
    const scopes = scopesOf(behaviour).filter((scope) => {
      const hours = levelsOf(scope, playbook)
        .map((level) => level.hours as WeekHours | undefined)
        .find(Boolean);
      return hours !== undefined && !coversTheWeek(hours);
    });
    return scopes.length > 0 ? [{ behaviour, scopes }] : [];
  });
}

const coversTheWeek = (hours: WeekHours): boolean =>
  WEEKDAYS.every((day) => hours[day].reduce((sum, { from, to }) => sum + (to - from), 0) >= 24 * 60);

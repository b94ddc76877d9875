import {
  here,
  type Behaviour,
  type BehaviourOf,
  type Forum,
  type Person,
  type Playbook,
} from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { inForce } from '../time/period.ts';
import { calendarOf } from './calendar-of.ts';
import { forumHours } from './forum-hours.ts';
import { forumsOf } from './forums-of.ts';
import { scopesOf } from './slowest.ts';
import { levelsOf } from './scope.ts';
import { timesAWeek, workMinutes } from './weekly.ts';

type Cadence = BehaviourOf<'cadence'>;

/** What comes round for one person, and what it takes of their week. */
export interface WeekTaken {
  readonly person: Person;
  /** In hours a week. */
  readonly hours: number;
  /** The hours of their whole week. */
  readonly week: number;
  /** Forums and cadences that say how long they take, the longest first. */
  readonly from: readonly { readonly node: Forum | Cadence; readonly hours: number }[];
}

/**
 * What forums and cadences take of the week of each leader who is here: how long each takes × how often it comes round in a mean week.
 * What does not say how long it takes, and a forum that has not met yet, is left out.
 */
export function weeksTaken(playbook: Playbook, day: IsoDate): WeekTaken[] {
  const cadences = playbook.all('behaviour').filter(isCadence);
  return here<Person>(playbook.company.leaders)
    .filter((one) => one.vacant !== true && inForce(one, day))
    .map((person) => {
      const calendar = calendarOf(person, playbook);
      const levels = levelsOf(person, playbook);
      const forums = forumsOf(person, playbook, day)
        .filter(({ forum: { first } }) => inForce({ from: first?.date }, day))
        .map(({ forum }) => ({ node: forum, hours: forumHours(forum, playbook) ?? 0 }));
      const round = cadences
        .filter((one) => scopesOf(one).some((scope) => levels.includes(scope)))
        .map((node) => ({
          node,
          hours: node.effort
            ? (workMinutes(node.effort, calendar) / 60) * timesAWeek(node.every, calendar)
            : 0,
        }));
      const from = [...forums, ...round].filter(({ hours }) => hours > 0).sort((a, b) => b.hours - a.hours);
      return {
        person,
        from,
        hours: from.reduce((sum, { hours }) => sum + hours, 0),
        week: workMinutes({ kind: 'within', amount: 1, unit: 'week' }, calendar) / 60,
      };
    });
}

const isCadence = (behaviour: Behaviour): behaviour is Cadence => behaviour.type === 'cadence';

import type { Slot } from '../../analysis/week-plan.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import type { Forum } from '../../model/playbook.ts';
import { listed } from '../../schema/nearest.ts';
import { WEEKDAYS } from '../../time/calendar.ts';

/** What the picture of a week shows, in a sentence or two. */
export function weekInWords(slots: readonly Slot[], loose: readonly Forum[]): string {
  const apart =
    loose.length > 0
      ? ` ${capital(inWords(loose.length, 'forum'))} ${loose.length === 1 ? 'has' : 'have'} no fixed place in the week.`
      : '';
  if (slots.length === 0) return `No forum has a fixed day and time in the week.${apart}`;
  const counts = WEEKDAYS.map((day) => slots.filter(({ weekday }) => weekday === day).length);
  const free = WEEKDAYS.slice(0, 5).filter((_, index) => counts[index] === 0);
  const weekly = slots.filter(({ isWeekly }) => isWeekly).length;
  const kept =
    free.length === 0
      ? 'No working day is without one.'
      : `${listed(free.map(capital))} ${free.length === 1 ? 'is' : 'are'} free of them.`;
  const every =
    weekly === slots.length
      ? `${capital(inWords(weekly, 'forum'))} ${weekly === 1 ? 'meets' : 'meet'} every week.`
      : `${weekly === 0 ? 'None' : capital(numberWord(weekly))} of the ${inWords(slots.length, 'forum')} ${weekly === 1 ? 'meets' : 'meet'} every week, the others less often.`;
  return `${every} ${kept}${apart}`;
}

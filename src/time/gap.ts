import type { Calendar } from './calendar.ts';
import { hoursKey, offsetOf, SEASONS, WEEK, worksAt, type Season } from './reference.ts';

/** How the working hours of one who asks and one who answers lie to each other, in minutes. */
export interface Gap {
  /** The longest that somebody waits, from a minute at which they work, until the other works. */
  readonly longest: number;
  /** How much of a week both work. */
  readonly shared: number;
  /** The season in which the wait is longest; zones stand differently to one another in winter and in summer. */
  readonly season: Season;
}

const known = new Map<string, Gap>();

/**
 * The longest wait of one who asks at work for one who answers at work, over every minute of the reference weeks of winter and summer;
 * throws a RangeError where somebody never works.
 */
export function gapBetween(asks: Calendar, answers: Calendar): Gap {
  const key = [asks, answers].map(({ hours, timezone }) => `${hoursKey(hours)};${timezone}`).join(' ');
  const before = known.get(key);
  if (before) return before;
  const [first, ...others] = SEASONS.map((season) => gapIn(asks, answers, season));
  if (!first) throw new RangeError('A year has a season.');
  const gap = others.reduce((worst, one) => (one.longest > worst.longest ? one : worst), first);
  known.set(key, gap);
  return gap;
}

function gapIn(asks: Calendar, answers: Calendar, season: Season): Gap {
  // From UTC, so that both are asked about the same minute.
  const start = -offsetOf(asks.timezone, season);
  const asking = minutesAtWork(asks, season, start);
  const answering = minutesAtWork(answers, season, start);
  let [longest, shared] = [0, 0];
  // Twice round, backwards: how long it is until the other works again.
  let wait = Infinity;
  for (let minute = 2 * WEEK - 1; minute >= 0; minute -= 1) {
    const at = minute % WEEK;
    wait = answering[at] ? 0 : wait + 1;
    if (minute >= WEEK || !asking[at]) continue;
    longest = Math.max(longest, wait);
    if (answering[at]) shared += 1;
  }
  return { longest, shared, season };
}

function minutesAtWork(calendar: Calendar, season: Season, start: number): Uint8Array {
  return Uint8Array.from({ length: WEEK }, (_, minute) => Number(worksAt(start + minute, calendar, season)));
}

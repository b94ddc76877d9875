import type { LevelHeard } from '../../analysis/message-reach.ts';
import { shareInWords } from '../../components/focus-words.ts';
import { numberWord } from '../../components/in-words.ts';
import { formatDate } from '../../time/date.ts';
import { LEVELS } from '../../words.ts';
import type { SplitRow } from '../split-bars/layout.ts';

/** What was heard on a level on a day, as a row of a table; without numbers where too few answered. */
export interface ReachRow {
  readonly level: string;
  readonly day: string;
  readonly naming: string;
  readonly share: string;
}

/** How many days of a level stand in the picture, and how many in its table; the latest. */
const DRAWN = 4;
const LISTED = 26;

/** The levels and their latest days as rows of a table, leaders first, the oldest day of each first. */
export function reachRows(levels: readonly LevelHeard[]): ReachRow[] {
  return levels.flatMap(({ level, days }) =>
    days.slice(-LISTED).map(({ date, heard }) => ({
      level: LEVELS[level],
      day: formatDate(date),
      naming:
        heard.is === 'known'
          ? `${heard.naming} of ${heard.n}`
          : `fewer than ${numberWord(heard.least)} answered`,
      share: heard.is === 'known' ? shareInWords(heard.share) : '',
    })),
  );
}

/** The same as bars: of all who answered, those who named the focus. */
export function reachBars(levels: readonly LevelHeard[]): SplitRow[] {
  return levels.flatMap(({ level, days }) =>
    days.slice(-DRAWN).flatMap(({ date, heard }) =>
      heard.is === 'known'
        ? [
            {
              label: `${LEVELS[level]}, ${formatDate(date, { year: false })}`,
              parts: [heard.share, 1 - heard.share],
              said: `${heard.naming} of ${heard.n}`,
            },
          ]
        : [],
    ),
  );
}

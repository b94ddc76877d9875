import { ENOUGH_DECISIONS, type ClassLatency, type Taken } from '../../analysis/decision-latency.ts';
import { targetWords } from '../../analysis/target.ts';
import { inTimeInWords } from '../../components/decision-words.ts';
import { inWords } from '../../components/in-words.ts';
import { businessTimeInWords } from '../../time/business-time.ts';
import { formatDate, type IsoDate } from '../../time/date.ts';

/** What stands under no timeline is called so. */
export const UNPROMISED = 'Under no timeline';

/** What a class is called. */
export const nameOf = ({ timeline }: ClassLatency): string => timeline?.label ?? UNPROMISED;

/** How many decisions came in time, in one sentence or two that say what the picture shows; since a day and before it, where both are enough. */
export function latencyInWords(classes: readonly ClassLatency[], since: IsoDate): string {
  const taken = classes.flatMap((one) => one.taken);
  const open = classes.reduce((sum, one) => sum + one.open.length, 0);
  const all = inTimeInWords(taken, ENOUGH_DECISIONS);
  const still = open === 0 ? '' : ` ${openWords(open)}`;
  if (!all)
    return `Too few decisions under a promise are in the log to say how many came in time: ${ENOUGH_DECISIONS} are needed.${still}`;
  const began = ({ decision }: Taken) => decision.raised.date >= since;
  const now = inTimeInWords(taken.filter(began), ENOUGH_DECISIONS);
  const before = inTimeInWords(
    taken.filter((one) => !began(one)),
    ENOUGH_DECISIONS,
  );
  const apart =
    now && before
      ? ` Of those raised since ${formatDate(since)} it was ${now}, of those before ${before}.`
      : '';
  return `${all} decisions came in the time that was promised.${apart}${still}`;
}

const openWords = (open: number): string =>
  `What is still open is not counted (${inWords(open, 'question')}): nobody knows yet how long it takes.`;

/** A row of the table: what the picture shows of one class, in words. */
export interface LatencyRow {
  readonly latency: ClassLatency;
  readonly promised: string;
  readonly decided: string;
  /** In time, half within, 85 of 100 within; undefined where there are too few. */
  readonly figures: readonly [string, string, string] | undefined;
  readonly open: string;
}

/** The classes as rows. */
export const latencyRows = (classes: readonly ClassLatency[]): LatencyRow[] =>
  classes.map((latency) => {
    const { timeline, taken, open, figures } = latency;
    return {
      latency,
      promised: (timeline && targetWords(timeline)) ?? 'nothing',
      decided: `${taken.length}`,
      figures:
        figures.is === 'too few'
          ? undefined
          : [
              figures.inTime === undefined ? 'no promise' : `${figures.inTime} of ${figures.n}`,
              businessTimeInWords(figures.median),
              businessTimeInWords(figures.most),
            ],
      open: `${open.length}`,
    };
  });

/** How one decision went against its promise, in two words. */
export const inTimeWord = ({ inTime }: Taken): string =>
  inTime === undefined ? 'no promise' : inTime ? 'in time' : 'late';

/** The marks of the picture that stand in it, and what they mean. */
export function latencyMarks(classes: readonly ClassLatency[]) {
  const known = classes.some(({ figures }) => figures.is === 'known');
  const all = [
    {
      is: classes.some(({ promised }) => promised),
      mark: 'mark-limit',
      sort: 'line',
      means: 'what is promised',
    },
    { is: known, mark: 'mark-dot', sort: 'dot', means: 'half of them took no longer' },
    { is: known, mark: 'mark-most', sort: 'dot', means: '85 of 100 took no longer' },
    { is: true, mark: 'mark-one', sort: 'line', means: 'one decision' },
    {
      is: classes.some(({ taken }) => taken.some(({ inTime }) => inTime === false)),
      mark: 'mark-one late',
      sort: 'line',
      means: 'one that came late',
    },
  ] as const;
  return all.filter(({ is }) => is);
}

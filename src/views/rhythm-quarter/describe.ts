import type { Session, SessionIs } from '../../analysis/forum-sessions.ts';
import type { ForumLane, QuarterPlan } from '../../analysis/quarter-plan.ts';
import { heldWords } from '../../components/rhythm-words.ts';
import { listed } from '../../schema/nearest.ts';
import { daysInWords } from '../sprint-lanes/days-in-words.ts';

/** A forum over two periods in words: what its lane shows. */
export interface QuarterRow {
  readonly lane: ForumLane;
  /** Days on which it was held, left out, not written down, and so on; empty where there are none. */
  readonly days: Readonly<Record<SessionIs, string>>;
}

/** The lanes of two periods as rows of a table. */
export function quarterRows({ lanes, day }: QuarterPlan): QuarterRow[] {
  return lanes.map((lane) => {
    const on = (is: SessionIs) =>
      daysInWords(
        lane.sessions.filter((session) => session.is === is).map(({ date }) => date),
        day,
      );
    return {
      lane,
      days: {
        held: on('held'),
        skipped: on('skipped'),
        missing: on('missing'),
        unrecorded: on('unrecorded'),
        closed: on('closed'),
        'to come': on('to come'),
      },
    };
  });
}

const isWritten = (sessions: readonly Session[]): boolean =>
  sessions.some(({ is }) => is === 'held' || is === 'skipped' || is === 'missing');

/** How it went in the alignment forums, a sentence each; and of which forums nobody writes each session down. */
export function quarterInWords(plan: QuarterPlan): string[] {
  const aligning = plan.lanes.filter(
    ({ forum, sessions }) => forum.type === 'alignment' && isWritten(sessions),
  );
  const some = aligning.map(({ forum, now, before }) => {
    const earlier = before.is === 'known' ? ` In the period before: ${heldWords(before)}.` : '';
    return `${forum.label}, in this period so far: ${heldWords(now)}.${earlier}`;
  });
  const others = plan.lanes.filter(({ sessions }) => sessions.some(({ is }) => is === 'unrecorded'));
  if (others.length === 0) return some;
  const names = listed(
    others.map(({ forum }) => forum.label),
    'and',
    6,
  );
  return [
    ...some,
    `Not every session is written down of ${names}; only where leaders align that is expected.`,
  ];
}

import type { Focus, Playbook } from '../model/playbook.ts';
import { daysBetween } from '../time/date.ts';
import { messageReach, type Heard, type Level } from './message-reach.ts';

/** What one level was heard to name on a day. */
export interface HeardOn {
  readonly date: string;
  readonly heard: Heard;
}

/** What is lost of the message from leaders to members. */
export interface MessageLoss {
  readonly leaders: HeardOn;
  readonly members: HeardOn;
  /** In percentage points; below zero where members name the focus more often than leaders. */
  readonly points: number;
}

/**
 * What is lost of the message from leaders to members: the share of leaders who named the focus less that of members, in percentage points.
 * Of members the latest day on which enough were asked, of leaders the one nearest to it, so that one round is compared with itself;
 * undefined where on either level too few answered.
 */
export function messageLoss(focus: Focus, playbook: Playbook, day: string): MessageLoss | undefined {
  const levels = messageReach(focus, playbook, day);
  const daysOf = (level: Level): HeardOn[] =>
    (levels.find((one) => one.level === level)?.days ?? []).flatMap(({ date, heard }) =>
      heard.is === 'known' ? [{ date, heard }] : [],
    );
  const members = daysOf('member').at(-1);
  if (!members) return undefined;
  const awayOf = ({ date }: HeardOn) => Math.abs(daysBetween(date, members.date));
  const [leaders] = daysOf('leader').sort((a, b) => awayOf(a) - awayOf(b));
  if (!leaders) return undefined;
  const [one, other] = [leaders.heard, members.heard];
  // One fraction, since two that are subtracted can miss a whole number by a hair.
  const points = (100 * (one.naming * other.n - other.naming * one.n)) / (one.n * other.n);
  return { leaders, members, points };
}

import { symbol, symbolCircle, symbolDiamond2, symbolTimes } from 'd3-shape';
import type { SessionIs } from '../../analysis/forum-sessions.ts';

/** How a session is drawn, and what that means. */
export interface Mark {
  readonly d: string;
  readonly class: string;
  readonly means: string;
}

const shape = (type: typeof symbolCircle, area: number): string => symbol(type, area)() ?? '';

/** A shape of its own for each thing that can have become of a session, so that none is told by its colour alone. */
export const MARKS: Readonly<Record<SessionIs, Mark>> = {
  held: { d: shape(symbolCircle, 75), class: 'session-held', means: 'held' },
  skipped: { d: shape(symbolDiamond2, 60), class: 'session-skipped', means: 'left out, with a reason' },
  missing: { d: shape(symbolTimes, 60), class: 'session-missing', means: 'nothing is written down' },
  'to come': { d: shape(symbolCircle, 60), class: 'session-coming', means: 'to come' },
  closed: { d: 'M-4 0h8', class: 'session-closed', means: 'falls on a closing day' },
  unrecorded: { d: 'M0 -4v8', class: 'session-unrecorded', means: 'due; not written down' },
};

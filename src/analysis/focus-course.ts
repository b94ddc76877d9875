import type { Focus, Playbook } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';

/** The focuses that have not ended by a day, those in force and those to come: what is said of them can still be mended. */
export const focusesAhead = (playbook: Playbook, day: string): Focus[] =>
  playbook.all('focus').filter((focus) => !hasEnded(focus, day));

/** The focuses that had ended by a day and on which nobody has looked back. */
export const unclosedFocuses = (playbook: Playbook, day: string): Focus[] =>
  playbook.all('focus').filter((focus) => hasEnded(focus, day) && !focus.closed);

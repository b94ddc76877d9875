import type { Forum } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';

const ORDER: readonly Forum['type'][] = ['alignment', 'decision', 'information'];

/** Orders forums: those for alignment first, then those that decide, then those that inform; by name. */
export const byForum = (a: Forum, b: Forum): number =>
  ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || byLabel(a, b);

import { KIND_NAMES, type Kind } from '../kinds.ts';

/**
 * The kinds of which each record can be found by search. A pulse is called by who answered and when, so that it would
 * only stand between a name and what is tied to it; pulses are read on their own page, day by day.
 */
export const SEARCHED: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== 'pulse');

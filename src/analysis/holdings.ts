import type { Area, Party } from '../model/playbook.ts';
import { PARTS as LETTERED } from './area-parts.ts';
import { byLabel } from './by-label.ts';

/** The parts that somebody can have in an area: those that have a letter, and standing in for one. */
export const PARTS = [...LETTERED, 'backup'] as const;
/** One of the parts that somebody can have in an area. */
export type Part = (typeof PARTS)[number];
/** The areas in use that somebody has a part in, in order of name; each area once, under the weightiest part. */
export type Holdings = Readonly<Record<Part, readonly Area[]>>;

/** What some parties hold between them, such as a team and its people. */
export function holdingsOf(parties: readonly Party[]): Holdings {
  const held = new Map<Area, Part>();
  for (const { from, path } of parties.flatMap(({ backlinks }) => backlinks)) {
    const part = PARTS.find((name) => name === path[0]);
    if (from.kind !== 'area' || !part || from.lifecycle === 'retired') continue;
    const before = held.get(from);
    if (!before || PARTS.indexOf(part) < PARTS.indexOf(before)) held.set(from, part);
  }
  const areasOf = (part: Part): Area[] =>
    [...held].flatMap(([area, of]) => (of === part ? [area] : [])).sort(byLabel);
  return Object.fromEntries(PARTS.map((part) => [part, areasOf(part)])) as Record<Part, Area[]>;
}

import { forAudience } from '../source/audience.ts';
import type { Source } from '../source/read.ts';

/** The hashes in which the releases of a playbook end: that of the last one, and those that its copies show where they withhold something. */
export function headsOf(source: Source): string[] {
  const copies = (source.audiences ?? []).map((audience) => forAudience(source, audience));
  const heads = [source, ...copies].map(({ releases }) => releases.at(-1)?.hash);
  return [...new Set(heads)].filter((hash) => hash !== undefined);
}

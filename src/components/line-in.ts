import { mayHoldOwnWords } from '../source/own-words.ts';
import { roleOf } from '../source/layout.ts';
import type { Place } from '../source/place.ts';

/**
 * The line of a place that whoever opens its file will find there; undefined where a copy cannot tell.
 * What leaders wrote in their own name stands in such a file, and is not counted in a copy that withholds it.
 */
export function lineIn({ file, line }: Pick<Place, 'file' | 'line'>, isWhole: boolean): number | undefined {
  const role = roleOf(file);
  return !isWhole && 'kind' in role && mayHoldOwnWords(role.kind) ? undefined : line;
}

import type { Fate } from '../../analysis/diff/fates.ts';
import { WORKING } from '../../analysis/diff/edition.ts';

/** What became of a norm, in a few words that end before the link to it. */
export function fateInWords(fate: Fate): string {
  switch (fate.is) {
    case 'unchanged':
      return 'Holds unchanged';
    case 'changed':
      return 'Has changed since';
    case 'renamed':
      return 'Goes by another id now';
    case 'removed':
      return fate.version === WORKING ? 'No longer there' : `No longer there from ${fate.version} on`;
  }
}

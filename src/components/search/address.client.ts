import { FACET_NAMES } from '../../words.ts';
import type { Asked } from './asking.client.ts';
import type { Chosen } from './narrowing.client.ts';

/** What an address asks. */
export function askedIn(search: string): Asked {
  const fields = new URLSearchParams(search);
  const chosen: Chosen = Object.fromEntries(FACET_NAMES.map((facet) => [facet, fields.get(facet) ?? '']));
  return { query: fields.get('q') ?? '', chosen };
}

/** The end of the address that asks the same: `?q=refund&kind=behaviour`, or nothing. */
export function asAddress({ query, chosen }: Asked): string {
  const fields = new URLSearchParams();
  if (query.trim() !== '') fields.set('q', query.trim());
  for (const facet of FACET_NAMES) if (chosen[facet]) fields.set(facet, chosen[facet]);
  return fields.size === 0 ? '' : `?${fields}`;
}

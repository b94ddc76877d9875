import type { Feasibility } from '../../src/analysis/feasibility.ts';
import { ANSWERS, decision, feasible } from './decision.ts';

/** The forum `council` as an author writes it: a decision forum that meets every week from Tuesday, 6 October 2026, 10:00 on, unless something else is said. */
export function forum(fields = ''): string {
  const said = (field: string, usual: string) => (fields.includes(`${field}:`) ? [] : [`${field}: ${usual}`]);
  const all = [...said('every', '1 week'), ...said('first', '2026-10-06 10:00'), ...(fields ? [fields] : [])];
  return `council: { name: Council, type: decision, ${all.join(', ')} }\n`;
}

/** How it stands with a decision of these fields that is taken in that forum, in the office, where people answer by `ANSWERS`. */
export const inForum = (
  fields: string,
  ofForum = '',
  files: Readonly<Record<string, string>> = {},
): Feasibility =>
  feasible(decision(`forum: council${fields ? `, ${fields}` : ''}`) + ANSWERS, {
    'data/forums.yaml': forum(ofForum),
    ...files,
  });

import type { Answer } from './asking.client.ts';

/** What is said about an answer, for those who see it and those who hear it. */
export function said({ query, records, instead, whole, beyond }: Answer, looking: boolean): string {
  const count = records.length;
  const further = looking ? ' Looking in the full text as well.' : '';
  if (query === '') return count === 0 && beyond === 0 ? '' : `${inWords(count)} in order of name.`;
  if (beyond === 0)
    return looking ? `Looking for “${query}” in the full text.` : `Nothing is called “${query}”.`;
  if (count === 0)
    return `${inWords(beyond)} for “${query}”, but none where you have narrowed it down to.${further}`;
  if (instead !== undefined)
    return `Nothing is called “${query}”. Shown for “${instead}”: ${small(count)}.${further}`;
  if (!whole) return `${inWords(count)} with some of these words, the best first.${further}`;
  return count === 1 ? `One record for “${query}”.` : `${count} records for “${query}”, the best first.`;
}

const inWords = (count: number) =>
  count === 0 ? 'No record' : count === 1 ? 'One record' : `${count} records`;
const small = (count: number) => (count === 1 ? 'one record' : `${count} records`);

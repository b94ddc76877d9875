import type { Answer } from './asking.client.ts';

/** What is said of an answer, to those who see it and those who hear it; `looking` while the full text is looked through. */
export function said({ query, records, instead, whole, beyond }: Answer, looking: boolean): string {
  const count = records.length;
  const further = looking ? ' Looking in the full text as well.' : '';
  if (query === '')
    return count > 0
      ? `${inWords(count)}, in order of name.`
      : 'No record stands where you have narrowed it down to.';
  if (beyond === 0)
    return looking ? `Looking for “${query}” in the full text.` : `Nothing is called “${query}”.`;
  if (count === 0)
    return `${inWords(beyond)} for “${query}”, but none where you have narrowed it down to.${further}`;
  if (instead !== undefined)
    return `Nothing is called “${query}”. Shown for “${instead}”: ${inWords(count).replace('One', 'one')}.${further}`;
  if (!whole) return `${inWords(count)} with some of these words, the best first.${further}`;
  return `${inWords(count)} for “${query}”${count === 1 ? '' : ', the best first'}.`;
}

const inWords = (count: number) => (count === 1 ? 'One record' : `${count} records`);

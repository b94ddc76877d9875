import type { Answer } from './asking.client.ts';
import { addressOf } from './row.client.ts';

/** What is called nearly so, as links in a sentence; nothing where nothing is. */
export function nearTo({ near }: Answer, base: string): (Node | string)[] {
  const links = near.map((record) => {
    const link = document.createElement('a');
    link.href = addressOf(record, base);
    link.textContent = record.title;
    return link;
  });
  const listed = links.flatMap((link, at) =>
    at === 0 ? [link] : [at === links.length - 1 ? ' and ' : ', ', link],
  );
  return links.length === 0 ? [] : ['Near it: ', ...listed, '.'];
}

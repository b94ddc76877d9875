import { href, KINDS } from '../../kinds.ts';
import type { Answer } from './asking.client.ts';
import { kindOf } from './definition.client.ts';

/** What is called nearly so, as links in a sentence; nothing where nothing is. */
export function nearTo({ near }: Answer, base: string): (Node | string)[] {
  if (near.length === 0) return [];
  const joint = (at: number) => (at === 0 ? 'Near it: ' : at === near.length - 1 ? ' and ' : ', ');
  const links = near.flatMap((record, at) => {
    const link = document.createElement('a');
    link.href = href(record.ref, base);
    link.textContent = record.title;
    return [joint(at), link, ` (${KINDS[kindOf(record)].label})`];
  });
  return [...links, '.'];
}

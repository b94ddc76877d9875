import type { Checkpoint, Forum, Playbook } from '../../src/model/playbook.ts';
import { OFFICE } from './decision.ts';
import { playbookFrom } from './playbook.ts';

/** The forum `monday` as an author writes it: for alignment, every Monday at 09:00 from 5 October 2026 on, unless something else is said. */
export function monday(fields = ''): string {
  const said = (field: string, usual: string) => (fields.includes(`${field}:`) ? '' : `${field}: ${usual}, `);
  const all = `${said('name', 'Monday')}${said('type', 'alignment')}${said('every', '1 week')}${said('first', '2026-10-05 09:00')}${fields}`;
  return `monday: { ${all} }\n`;
}

/** A checkpoint of that forum as an author writes it, called by its day. */
export const session = (date: string, fields = ''): string =>
  `on-${date}: { forum: monday, date: ${date}${fields && `, ${fields}`} }\n`;

/** A checkpoint of that forum that did not take place. */
export const skipped = (date: string): string => session(date, 'skippedBecause: Nobody was here.');

/** The office with the forum `monday` and some checkpoints. */
export function rhythm(
  checkpoints: string,
  { forum = monday(), holidays = '' }: { readonly forum?: string; readonly holidays?: string } = {},
): { playbook: Playbook; forum: Forum; checkpoints: readonly Checkpoint[] } {
  const { playbook } = playbookFrom({
    ...OFFICE,
    'data/company.yaml': `${OFFICE['data/company.yaml'] ?? ''}${holidays && `holidays: [${holidays}]\n`}`,
    'data/forums.yaml': forum,
    'data/checkpoints.yaml': checkpoints,
  });
  const found = playbook.find('forum', 'monday');
  if (!found) throw new Error('the forum could not be read');
  return { playbook, forum: found, checkpoints: playbook.all('checkpoint') };
}

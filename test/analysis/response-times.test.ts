import { describe, expect, it } from 'vitest';
import { allResponseTimes, ownPromises, responseTimesOf } from '../../src/analysis/response-times.ts';
import { membersOf } from '../../src/analysis/members.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { playbookFrom } from '../support/playbook.ts';

const COMPANY = `name: Example
timezone: Europe/Berlin
hours: 09:00-17:00
`;
const TEAMS = `sales: { name: Sales }
inside-sales: { name: Inside sales, parent: sales }
desk: { name: Desk, timezone: Europe/Lisbon, hours: { monday: 09:00-15:00, tuesday: 09:00-15:00 } }
`;
const PEOPLE = `ana: { name: Ana, team: sales }
ben: { name: Ben, team: sales }
`;

/** A response expectation as its author writes it. */
const promise = (id: string, appliesTo: string, within: string, more = '') => `${id}:
  name: ${id}
  value: care
  type: response-expectation
  statement: Somebody answers.
  appliesTo: ${appliesTo}
  within: ${within}
  channel: ${id.split('-')[0]}
${more}`;

function playbook(...behaviours: string[]): Playbook {
  return playbookFrom({
    'data/company.yaml': COMPANY,
    'data/teams.yaml': TEAMS,
    'data/people.yaml': PEOPLE,
    'data/values.yaml': `care: { name: Care, statement: Nobody waits. }\n`,
    'data/behaviours.yaml': behaviours.join(''),
  }).playbook;
}
const ids = (times: readonly { behaviour: { id: string } }[]) => times.map(({ behaviour }) => behaviour.id);

describe('response times', () => {
  it('stand in order of the longest time that the answer may take, not of their numbers', () => {
    // In a 9-to-5 week: 30 hours by the clock; 1 business day from Friday 17:00 on counts from Monday 9:00 and
    // ends on Tuesday 9:00, 88 hours; 4 business hours from Friday 13:01 on end on Monday 9:01, 68 hours.
    const all = allResponseTimes(
      playbook(
        promise('mail', 'company', '1 business day'),
        promise('phone', 'company', '30 hours'),
        promise('chat', 'company', '4 business hours'),
        promise('fax', 'company', 'none'),
      ),
    );
    expect(all.map(({ behaviour, elapsed }) => [behaviour.id, elapsed])).toEqual([
      ['phone', 30 * 60],
      ['chat', 68 * 60],
      ['mail', 88 * 60],
      ['fax', Infinity],
    ]);
  });

  it('take as long as they take the slowest of those who promise', () => {
    // The desk works on Mondays and Tuesdays only: from Tuesday 15:00 on, 1 business day counts from Monday 9:00
    // to Tuesday 9:00, which is 6 days and 18 hours.
    const [mail] = allResponseTimes(playbook(promise('mail', '[sales, desk]', '1 business day')));
    expect(mail?.elapsed).toBe((6 * 24 + 18) * 60);
  });

  it('are the narrowest for a team, and say which wider one they displace', () => {
    const book = playbook(
      promise('mail', 'company', '1 business day'),
      promise('chat', 'company', '4 business hours'),
      promise('chat-in-sales', 'sales', '2 business hours'),
      promise('chat-at-the-desk', 'desk', '1 business hour'),
    );
    const inside = book.find('team', 'inside-sales')!;
    const times = responseTimesOf(inside, book);
    expect(ids(times)).toEqual(['chat-in-sales', 'mail']);
    expect(ids(times[0]?.displaces ?? [])).toEqual(['chat']);
    expect(ids(responseTimesOf(book.company, book))).toEqual(['chat', 'mail']);
  });

  it('say whether anybody has to answer outside working hours', () => {
    const all = allResponseTimes(
      playbook(
        promise('mail', 'company', '1 business day'),
        promise('letter', 'company', '2 weeks'),
        promise('phone', 'company', '15 minutes'),
        promise('pager', 'company', '15 minutes', '  cover: ana\n'),
        promise('fax', 'company', 'none'),
      ),
    );
    expect(Object.fromEntries(all.map(({ behaviour, outside }) => [behaviour.id, outside]))).toEqual({
      mail: 'nobody',
      letter: 'nobody',
      phone: 'unsaid',
      pager: 'covered',
      fax: 'no-promise',
    });
  });

  it('of single people are known beside those of their team', () => {
    const book = playbook(
      promise('mail', 'company', '1 business day'),
      promise('security', 'ana', '4 business hours'),
    );
    const sales = book.find('team', 'sales')!;
    expect(ids(ownPromises(membersOf(sales), book))).toEqual(['security']);
    expect(ids(responseTimesOf(sales, book))).toEqual(['mail']);
  });
});

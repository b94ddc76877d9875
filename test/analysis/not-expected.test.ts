import { describe, expect, it } from 'vitest';
import { notExpected } from '../../src/analysis/not-expected.ts';
import { playbookFrom } from '../support/playbook.ts';

const response = (id: string, appliesTo: string, within: string, more = '') => `${id}:
  name: ${id}
  value: care
  type: response-expectation
  statement: Somebody answers.
  appliesTo: ${appliesTo}
  within: ${within}
  channel: ${id}
${more}`;
const notice = (id: string, appliesTo: string, atLeast: string) => `${id}:
  name: ${id}
  value: care
  type: notice-period
  statement: It is said in time.
  appliesTo: ${appliesTo}
  atLeast: ${atLeast}
  before: weekend work
`;
const read = (...behaviours: string[]) =>
  playbookFrom({
    'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\n',
    'data/teams.yaml': 'desk: { name: Desk }\n',
    'data/values.yaml': 'care: { name: Care, statement: Nobody waits. }\n',
    'data/behaviours.yaml': behaviours.join(''),
  });

/** The ids of what nobody may expect: answers outside working hours, short notice, answers on a channel. */
function nobodyExpects(...behaviours: string[]) {
  const { playbook } = read(...behaviours);
  const { outsideHours, shortNotice, unanswered } = notExpected(playbook);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return [ids(outsideHours), ids(shortNotice), ids(unanswered)];
}

describe('what nobody may expect of anybody', () => {
  it('is an answer outside working hours, where all that everyone has promised is in working time', () => {
    expect(nobodyExpects(response('mail', 'company', '1 business day'))).toEqual([['mail'], [], []]);
    expect(
      nobodyExpects(
        response('mail', 'company', '1 business day'),
        response('phone', 'company', '15 minutes'),
      ),
    ).toEqual([[], [], []]);
  });

  it('is an answer outside working hours also where somebody else covers them', () => {
    expect(nobodyExpects(response('phone', 'company', '15 minutes', '  cover: desk\n'))).toEqual([
      ['phone'],
      [],
      [],
    ]);
  });

  it('is no answer outside working hours where one team runs by the clock and nobody covers it', () => {
    const mail = response('mail', 'company', '1 business day');
    expect(nobodyExpects(mail, response('pager', 'desk', '15 minutes'))).toEqual([[], [], []]);
    expect(nobodyExpects(mail, response('pager', 'desk', '15 minutes', '  cover: desk\n'))).toEqual([
      ['mail'],
      [],
      [],
    ]);
  });

  it('names those who cover a channel, since they are called all the same', () => {
    const { playbook } = read(response('pager', 'desk', '15 minutes', '  cover: desk\n'));
    expect(notExpected(playbook).covers.map(({ id }) => id)).toEqual(['desk']);
  });

  it('is not told by what one team has promised', () => {
    expect(nobodyExpects(response('desk-phone', 'desk', '15 minutes'))).toEqual([[], [], []]);
    expect(nobodyExpects(notice('rota', 'desk', '4 weeks'))).toEqual([[], [], []]);
  });

  it('is short notice, where everyone gets a notice, and an answer where everyone promised none', () => {
    expect(
      nobodyExpects(
        notice('weekend', 'company', '2 weeks'),
        notice('whenever', 'company', 'none'),
        response('fax', 'company', 'none'),
      ),
    ).toEqual([[], ['weekend'], ['fax']]);
  });
});

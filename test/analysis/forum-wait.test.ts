import { describe, expect, it } from 'vitest';
import { feasibilityOf } from '../../src/analysis/feasibility.ts';
import { pathWords } from '../../src/analysis/feasibility-words.ts';
import { decision, feasible, OFFICE, QUICK, SLOW, timelineIn } from '../support/decision.ts';
import { forum, inForum } from '../support/forum.ts';
import { playbookFrom } from '../support/playbook.ts';

const H = 60;
const DAY = 24 * H;

describe('a decision that is taken in a forum', () => {
  it('waits a week for one that meets every week, if it is missed by a minute', () => {
    const one = inForum('');
    expect([one.worst, one.start]).toEqual([7 * DAY - 1, { weekday: 'tuesday', time: '10:01' }]);
    expect(one.legs).toMatchObject([
      { stage: 'session', who: { id: 'council' }, gaps: [], isCritical: true },
    ]);
  });

  it('waits from the minute at which its pre-read was due', () => {
    // One business day before Tuesday 10:00: from Monday 10:01 to Tuesday of the next week.
    const one = inForum('', 'preReadDue: 1 business day');
    expect([one.worst, one.start]).toEqual([8 * DAY - 1, { weekday: 'monday', time: '10:01' }]);
    expect(inForum('', 'preReadDue: none').worst).toBe(7 * DAY - 1);
  });

  it('waits for the approvers first, and then for the session that they have not missed', () => {
    // Ana has a business day: raised on Friday 10:00 she answers by Monday 10:00, in time for Tuesday; a minute later it is the Tuesday after, 11 days from then.
    const one = inForum(`approvers: ${SLOW}`, 'preReadDue: 1 business day');
    expect([one.worst, one.start]).toEqual([11 * DAY - 1, { weekday: 'friday', time: '10:01' }]);
    expect(one.legs.map(({ stage, ends }) => [stage, ends])).toEqual([
      ['approval', 3 * DAY],
      ['session', 11 * DAY - 1],
    ]);
  });

  it('waits five weeks for one on third Wednesdays, and as long again as its pre-read is due before', () => {
    const monthly = 'every: 1 month, first: 2026-10-01 14:00, on: third wednesday';
    expect(inForum('', monthly).worst).toBe(35 * DAY - 1);
    // Two business days before Wednesday 14:00 is Monday 14:00.
    const one = inForum('', `${monthly}, preReadDue: 2 business days`);
    expect([one.worst, one.start]).toEqual([37 * DAY - 1, { weekday: 'monday', time: '14:01' }]);
  });

  it('waits a fortnight for one that meets every two weeks', () => {
    expect(inForum('', 'every: 2 weeks').worst).toBe(14 * DAY - 1);
    // Friday 16:00 is a business day before Monday 16:00.
    expect(inForum('', 'every: 2 weeks, first: 2026-10-05 16:00, preReadDue: 1 business day').worst).toBe(
      17 * DAY - 1,
    );
  });

  it('waits for the end of the day where the forum says no time', () => {
    const one = inForum('', 'first: 2026-10-06');
    expect([one.worst, one.start]).toEqual([7 * DAY - 1, { weekday: 'tuesday', time: '17:01' }]);
    // Ben answers by Tuesday 17:00 from Tuesday 13:00 on, and from 13:01 on only on Wednesday.
    expect(inForum(`approvers: ${QUICK}`, 'first: 2026-10-06').start).toEqual({
      weekday: 'tuesday',
      time: '13:01',
    });
  });

  it('waits on the clock of the company', () => {
    // Tuesday 10:00 in Tokyo is 01:00 UTC. Ana, raised on Friday 17:00 UTC or later, answers on Tuesday 09:00 UTC: a week later.
    const files = {
      'data/company.yaml': 'name: Example\ntimezone: Asia/Tokyo\nhours: 09:00-17:00\n',
      'data/people.yaml': 'ana: { name: Ana, timezone: UTC }\n',
    };
    expect(inForum(`approvers: ${SLOW}`, '', files).worst).toBe(10 * DAY + 8 * H);
  });

  it('does not wait for the decider apart, who decides there', () => {
    expect(inForum('decider: ben').worst).toBe(7 * DAY - 1);
    expect(inForum(`approvers: ${SLOW}, decider: ana`).legs.map(({ stage }) => stage)).toEqual([
      'approval',
      'session',
    ]);
  });

  it('says the forum and its rhythm on the path', () => {
    const path = (ofForum: string) => {
      const fields = `approvers: ${SLOW}, forum: council`;
      const files = { ...OFFICE, 'data/forums.yaml': forum(ofForum) };
      const { playbook } = playbookFrom({ ...files, 'data/behaviours.yaml': decision(fields) });
      const found = feasibilityOf(timelineIn(playbook), playbook, '2026-11-23');
      return found && pathWords(found, timelineIn(playbook));
    };
    expect(path('every: 2 weeks, preReadDue: 1 business day')).toBe(
      'next session of Council (every second Tuesday at 10:00, sent 1 business day before)',
    );
    expect(path('')).toBe('next session of Council (every Tuesday at 10:00)');
  });
});

describe('a forum whose sessions nobody can tell', () => {
  const told = ({ worst, isAtLeast, legs }: ReturnType<typeof inForum>) => [
    worst,
    isAtLeast,
    legs.at(-1)?.gaps.map(({ gap }) => gap),
  ];

  it('counts as no time where nothing says when it met first', () => {
    const files = { 'data/forums.yaml': 'council: { name: Council, type: decision, every: 1 week }\n' };
    expect(told(inForum(`approvers: ${SLOW}`, '', files))).toEqual([3 * DAY + 16 * H, true, ['no-first']]);
  });

  it('counts as no time from the day after the last on which it may meet', () => {
    expect(told(inForum(`approvers: ${SLOW}`, 'until: 2026-11-22'))).toEqual([
      3 * DAY + 16 * H,
      true,
      ['has-ended'],
    ]);
    expect(told(inForum('', 'until: 2026-11-23'))).toEqual([7 * DAY - 1, false, []]);
  });

  it('counts as no time where it could not be read', () => {
    expect(told(feasible(decision('forum: council')))).toEqual([0, true, ['unread']]);
  });
});

describe('what it would give otherwise', () => {
  const otherwise = (fields: string, ofForum: string) => {
    const { meetingWeekly, outsideForum } = inForum(fields, ofForum).otherwise;
    return [meetingWeekly?.worst, outsideForum?.worst];
  };

  it('is the same forum every week on its day, where weeks lie between two sessions', () => {
    expect(otherwise('', 'every: 2 weeks')).toEqual([7 * DAY - 1, undefined]);
    expect(otherwise('', 'every: 1 month, on: third wednesday')).toEqual([7 * DAY - 1, undefined]);
    expect(otherwise('', 'every: 1 month')).toEqual([7 * DAY - 1, undefined]);
    expect(otherwise('', '')).toEqual([undefined, undefined]);
  });

  it('is the decider alone, or the approvers where nobody else decides', () => {
    expect(otherwise('decider: ana', '')).toEqual([undefined, 3 * DAY + 16 * H]);
    expect(otherwise(`approvers: ${QUICK}`, '')).toEqual([undefined, 2 * DAY + 20 * H]);
  });

  it('is not said of a decider who has not said how fast they answer', () => {
    const found = feasible(decision('forum: council, decider: ana'), { 'data/forums.yaml': forum() });
    expect(found.otherwise.outsideForum).toBeUndefined();
  });
});

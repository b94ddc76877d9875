import { describe, expect, it } from 'vitest';
import { feasibilityOf } from '../../src/analysis/feasibility.ts';
import { takesWords } from '../../src/analysis/feasibility-words.ts';
import { formatPromise } from '../../src/time/promise.ts';
import {
  answer,
  ANSWERS,
  asked,
  decision,
  feasible,
  OFFICE,
  OTHER,
  QUICK,
  SLOW,
  timelineIn,
} from '../support/decision.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

const H = 60;

describe('what was promised', () => {
  it('is counted on the hours of those whom it binds, the most generous where they differ', () => {
    const files = {
      'data/teams.yaml': `desk: { name: Desk, hours: { monday: 09:00-17:00, tuesday: 09:00-17:00 } }\nsales: { name: Sales }\n`,
    };
    const bound = (appliesTo: string) =>
      feasible(decision(`appliesTo: ${appliesTo}, within: 1 business day, decider: ana`) + ANSWERS, files);
    expect(bound('sales').within).toBe(3 * 24 * H + 16 * H);
    // From Tuesday 17:00 to Monday 09:00, and a business day later.
    expect(bound('desk').within).toBe(6 * 24 * H + 16 * H);
    expect(bound('[sales, desk]').within).toBe(6 * 24 * H + 16 * H);
  });

  it('is judged by what is left of it', () => {
    const one = (within: string) => asked(`within: ${within}, approvers: ${SLOW}, decider: ben`);
    expect(one('2 business days').slack).toBe(0);
    expect(one('1 business day').slack).toBe(-24 * H);
    expect(one('3 business days').slack).toBe(24 * H);
  });

  it('is nothing to judge where nothing is promised, nobody is asked, or nobody knows whom it binds', () => {
    const judged = (behaviours: string) => {
      const { playbook } = playbookFrom({ ...OFFICE, 'data/behaviours.yaml': behaviours + ANSWERS });
      return feasibilityOf(timelineIn(playbook), playbook, PINNED_DAY);
    };
    expect(judged(decision('within: none, decider: ana'))).toBeUndefined();
    expect(judged(decision('door: two-way'))).toBeUndefined();
    expect(judged(decision('appliesTo: nobody-here, decider: ana'))).toBeUndefined();
    expect(judged(decision('decider: ana'))).toBeDefined();
  });
});

describe('the worst case in words', () => {
  const takes = (within: string, fields: string, more = '') => {
    const found = feasible(decision(`within: ${within}, ${fields}`) + ANSWERS + more).takes;
    return found && formatPromise(found);
  };

  it('is the smallest promise of the same unit that could be kept', () => {
    const two = `approvers: [${SLOW}, ${OTHER}], mode: series`;
    expect(takes('1 business day', two)).toBe('2 business days');
    // 112 hours, from Friday 17:00 to Wednesday 09:00. Of working hours they are 17: 16 would end by Tuesday 17:00.
    expect(takes('4 hours', two)).toBe('112 hours');
    expect(takes('4 business hours', two)).toBe('17 business hours');
    expect(takes('3 weeks', two)).toBe('1 week');
  });

  it('is said in hours where it is many minutes, and in weeks where no number of its own unit is enough', () => {
    const clock = answer('clock', 'company', '601 minutes') + answer('years', 'company', '99 weeks');
    expect(takes('5 minutes', 'approvers: { who: ana, answers: clock }', clock)).toBe('11 hours');
    expect(takes('4 hours', 'approvers: { who: ana, answers: years }', clock)).toBe('99 weeks');
  });

  it('says what is at least so, and what is longer than anybody can promise', () => {
    expect(takesWords(asked(`approvers: [${SLOW}, ${OTHER}], mode: series`))).toBe('2 business days');
    const carl = answer('clock', '[ana, ben]', '1 hour');
    expect(takesWords(feasible(decision('within: 2 hours, approvers: [ana, carl]') + carl))).toBe(
      'at least 1 hour',
    );
    const never = answer('never', 'ana', '9999 weeks');
    expect(takesWords(feasible(decision('approvers: ana, rounds: 2') + never))).toBe(
      'longer than anybody can promise',
    );
  });

  it('names the minute from which it is so, on the clock of those whom it binds, and none where all are alike', () => {
    // From Friday 13:01 one minute is left for Monday, 09:00 to 09:01: 68 hours, as from Friday 17:00 to Monday 13:00, which comes later.
    expect(asked(`approvers: ${QUICK}`).start).toEqual({ weekday: 'friday', time: '13:01' });
    // From Thursday 17:00 to Monday 09:00 it is 88 hours, as from Friday 17:00 to Tuesday 09:00, which comes later.
    const files = { 'data/company.yaml': 'name: Example\ntimezone: Asia/Tokyo\nhours: 09:00-17:00\n' };
    expect(
      feasible(decision('approvers: ana') + answer('day', 'ana', '1 business day'), files).start,
    ).toEqual({ weekday: 'thursday', time: '17:00' });
    expect(feasible(decision('approvers: ana') + answer('hour', 'ana', '1 hour')).start).toBeUndefined();
  });

  it('knows what asking at once would give those who are asked one after another', () => {
    const one = asked(`within: 1 business day, approvers: [${SLOW}, ${OTHER}], mode: series`);
    expect(one.otherwise.inParallel).toEqual({
      worst: 3 * 24 * H + 16 * H,
      takes: { kind: 'within', amount: 1, unit: 'business day' },
    });
    expect(asked(`approvers: [${SLOW}, ${OTHER}], mode: parallel`).otherwise.inParallel).toBeUndefined();
    expect(asked(`approvers: ${SLOW}, mode: series`).otherwise.inParallel).toBeUndefined();
  });
});

describe('the path', () => {
  it('is the legs in their order, with those that are waited for, in elapsed minutes', () => {
    const found = asked(
      `input: [ana, ben], approvers: [${QUICK}, ${OTHER}], mode: parallel, rounds: 2, decider: ana`,
    );
    const drawn = found.legs.map(({ stage, round, position, begins, ends, isCritical }) => [
      stage,
      round,
      position,
      begins,
      ends,
      isCritical,
    ]);
    // From Monday 17:00, the first of several that take equally long: Tuesday 09:00 is 16 hours later, Wednesday 09:00 is 40.
    expect(drawn).toEqual([
      ['input', 1, 1, 0, 40 * H, true],
      ['input', 1, 2, 0, 40 * H, false],
      ['approval', 1, 1, 40 * H, 44 * H, false],
      ['approval', 1, 2, 40 * H, 64 * H, true],
      ['approval', 2, 1, 64 * H, 68 * H, false],
      ['approval', 2, 2, 64 * H, 88 * H, true],
      ['decision', 1, 1, 88 * H, 160 * H, true],
    ]);
  });

  it('names the leg that is slow by its own promise, wherever the weekend falls', () => {
    const slow = answer('reads', 'carl', '2 business days');
    const found = feasible(
      decision(`approvers: [${SLOW}, { who: carl, answers: reads }], mode: series, decider: ben`) +
        ANSWERS +
        slow,
    );
    expect(found.slowest?.who).toMatchObject({ id: 'carl' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSession, sessionsIn } from '../../src/analysis/forum-sessions.ts';
import { addDays } from '../../src/time/date.ts';
import { monday, rhythm, session, skipped } from '../support/rhythm.ts';

const OCTOBER = { from: '2026-10-01', until: '2026-10-31' };
/** Each session as “05 held”. */
function seen(
  checkpoints: string,
  day = '2026-10-31',
  more: Parameters<typeof rhythm>[1] = {},
  days = OCTOBER,
) {
  const { playbook, forum } = rhythm(checkpoints, more);
  return sessionsIn(forum, playbook, days, day).map(
    ({ date, is, isExpected }) => `${date.slice(8)} ${is}${isExpected ? '' : ' beside'}`,
  );
}

describe('a session of a forum', () => {
  it('is held on its day, skipped with a reason, missing, or to come', () => {
    const some = session('2026-10-05') + skipped('2026-10-12');
    expect(seen(some, '2026-10-20')).toEqual(['05 held', '12 skipped', '19 missing', '26 to come']);
  });

  it('is still to come on its own day until it is written down', () => {
    expect(seen(session('2026-10-05'), '2026-10-12')[1]).toBe('12 to come');
    expect(seen(session('2026-10-05') + session('2026-10-12'), '2026-10-12')[1]).toBe('12 held');
    expect(seen(session('2026-10-05'), '2026-10-13')[1]).toBe('12 missing');
  });

  it('counts as held where it was moved and the next was not yet due', () => {
    const some =
      session('2026-10-05') + session('2026-10-18') + session('2026-10-19') + session('2026-10-28');
    expect(seen(some)).toEqual(['05 held', '12 held', '19 held', '26 held']);
  });

  it('counts as held where it was brought forward while the one before had been held', () => {
    expect(seen(session('2026-10-05') + session('2026-10-09'), '2026-10-12')).toEqual([
      '05 held',
      '12 held',
      '19 to come',
      '26 to come',
    ]);
  });

  it('that was held beside the others stands beside them', () => {
    const some =
      session('2026-10-05') + session('2026-10-07') + session('2026-10-12') + session('2026-10-08');
    expect(seen(some, '2026-10-12')).toEqual([
      '05 held',
      '07 held beside',
      '08 held beside',
      '12 held',
      '19 to come',
      '26 to come',
    ]);
  });

  it('is not moved into a session that is a whole interval away', () => {
    const forum = monday('until: 2026-10-12');
    expect(seen(session('2026-10-05') + session('2026-10-19'), '2026-10-31', { forum })).toEqual([
      '05 held',
      '12 missing',
      '19 held beside',
    ]);
  });

  it('on a closing day is not expected, and held where it took place all the same', () => {
    const holidays = '{ date: 2026-10-12, name: Fair }, { date: 2026-10-19, name: Fair }';
    const some = session('2026-10-05') + session('2026-10-20') + session('2026-10-26');
    expect(seen(some, '2026-10-31', { holidays })).toEqual(['05 held', '12 closed', '19 held', '26 held']);
  });

  it('is unknown before the first one that was written down', () => {
    expect(seen(session('2026-10-19'))).toEqual(['05 unrecorded', '12 unrecorded', '19 held', '26 missing']);
  });

  it('is missing in an alignment forum of which nothing was ever written down, and unknown in any other', () => {
    expect(seen('', '2026-10-12')).toEqual(['05 missing', '12 to come', '19 to come', '26 to come']);
    const forum = monday('type: decision');
    expect(seen('', '2026-10-12', { forum })[0]).toBe('05 unrecorded');
    expect(seen(session('2026-10-05'), '2026-10-13', { forum }).slice(0, 2)).toEqual([
      '05 held',
      '12 unrecorded',
    ]);
  });

  it('is seen the same through a window that begins or ends within the rhythm', () => {
    const some = session('2026-10-05') + session('2026-10-16') + session('2026-10-19');
    const window = { from: '2026-10-12', until: '2026-10-12' };
    expect(seen(some, '2026-10-31', {}, window)).toEqual(['12 held']);
  });

  it('belongs to one checkpoint, and no checkpoint to two', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 50 }), (on, today) => {
        const days = on.map((offset) => addDays('2026-10-01', offset));
        const { playbook, forum } = rhythm(days.map((day) => session(day)).join(''));
        const window = { from: '2026-09-20', until: '2026-11-20' };
        const all = sessionsIn(forum, playbook, window, addDays('2026-10-01', today));
        const written = all.flatMap(({ checkpoint }) => (checkpoint ? [checkpoint.id] : []));
        expect(written.sort()).toEqual(days.map((day) => `on-${day}`).sort());
        const expected = all.filter(({ isExpected }) => isExpected).map(({ date }) => date);
        expect(expected).toEqual([...new Set(expected)]);
        // Mondays from 5 October to 16 November.
        expect(expected).toHaveLength(7);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the next session of a forum', () => {
  const next = (checkpoints: string, day: string, more: Parameters<typeof rhythm>[1] = {}) => {
    const { playbook, forum } = rhythm(checkpoints, more);
    return nextSession(forum, playbook, day)?.date;
  };

  it('is that of the day itself until it is written down', () => {
    expect(next('', '2026-10-12')).toBe('2026-10-12');
    expect(next(session('2026-10-12'), '2026-10-12')).toBe('2026-10-19');
  });

  it('passes over closing days, and over one that was called off', () => {
    const holidays = '{ date: 2026-10-12, name: Fair }';
    expect(next(session('2026-10-05') + skipped('2026-10-19'), '2026-10-06', { holidays })).toBe(
      '2026-10-26',
    );
  });

  it('is the first one where the forum has not begun', () => {
    expect(next('', '2026-01-01')).toBe('2026-10-05');
  });

  it('is unknown where the forum has ended, or nothing says when it began', () => {
    expect(next('', '2026-10-13', { forum: monday('until: 2026-10-12') })).toBeUndefined();
    const forum = 'monday: { name: Monday, type: alignment, every: 1 week, on: monday }\n';
    expect(next('', '2026-10-13', { forum })).toBeUndefined();
  });
});

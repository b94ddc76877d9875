import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionsHeld } from '../../src/analysis/sessions-held.ts';
import { addDays } from '../../src/time/date.ts';
import { rhythm, session, skipped } from '../support/rhythm.ts';

const AUTUMN = { from: '2026-10-01', until: '2026-12-31' };
function held(checkpoints: string, day: string, holidays = '') {
  const { playbook, forum } = rhythm(checkpoints, { holidays });
  const found = sessionsHeld(forum, playbook, AUTUMN, day);
  if (found.is === 'too few') return found;
  const { n, held, share } = found;
  return [n, held, found.skipped.map(({ date }) => date), found.missing.map(({ date }) => date), share];
}

describe('the sessions of a forum that were held', () => {
  it('are counted of those that were expected up to a day', () => {
    const some = session('2026-10-05') + skipped('2026-10-12') + session('2026-10-21');
    expect(held(some, '2026-10-27')).toEqual([4, 2, ['2026-10-12'], ['2026-10-26'], 0.5]);
  });

  it('do not count what fell on a closing day, unless it was brought forward or held all the same', () => {
    const some = ['2026-10-05', '2026-10-07', '2026-10-19', '2026-10-26'].map((day) => session(day)).join('');
    // Of the Mondays 5, 12, 19 and 26 October the 12th is closed, and was brought forward to the Wednesday before.
    expect(held(some, '2026-10-27', '{ date: 2026-10-12, name: Fair }')).toEqual([4, 4, [], [], 1]);
    expect(
      held(some.replace(session('2026-10-07'), ''), '2026-10-27', '{ date: 2026-10-12, name: Fair }'),
    ).toEqual([3, 3, [], [], 1]);
  });

  it('are too few to tell below three expected ones', () => {
    expect(held(session('2026-10-05'), '2026-10-13')).toEqual({ is: 'too few', n: 2, least: 3 });
    expect(held('', '2026-10-01')).toEqual({ is: 'too few', n: 0, least: 3 });
  });

  it('are all of those expected where each has its checkpoint, however few days each was moved', () => {
    const moves = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(moves, (all) => {
        const days = all.map((moved, week) => addDays('2026-10-05', 7 * week + moved));
        const some = days.map((day) => session(day)).join('');
        expect(held(some, addDays('2026-10-05', 7 * all.length - 1))).toEqual([
          all.length,
          all.length,
          [],
          [],
          1,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

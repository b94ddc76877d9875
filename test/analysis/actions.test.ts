import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsDone, actionsOf } from '../../src/analysis/actions.ts';
import { addDays } from '../../src/time/date.ts';
import { rhythm, session } from '../support/rhythm.ts';

const action = (what: string, due = '', done = '') =>
  `{ owner: ana, what: ${what}${due && `, due: ${due}`}${done && `, done: ${done}`} }`;
const of = (day: string, ...actions: string[]) =>
  actionsOf(rhythm(session('2026-10-05', `actions: [${actions.join(', ')}]`)).checkpoints, day);

describe('an action of a session', () => {
  it.each([
    ['done on its day', '2026-10-09', '2026-10-09', 'in time', 0],
    ['done four days after it', '2026-10-09', '2026-10-13', 'late', 4],
    ['not done, and due on the day itself', '2026-10-20', '', 'open', 0],
    ['not done a day after it was due', '2026-10-19', '', 'overdue', 1],
    ['done after the day on which one looks', '2026-10-09', '2026-10-21', 'overdue', 11],
    ['without a day, and not done', '', '', 'open', 0],
    ['without a day, and done', '', '2026-10-06', 'done', 0],
  ])('%s', (_, due, done, is, days) => {
    expect(of('2026-10-20', action('Ask', due, done))).toMatchObject([{ what: 'Ask', is, days }]);
  });

  it('is not known before its session', () => {
    expect(of('2026-10-04', action('Ask'))).toEqual([]);
  });
});

describe('the actions done in time', () => {
  const [inTime, late, overdue, open] = [
    action('A', '2026-10-09', '2026-10-08'),
    action('B', '2026-10-09', '2026-10-12'),
    action('C', '2026-10-09'),
    action('D', '2026-11-09'),
  ];

  it('are a share of those that were done or are past their day', () => {
    const all = of('2026-10-20', inTime, inTime, inTime, late, overdue, open, action('E'));
    expect(actionsDone(all)).toEqual({ is: 'known', n: 5, inTime: 3, late: 1, overdue: 1, share: 0.6 });
  });

  it('are too few to tell below five, whatever is still open', () => {
    expect(actionsDone(of('2026-10-20', inTime, inTime, late, overdue, open, open))).toEqual({
      is: 'too few',
      n: 4,
      least: 5,
    });
  });

  it('count each once, and in time exactly where it was done by its day', () => {
    const one = fc.record({ due: fc.integer({ min: 0, max: 30 }), done: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 5, maxLength: 9 }),
        fc.integer({ min: 31, max: 60 }),
        (all, at) => {
          const day = (offset: number) => addDays('2026-10-05', offset);
          const some = of(day(at), ...all.map(({ due, done }) => action('A', day(due), day(done))));
          const found = actionsDone(some);
          if (found.is === 'too few') throw new Error('all are past their day');
          expect(found.n).toBe(all.length);
          expect(found.inTime + found.late + found.overdue).toBe(found.n);
          expect(found.inTime).toBe(all.filter(({ due, done }) => done <= due).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

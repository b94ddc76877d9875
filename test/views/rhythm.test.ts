import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionIs } from '../../src/analysis/forum-sessions.ts';
import { quarterPlan } from '../../src/analysis/quarter-plan.ts';
import { weekPlan } from '../../src/analysis/week-plan.ts';
import { addDays, daysBetween } from '../../src/time/date.ts';
import { FRAMES } from '../../src/views/parts/frame.ts';
import { boxBetween, boxOf, cover } from '../../src/views/parts/labels.ts';
import { quarterInWords, quarterRows } from '../../src/views/rhythm-quarter/describe.ts';
import { quarterLayout } from '../../src/views/rhythm-quarter/layout.ts';
import { MARKS } from '../../src/views/rhythm-quarter/marks.ts';
import { weekInWords } from '../../src/views/rhythm-week/describe.ts';
import { BAR_HEIGHT, weekLayout } from '../../src/views/rhythm-week/layout.ts';
import { daysInWords } from '../../src/views/sprint-lanes/days-in-words.ts';
import { OFFICE } from '../support/decision.ts';
import { playbookFrom } from '../support/playbook.ts';
import { monday, rhythm, session, skipped } from '../support/rhythm.ts';

const DAY = '2026-11-23';
const FRAMES_OF_FIGURES = ['wide', 'narrow'] as const;
const name = fc.constantFrom(
  'Ops',
  'A forum with a name of about eighty letters that nobody has ever said out loud',
  'فريق العمليات والدعم الفني',
  'WWWWWWWWWWWWWWWWWWWWWW',
);
const forums = fc
  .array(
    fc.record({
      name,
      on: fc.constantFrom('monday', 'tuesday', 'friday', 'saturday'),
      minute: fc.integer({ min: 0, max: 23 * 60 + 59 }),
      duration: fc.integer({ min: 5, max: 240 }),
      every: fc.constantFrom('1 week', '2 weeks'),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => {
    const clock = (minute: number) =>
      [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
    const text = all
      .map(
        ({ name, on, minute, duration, every }, index) =>
          `f${index}: { name: '${name}', type: decision, every: ${every}, on: ${on}, first: '2026-07-01 ${clock(minute)}', duration: ${duration} minutes }\n`,
      )
      .join('');
    return playbookFrom({ ...OFFICE, 'data/forums.yaml': text }).playbook;
  });

describe('the picture of a week', () => {
  const slotsOf = (text: string) =>
    weekPlan(playbookFrom({ ...OFFICE, 'data/forums.yaml': text }).playbook.all('forum'));

  it('has a bar where a forum begins, as long as it takes, and a row for each working day', () => {
    const { slots } = slotsOf(monday('first: 2026-10-05 13:00, duration: 2 hours'));
    const { blocks, days, names } = weekLayout(slots, 'wide');
    // From 09:00 to 17:00 in 86 per cent: 13:00 is half of it, two hours a quarter.
    expect(blocks).toMatchObject([{ from: 57, to: 78.5, isWeekly: true }]);
    expect(days.map(({ text }) => text)).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']);
    expect(names.map(({ text }) => text)).toEqual(['Monday']);
  });

  it('covers no word with another or with a bar, and leaves its frame nowhere', () => {
    fc.assert(
      fc.property(forums, (playbook) => {
        const { slots } = weekPlan(playbook.all('forum'));
        for (const frame of FRAMES_OF_FIGURES) {
          const { names, days, blocks, height } = weekLayout(slots, frame);
          const words = [...names, ...days].map((label) => boxOf(label, frame));
          const bars = blocks.map(({ from, to, y }) => boxBetween(frame, [from, to], y, y + BAR_HEIGHT));
          for (const [index, box] of words.entries()) {
            expect(box.left).toBeGreaterThanOrEqual(-0.001);
            expect(box.right).toBeLessThanOrEqual(FRAMES[frame] + 0.001);
            for (const other of [...words.slice(index + 1), ...bars]) expect(cover(box, other)).toBe(false);
          }
          for (const { from, to, y } of blocks) {
            expect(from).toBeLessThanOrEqual(to);
            expect(y + BAR_HEIGHT).toBeLessThanOrEqual(height);
          }
          expect(blocks).toHaveLength(slots.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is said in words: how many meet every week, and which days are free', () => {
    const some =
      monday() + 'other: { name: Other, type: decision, every: 2 weeks, first: 2026-10-08 10:00 }\n';
    const { slots, loose } = slotsOf(some + 'date: { name: Date, type: decision, every: 1 month }\n');
    expect(weekInWords(slots, loose)).toBe(
      'One of the two forums meets every week, the others less often. Tuesday, Wednesday and Friday are free of them. One forum has no fixed place in the week.',
    );
    expect(weekInWords([], [])).toBe('No forum has a fixed day and time in the week.');
  });
});

describe('the picture of two periods', () => {
  it('gives everything that can become of a session a shape of its own', () => {
    const shapes = Object.values(MARKS).map(({ d, class: drawn }) => `${d} ${drawn}`);
    expect(new Set(shapes).size).toBe(shapes.length);
    const { held, 'to come': coming, ...others } = MARKS;
    // A circle that is full and one that is empty; all others differ in outline.
    expect(new Set([held.d, ...Object.values(others).map(({ d }) => d)]).size).toBe(5);
    expect(coming.class).not.toBe(held.class);
  });

  it('shows no session that its table does not name', () => {
    const what = fc.array(fc.constantFrom('held', 'skipped', 'nothing'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(what, (all) => {
        const checkpoints = all
          .map((is, week) => {
            const day = addDays('2026-10-05', 7 * week);
            return is === 'nothing' ? '' : is === 'held' ? session(day) : skipped(day);
          })
          .join('');
        const plan = quarterPlan(rhythm(checkpoints).playbook, DAY);
        const [row] = quarterRows(plan);
        for (const frame of FRAMES_OF_FIGURES) {
          const { marks, from } = quarterLayout(plan, frame);
          const length = daysBetween(plan.shown.from, plan.shown.until) + 1;
          const days = new Map<SessionIs, string[]>();
          for (const { is, x } of marks) {
            const day = addDays(plan.shown.from, Math.floor(((x - from) / (100 - from)) * length));
            days.set(is, [...(days.get(is) ?? []), day]);
          }
          for (const is of Object.keys(MARKS) as SessionIs[])
            expect(row?.days[is]).toBe(daysInWords(days.get(is) ?? [], DAY));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('covers no name with another', () => {
    fc.assert(
      fc.property(forums, (playbook) => {
        const plan = quarterPlan(playbook, DAY);
        for (const frame of FRAMES_OF_FIGURES) {
          const { names, todayLabel, axis } = quarterLayout(plan, frame);
          const boxes = [...names, ...axis.labels, ...(todayLabel ? [todayLabel] : [])].map((label) =>
            boxOf(label, frame),
          );
          for (const [index, box] of boxes.entries())
            for (const other of boxes.slice(index + 1)) expect(cover(box, other)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is said in words, a sentence for each alignment forum and one for the rest', () => {
    const all = ['2026-10-05', '2026-10-12', '2026-10-19'].map((day) => session(day)).join('');
    const council = 'council: { name: Council, type: decision, every: 1 week, first: 2026-10-07 }\n';
    const plan = quarterPlan(rhythm(all, { forum: monday('until: 2026-11-23') + council }).playbook, DAY);
    expect(quarterInWords(plan)).toEqual([
      'Monday, in this period so far: held 3 of 7 times, four times nothing is written down.',
      'Not every session is written down of Council; only where leaders align that is expected.',
    ]);
  });
});

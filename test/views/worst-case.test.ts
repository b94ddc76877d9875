import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../src/views/parts/frame.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import {
  momentInWords,
  waitingInWords,
  worstCaseCaption,
  worstCaseInWords,
  worstCaseMarks,
  worstCaseRows,
  worstCaseSums,
} from '../../src/views/worst-case/describe.ts';
import { worstCaseLayout } from '../../src/views/worst-case/layout.ts';
import { legInWords } from '../../src/views/worst-case/leg-row.ts';
import { worstCaseOf } from '../../src/views/worst-case/of-decision.ts';
import type { Leg, WorstCase } from '../../src/views/worst-case/worst-case.ts';
import { ANSWERS, decision, OFFICE, timelineIn } from '../support/decision.ts';
import { forum } from '../support/forum.ts';
import { playbookFrom } from '../support/playbook.ts';

const DAY = 24 * 60;
const leg = (label: string, words: string, begins: number, ends: number, more: Partial<Leg> = {}): Leg => ({
  label,
  words,
  begins: begins * DAY,
  ends: ends * DAY,
  critical: true,
  unpublished: false,
  ...more,
});
const LEGAL = leg('Legal', '2 business days', 0, 4);
const FINANCE = leg('Finance', '1 business day', 0, 3, { critical: false });
const SYNC = leg('Product sync', '1 week', 4, 6);
const SILENT = leg('Security', '', 4, 4, { unpublished: true });
const of = (
  legs: readonly Leg[],
  worst: number,
  within: number,
  more: Partial<WorstCase> = {},
): WorstCase => ({
  legs,
  worst: worst * DAY,
  within: within * DAY,
  withinWords: '3 business days',
  takes: '2 business days',
  isAtLeast: false,
  ...more,
});

describe('a worst case in words', () => {
  it('says when it is raised in the worst case, or that it does not matter', () => {
    const raised = { weekday: 'friday', time: '17:00' } as const;
    expect(worstCaseCaption(of([LEGAL], 4, 5, { raised }))).toBe(
      'It takes longest when it is raised on a Friday at 17:00; it is then decided by Tuesday 17:00, the week after.',
    );
    expect(worstCaseCaption(of([LEGAL], 4, 5))).toBe('It takes equally long whenever it is raised.');
  });

  it.each([
    [of([LEGAL], 4, 5), 'Even in the worst case it takes 2 business days; 3 business days are promised.'],
    [
      of([LEGAL], 4, 5, { takes: '3 business days' }),
      'Even in the worst case it is decided within the 3 business days that are promised.',
    ],
    [
      of([LEGAL, SYNC], 6, 5, { takes: '4 business days' }),
      'In the worst case it takes 4 business days; 3 business days are promised.',
    ],
    [
      of([LEGAL, SYNC], 6, 1, { withinWords: '1 hour' }),
      'In the worst case it takes 2 business days; 1 hour is promised.',
    ],
    [
      of([LEGAL, SILENT], 4, 5, { isAtLeast: true }),
      'What is known takes 2 business days, and 3 business days are promised; but nothing says how long it waits for Security.',
    ],
    [
      of([LEGAL, SILENT], 4, 3, { isAtLeast: true, takes: '4 business days' }),
      'In the worst case it takes at least 4 business days; 3 business days are promised.',
    ],
    [of([LEGAL], 4, Infinity), 'No time is promised. In the worst case it takes 2 business days.'],
    [
      of([leg('Legal', 'no promise', 0, Infinity)], Infinity, 4),
      'Perhaps it is never decided: nothing says when Legal is done.',
    ],
  ])('says whether the promise can be kept: %#', (worstCase, sentence) => {
    expect(worstCaseInWords(worstCase)).toBe(sentence);
  });

  it('counts moments on from the one in which it is raised, over the ends of days and weeks', () => {
    const raised = { weekday: 'thursday', time: '17:30' } as const;
    const at = (days: number, minutes = 0) => momentInWords(raised, days * DAY + minutes);
    expect([at(0), at(0, 390), at(1), at(4), at(11, 90)]).toEqual([
      'Thursday 17:30',
      'Friday 00:00',
      'Friday 17:30',
      'Monday 17:30, the week after',
      'Monday 19:00, 2 weeks after',
    ]);
  });

  it('has a row for each step, in the order in which they begin, and the sums below', () => {
    const worstCase = of([SYNC, SILENT, LEGAL, FINANCE], 6, 5, { isAtLeast: true });
    const rows = (one: WorstCase) => worstCaseRows(one).map((row) => Object.values(row).join(' | '));
    expect(rows(worstCase)).toEqual([
      'Legal | 2 business days | at once | after 4 days | everything waits for it',
      'Finance | 1 business day | at once | after 3 days | done in the meantime',
      'Security | says no time | after 4 days | after 4 days | is counted as no time',
      'Product sync | 1 week | after 4 days | after 6 days | everything waits for it',
    ]);
    expect(worstCaseSums(worstCase).map(({ name, words }) => `${name}: ${words}`)).toEqual([
      'Decided, worst case: after at least 6 days',
      'Promised: 3 business days: at the longest 5 days',
    ]);
    const raised = { weekday: 'monday', time: '09:00' } as const;
    expect(rows(of([LEGAL], 4, 5, { raised }))).toEqual([
      'Legal | 2 business days | Monday 09:00 | Friday 09:00 | everything waits for it',
    ]);
    expect(worstCaseSums(of([LEGAL], 4, 5, { raised }))[0]?.words).toBe('Friday 09:00, after 4 days');
  });
});

describe('a worst case that waits for a forum', () => {
  const waiting = (ofForum: string, fields = '', files: Record<string, string> = {}) => {
    const { playbook } = playbookFrom({
      ...OFFICE,
      'data/forums.yaml': ofForum,
      'data/behaviours.yaml': decision(`within: 2 weeks, forum: council${fields}`) + ANSWERS,
      ...files,
    });
    const found = worstCaseOf(timelineIn(playbook), playbook, '2026-11-23');
    if (!found) throw new Error('There is nothing to draw in this test.');
    return found;
  };

  it('says which, when that meets, and what comes too late for it, beside the picture and in the table', () => {
    const one = waiting(forum('every: 2 weeks, preReadDue: 1 business day'), ', approvers: ana');
    expect(waitingInWords(one)).toBe(
      'It waits for Council, every second Tuesday at 10:00; what is sent after Monday 10:00 waits for the next one.',
    );
    expect(worstCaseInWords(one)).toBe('In the worst case it takes 3 weeks; 2 weeks are promised.');
    expect(worstCaseRows(one).at(-1)).toEqual({
      step: 'Council',
      takes: 'every second Tuesday at 10:00',
      begins: 'Monday 10:01, the week after',
      ends: 'Tuesday 10:00, 3 weeks after',
      means: 'everything waits for it; what is sent after Monday 10:00 waits for the next one',
    });
    expect(worstCaseLayout(one, 'wide').legs.at(-1)?.label?.text).toContain('Council');
  });

  it('says so too where nothing has to be sent before, or long before, or where sessions have no day of their own', () => {
    const late = (ofForum: string) => waitingInWords(waiting(forum(ofForum))).split('; ')[1];
    expect(late('')).toBe('what is not ready when it begins waits for the next one.');
    expect(late('preReadDue: 2 weeks')).toBe('what is sent less than 2 weeks before waits for the next one.');
    expect(late('every: 1 month, preReadDue: 4 business hours')).toBe(
      'what is sent less than 4 business hours before waits for the next one.',
    );
  });

  it('names the clock where the decision binds people on another', () => {
    const files = { 'data/teams.yaml': 'far: { name: Far, timezone: Asia/Tokyo }\n' };
    expect(waitingInWords(waiting(forum(), ', appliesTo: far', files))).toContain(
      'Council, every Tuesday at 10:00, UTC; ',
    );
  });

  it('says that nobody can tell, or that it meets no more', () => {
    const untold = waiting(
      'council: { name: Council, type: decision, every: 2 weeks }\n',
      ', approvers: ana',
    );
    expect(waitingInWords(untold)).toBe('');
    expect(worstCaseInWords(untold)).toBe(
      'What is known takes 1 week, and 2 weeks are promised; but nothing says how long it waits for Council.',
    );
    expect(worstCaseRows(untold).at(-1)).toMatchObject({
      takes: 'says no time',
      means: 'is counted as no time',
    });
    const ended = waiting(forum('until: 2026-06-30'));
    expect(worstCaseRows(ended)[0]?.takes).toBe('meets no more');
  });
});

describe('the picture of a worst case', () => {
  it('marks the days that begin while it waits, and says what its bars mean', () => {
    const raised = { weekday: 'thursday', time: '12:00' } as const;
    const worstCase = of([LEGAL, FINANCE], 4, 4, { raised });
    const { days } = worstCaseLayout(worstCase, 'wide');
    expect(days.labels.map(({ text }) => text)).toEqual(['Fri', 'Sat', 'Sun', 'Mon']);
    expect(days.lines).toEqual([12.5, 37.5, 62.5, 87.5]);
    expect(worstCaseLayout(of([LEGAL], 4, 30, { raised }), 'wide').days.lines).toEqual([]);
    expect(worstCaseLayout(of([LEGAL], 4, 4), 'wide').days.lines).toEqual([]);
    expect(worstCaseMarks(worstCase).map(({ means }) => means)).toEqual([
      'everything waits for it',
      'done in the meantime',
    ]);
    expect(worstCaseMarks(of([LEGAL], 4, 4))).toHaveLength(1);
  });

  it('gives each step a row of its own on a phone, in the order in which they begin', () => {
    const { legs } = worstCaseLayout(of([SYNC, FINANCE, LEGAL], 6, 5), 'narrow');
    expect(legs.map((one) => one.leg.label)).toEqual(['Finance', 'Legal', 'Product sync']);
    expect(new Set(legs.map(({ y }) => y)).size).toBe(3);
  });

  it('lays the steps that decide end to end in one bar, and others below it', () => {
    const { legs } = worstCaseLayout(of([LEGAL, FINANCE, SYNC], 6, 5), 'wide');
    const drawn = Object.fromEntries(legs.map((one) => [one.leg.label, one]));
    expect(drawn['Legal']).toMatchObject({ from: 0, y: drawn['Product sync']?.y });
    expect(drawn['Legal']?.to).toBeCloseTo(66.67, 1);
    expect(drawn['Product sync']).toMatchObject({ from: drawn['Legal']?.to, to: 100 });
    expect(drawn['Finance']?.y).toBeGreaterThan((drawn['Legal']?.y ?? 0) + 2);
  });

  it('runs the promise across, broken where the worst case lies beyond it, and not where nothing is promised', () => {
    expect(worstCaseLayout(of([LEGAL, SYNC], 6, 3), 'wide').limit).toMatchObject({ at: 50, broken: true });
    expect(worstCaseLayout(of([LEGAL], 4, 5), 'wide').limit).toMatchObject({ at: 100, broken: false });
    expect(worstCaseLayout(of([LEGAL], 4, Infinity), 'wide').limit).toBeUndefined();
  });

  it('writes words into the bar where they have room, else below it with a line to their step', () => {
    const short = leg('Chief commercial officer', '4 business hours', 4, 4.2);
    const later = leg('Board', '1 hour', 4.2, 4.3);
    const { legs } = worstCaseLayout(of([LEGAL, short, later], 4.3, 5), 'wide');
    const [first, second, third] = legs;
    expect(first?.label?.y).toBeLessThan((first?.y ?? 0) + 2);
    expect(second?.label?.y).toBeGreaterThan((second?.y ?? 0) + 2);
    expect(third?.label?.y).toBeGreaterThan((third?.y ?? 0) + 2);
    expect([second, third].filter((one) => one?.leader !== undefined)).toHaveLength(1);
  });

  const name = fc.oneof(
    fc.constantFrom(
      'Legal',
      'قسم الشؤون القانونية',
      '👩‍👩‍👧‍👦 Families',
      'A committee with a name of eighty letters, which nobody has ever said out loud',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  );
  const anyLegs = fc.array(
    fc.record({
      label: name,
      words: fc.constantFrom('2 business days', '4 hours', 'no promise'),
      begins: fc.nat({ max: 5000 }),
      takes: fc.oneof(fc.nat({ max: 4000 }), fc.constantFrom(0, Infinity)),
      critical: fc.boolean(),
      unpublished: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  it('never lets words cover each other, the promise or a line to a step, and shows no fact that its table lacks', () => {
    fc.assert(
      fc.property(
        anyLegs,
        fc.oneof(fc.nat({ max: 9000 }), fc.constant(Infinity)),
        fc.constantFrom('wide' as const, 'narrow' as const),
        (some, within, frame) => {
          const legs = some.map(({ takes, ...one }) => ({ ...one, ends: one.begins + takes }));
          const worst = Math.max(0, ...legs.map(({ ends }) => ends));
          const worstCase = {
            ...{ legs, worst, within, isAtLeast: false },
            ...{ withinWords: '3 business days', takes: '2 business days' },
          };
          const drawn = worstCaseLayout(worstCase, frame);
          const labels = [...drawn.legs.map(({ label }) => label), ...drawn.labels].filter(
            (label) => label !== undefined,
          );
          const leaders = drawn.legs.flatMap(({ leader }) =>
            leader
              ? [
                  {
                    left: (leader.x / 100) * FRAMES[frame],
                    right: (leader.x / 100) * FRAMES[frame],
                    ...leader,
                  },
                ]
              : [],
          );
          const boxes = labels.map((label) => boxOf(label, frame));
          for (const [index, box] of boxes.entries()) {
            expect(box.left).toBeGreaterThan(-0.001);
            expect(box.right).toBeLessThan(FRAMES[frame] + 0.001);
            expect(box.bottom).toBeLessThan(drawn.height);
            expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
            expect(leaders.some((leader) => cover(box, leader))).toBe(false);
          }
          const rows = worstCaseRows(worstCase).map(({ step, takes }) => `${step}, ${takes}`);
          for (const { leg: one } of drawn.legs) expect(rows).toContain(legInWords(one));
          expect(drawn.legs).toHaveLength(legs.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FocusCapacity } from '../../src/analysis/focus-capacity.ts';
import type { LevelHeard } from '../../src/analysis/message-reach.ts';
import { capacityInWords, purposesInWords, reachInWords } from '../../src/components/focus-words.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import { reachBars, reachRows } from '../../src/views/message-reach/describe.ts';
import { splitBarsLayout } from '../../src/views/split-bars/layout.ts';

const spaced = (words: string) => words.replaceAll('\u00a0', ' ');

describe('bars that are cut into parts', () => {
  const rows = [
    { label: 'Leads', parts: [1, 3], said: '1 of 4' },
    { label: 'Members', parts: [0, 2], said: '0 of 2' },
  ];

  it('are as long as what they hold, the parts one after the other, and nothing is drawn for nothing', () => {
    const { parts } = splitBarsLayout(rows, 'narrow');
    expect(parts.map(({ part, from, to }) => [part, from, to])).toEqual([
      [0, 0, 25],
      [1, 25, 100],
      [1, 0, 50],
    ]);
    expect(splitBarsLayout(rows, 'narrow', 8).parts.map(({ to }) => to)).toEqual([12.5, 50, 25]);
    expect(splitBarsLayout([], 'wide').parts).toEqual([]);
  });

  it('have their names and numbers beside them, and none covers another', () => {
    const row = fc.record({
      label: fc.string({ unit: 'grapheme', maxLength: 60 }),
      parts: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 }),
      said: fc.constantFrom('8 of 8', '41 of 107', '10 inside, 75 outside', ''),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), fc.constantFrom('wide', 'narrow'), (some, frame) => {
        const { names, said, parts } = splitBarsLayout(some, frame);
        const boxes = [...names, ...said].map((label) => boxOf(label, frame));
        for (const [index, box] of boxes.entries())
          expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
        for (const { from, to } of parts) expect(from >= 0 && to <= 100 && from <= to).toBe(true);
      }),
    );
  });
});

const LEVELS: LevelHeard[] = [
  { level: 'leader', days: [] },
  {
    level: 'lead',
    days: [
      { date: '2026-10-20', heard: { is: 'known', n: 13, naming: 11, share: 11 / 13 } },
      { date: '2026-11-17', heard: { is: 'known', n: 13, naming: 10, share: 10 / 13 } },
    ],
  },
  {
    level: 'member',
    days: [
      { date: '2026-10-21', heard: { is: 'known', n: 107, naming: 41, share: 41 / 107 } },
      { date: '2026-11-18', heard: { is: 'too few', n: 4, least: 5 } },
    ],
  },
];

describe('how far the message carries', () => {
  it('is said with the latest that is known of each level', () => {
    expect(reachInWords(LEVELS)).toBe(
      'Asked what comes first, 10 of 13 team leads on 17 November and 41 of 107 members on 21 October named it.',
    );
    expect(reachInWords([])).toBe(
      'Nobody can say yet how far it carries: no level has given five answers in its time.',
    );
  });

  it('stands in its table as in its picture, and what rests on too few answers only as that', () => {
    const rows = reachRows(LEVELS).map(({ level, day, naming, share }) =>
      spaced([level, day, naming, share].filter(Boolean).join(', ')),
    );
    expect(rows).toEqual([
      'Team leads, 20 October 2026, 11 of 13, 85 %',
      'Team leads, 17 November 2026, 10 of 13, 77 %',
      'Members, 21 October 2026, 41 of 107, 38 %',
      'Members, 18 November 2026, fewer than five answered',
    ]);
    for (const { label, said } of reachBars(LEVELS)) {
      const [level = '', day = ''] = label.split(', ');
      expect(rows.some((one) => one.startsWith(`${level}, ${day}`) && one.includes(said))).toBe(true);
    }
  });
});

describe('what priorities serve and what they take', () => {
  const some = (count: number) => Array.from({ length: count }, () => ({}) as never);
  const purposes = (focus: number, standing: number, nothing: number) =>
    purposesInWords({ focus: some(focus), standing: some(standing), nothing: some(nothing) });

  it('is said in one sentence', () => {
    expect(purposes(14, 1, 2)).toBe(
      'Of 17 priorities in force, 14 serve the focus, one serves a measure that is always watched and two serve neither.',
    );
    expect(purposes(3, 0, 0)).toBe('All three priorities in force serve the focus.');
    expect(purposes(1, 0, 0)).toBe('The one priority in force serves the focus.');
    expect(purposes(0, 0, 2)).toBe(
      'None of two priorities in force serves the focus or a measure that is always watched.',
    );
    expect(purposes(0, 0, 1)).toBe(
      'The one priority in force serves neither the focus nor a measure that is always watched.',
    );
    expect(purposes(1, 0, 2)).toBe(
      'Of three priorities in force, one serves the focus and two serve neither it nor a measure that is always watched.',
    );
    expect(purposes(0, 1, 1)).toBe(
      'Of two priorities in force, none serves the focus, one serves a measure that is always watched and one serves neither.',
    );
    expect(purposes(0, 0, 0)).toBe('No team has written down yet what it puts first.');
  });

  it('is said with those of whom nothing is known', () => {
    const capacity = (whole: FocusCapacity['whole'], silent: number): FocusCapacity => ({
      whole,
      departments: [{ department: {} as never, stated: 0, serving: 0, stating: [], silent: some(silent) }],
    });
    expect(
      spaced(capacityInWords(capacity({ is: 'known', n: 13, stated: 720, serving: 615, share: 0.854 }, 7))),
    ).toBe(
      'Of the time that 13 teams have planned for priorities, 85 % goes to the focus. Seven teams say nothing about it.',
    );
    expect(capacityInWords(capacity({ is: 'too few', n: 2, least: 3 }, 1))).toBe(
      'Too few to say how much time goes to the focus: two teams say what their priorities take, and it takes three.',
    );
    expect(capacityInWords(capacity({ is: 'too few', n: 0, least: 3 }, 1))).toBe(
      'No team says how much of its time its priorities take.',
    );
  });
});

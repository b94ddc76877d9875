import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SprintCalendar } from '../../src/analysis/sprint-calendar.ts';
import { addDays, daysBetween } from '../../src/time/date.ts';
import { MONTHS } from '../../src/time/months.ts';
import { FRAMES } from '../../src/views/parts/frame.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import { laneRows } from '../../src/views/sprint-lanes/lane-rows.ts';
import { lanesLayout } from '../../src/views/sprint-lanes/layout.ts';
import { BY_QUARTER, calendar, sprint, UNSAID } from '../support/sprint-calendar.ts';

const OPS = 'ops: { name: Ops }\n';

/** The days that are named in words such as “5 and 19 October; 2 November 2027”. */
function daysFrom(words: string, now: string): string[] {
  return words.split('; ').flatMap((part) => {
    const [, days = '', month = '', year = now.slice(0, 4)] =
      /^([\d, and]+) (\p{L}+)(?: (\d{4}))?$/u.exec(part) ?? [];
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return (days.match(/\d+/g) ?? []).map((day) => `${year}-${number}-${day.padStart(2, '0')}`);
  });
}

/** The days at which a path has a mark, lane by lane. */
function marksIn(
  path: string,
  { period, sprinters }: SprintCalendar,
  from: number,
  firstY: number,
  step: number,
) {
  const length = daysBetween(period.from, period.until) + 1;
  const lanes = sprinters.map((): string[] => []);
  for (const [, x, y] of path.matchAll(/M([\d.]+) ([\d.]+)/g)) {
    const day = Math.floor(((Number(x) - from) / (100 - from)) * length);
    lanes[Math.round((Number(y) - firstY) / step)]?.push(addDays(period.from, day));
  }
  return lanes;
}

const name = fc.constantFrom(
  'Ops',
  'A team with a name of about eighty letters that nobody has ever said out loud once',
  'فريق العمليات والدعم الفني للعملاء',
  '👩‍👩‍👧‍👦 Families 🏳️‍🌈',
  'WWWWWWWWWWWWWWWWWWWWWW',
);
const team = fc.record({
  name,
  length: fc.constantFrom('1 day', '1 week', '2 weeks', '3 weeks', '1 month', '10 days'),
  anchor: fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((days) => `anchor: ${addDays('2026-09-01', days)}`),
    fc.constant(UNSAID),
  ),
  cooldown: fc.constantFrom('', ', cooldown: 2 days', ', cooldown: 1 week'),
  needs: fc.nat({ max: 6 }),
});
const period = fc.constantFrom('1 quarter', '1 month', '2 weeks', '1 year');
const calendars = fc
  .tuple(fc.array(team, { minLength: 1, maxLength: 7 }), period, fc.integer({ min: 0, max: 90 }))
  .map(([teams, every, day]) =>
    calendar(
      teams
        .map((one, index) => `t${index}: { name: "${one.name}", dependsOn: t${one.needs % teams.length} }\n`)
        .join(''),
      teams
        .map((one, index) => sprint(`b${index}`, `t${index}`, one.length, one.anchor + one.cooldown))
        .join(''),
      { now: addDays('2026-10-01', day), company: BY_QUARTER.replace('1 quarter', every) },
    ),
  );

describe('the picture of a period', () => {
  it('shows on each day that a team plans a mark, and nothing that its table does not say', () => {
    fc.assert(
      fc.property(calendars, (one) => {
        const { starts, meetings } = lanesLayout(one, 'wide');
        const alone = marksIn(starts, one, 27, 3.65, 2);
        const shared = marksIn(meetings, one, 27, 4.2, 2);
        for (const [index, row] of laneRows(one).entries()) {
          const plans = daysFrom(row.plans, one.now);
          const together = row.together === 'on all of them' ? plans : daysFrom(row.together, one.now);
          expect(shared[index]).toEqual(together);
          expect([...(alone[index] ?? []), ...together].sort()).toEqual(plans);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows what is kept free, cut at the ends of the period, and says it whole in its table', () => {
    const one = calendar(OPS, sprint('a', 'ops', '6 weeks', 'anchor: 2026-10-05, cooldown: 1 week'));
    expect(laneRows(one)[0]?.free).toBe('28 September to 4 October; 9 to 15 November; 21 to 27 December');
    // The first four days of 92, on 73 per cent of the width.
    expect(lanesLayout(one, 'wide').pauses).toMatch(/^M27 3.65H30.17v1.1H27ZM57.95/);
  });

  it('begins the lane of a team with the team, and leaves it empty where nothing is known', () => {
    const later = calendar('ops: { name: Ops, from: 2026-11-16 }\n', sprint('a', 'ops', '2 weeks'));
    expect(lanesLayout(later, 'narrow').sprints).toBe('M50 4.8H100v1.1H50Z');
    const unknown = lanesLayout(calendar(OPS, sprint('a', 'ops', '2 weeks', UNSAID)), 'wide');
    expect([unknown.sprints, unknown.starts, unknown.notes[0]?.text]).toEqual(['', '', 'not known']);
    const after = calendar('ops: { name: Ops, from: 2027-02-01 }\n', sprint('a', 'ops', '2 weeks'));
    expect(lanesLayout(after, 'wide').sprints).toBe('');
    expect(laneRows(after)[0]?.plans).toBe('not in this period');
  });

  it('never lets words cover each other, whatever the teams are called', () => {
    fc.assert(
      fc.property(calendars, fc.constantFrom('wide' as const, 'narrow' as const), (one, frame) => {
        const { names, notes, axis, todayLabel, height } = lanesLayout(one, frame);
        const labels = [...names, ...notes, ...axis.labels, ...(todayLabel ? [todayLabel] : [])];
        const boxes = labels.map((label) => boxOf(label, frame));
        expect(names).toHaveLength(one.sprinters.length);
        expect(todayLabel).toBeDefined();
        for (const [index, box] of boxes.entries()) {
          expect(box.left > -0.001 && box.right < FRAMES[frame] + 0.001 && box.bottom < height).toBe(true);
          expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays small with forty teams that plan every week and keep a day free', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `t${index}`);
    const many = calendar(
      ids.map((id, index) => `${id}: { name: Team ${index}, dependsOn: t${(index + 1) % 40} }\n`).join(''),
      sprint('a', 'company', '1 week', 'anchor: 2026-10-05, cooldown: 1 day'),
    );
    const drawn = (['wide', 'narrow'] as const).map((frame) => lanesLayout(many, frame));
    const paths = drawn.flatMap((one) => [one.sprints, one.pauses, one.starts, one.meetings]);
    expect(paths.join('').length).toBeLessThan(45_000);
  });
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Feasibility } from '../../src/analysis/feasibility.ts';
import { dueAt } from '../../src/time/business.ts';
import { mondayToFriday, type Calendar } from '../../src/time/calendar.ts';
import { formatPromise, type TimePromise } from '../../src/time/promise.ts';
import { REFERENCE_MONDAYS, SEASONS, type Season } from '../../src/time/reference.ts';
import { answer, decision, feasible } from '../support/decision.ts';
import { shifts, within } from '../time/arbitraries.ts';

/** Working time as people have it: by day, in two parts, at night, on four days; in zones that stand differently to one another in summer. */
const HOURS = ['09:00-17:00', '06:00-14:00', '22:00-06:00', '09:30-12:00'] as const;
const PLACES = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/New_York', 'Australia/Sydney'] as const;

interface Colleague {
  readonly hours: (typeof HOURS)[number];
  readonly timezone: (typeof PLACES)[number];
  readonly promise: TimePromise;
}
const promised = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((amount) => within(amount, 'business day')),
  fc.integer({ min: 1, max: 12 }).map((amount) => within(amount, 'business hour')),
  fc.integer({ min: 1, max: 60 }).map((amount) => within(amount, 'hour')),
);
const colleague: fc.Arbitrary<Colleague> = fc.record({
  hours: fc.constantFrom(...HOURS),
  timezone: fc.constantFrom(...PLACES),
  promise: promised,
});
const colleagues = fc.array(colleague, { minLength: 1, maxLength: 4 });
const mode = fc.constantFrom('series', 'parallel', 'lazy-consensus');

interface Case {
  readonly approvers: readonly Colleague[];
  readonly mode: string;
  readonly needs?: number | undefined;
  readonly rounds: number;
  readonly decider: Colleague;
}
const decided: fc.Arbitrary<Case> = fc.record({
  approvers: colleagues,
  mode,
  rounds: fc.integer({ min: 1, max: 2 }),
  decider: colleague,
});

/** The worst case of a decision among colleagues, written as YAML and read like any other. */
function judge({ approvers, decider, mode: how, needs, rounds }: Case): Feasibility {
  const all = [...approvers, decider];
  const person = ({ hours, timezone }: Colleague, at: number) =>
    `p${at}: { name: P${at}, timezone: ${timezone}, hours: '${hours}' }\n`;
  const expected = ({ promise }: Colleague, at: number) => answer(`a${at}`, `p${at}`, formatPromise(promise));
  const fields = [
    `approvers: [${approvers.map((_, at) => `p${at}`).join(', ')}]`,
    `mode: ${how}`,
    'silence: 1 business day',
    `rounds: ${rounds}`,
    ...(needs === undefined ? [] : [`needs: ${needs}`]),
    `decider: p${approvers.length}`,
  ];
  return feasible(decision(fields.join(', ')) + all.map(expected).join(''), {
    'data/people.yaml': all.map(person).join(''),
  });
}

describe('the worst case of a decision', () => {
  test('is never shorter for another approver who must agree too, in any mode and any place', () => {
    fc.assert(
      fc.property(decided, colleague, fc.nat(4), (one, more, at) => {
        const place = Math.min(at, one.approvers.length);
        const approvers = [...one.approvers.slice(0, place), more, ...one.approvers.slice(place)];
        expect(judge({ ...one, approvers }).worst).toBeGreaterThanOrEqual(judge(one).worst);
      }),
      { numRuns: 60 },
    );
  });

  test('is never shorter for another approver where one more is needed', () => {
    // With as many needed as before, another approver can be the faster one, and shorten it.
    fc.assert(
      fc.property(decided, colleague, fc.integer({ min: 1, max: 4 }), (one, more, wanted) => {
        const needs = Math.min(wanted, one.approvers.length);
        const [before, after] = [
          { ...one, needs },
          { ...one, needs: needs + 1, approvers: [...one.approvers, more] },
        ];
        expect(judge(after).worst).toBeGreaterThanOrEqual(judge(before).worst);
      }),
      { numRuns: 60 },
    );
  });

  test('is never longer when one of those who are asked promises to answer sooner', () => {
    fc.assert(
      fc.property(decided, fc.nat(4), (one, at) => {
        const sooner = (who: Colleague): Colleague =>
          who.promise.kind === 'within'
            ? { ...who, promise: { ...who.promise, amount: Math.max(1, Math.floor(who.promise.amount / 2)) } }
            : who;
        const place = at % (one.approvers.length + 1);
        const approvers = one.approvers.map((who, index) => (index === place ? sooner(who) : who));
        const decider = place === one.approvers.length ? sooner(one.decider) : one.decider;
        expect(judge({ ...one, approvers, decider }).worst).toBeLessThanOrEqual(judge(one).worst);
      }),
      { numRuns: 60 },
    );
  });

  test('is as long as each leg that it waits for, and ends with the last of them', () => {
    fc.assert(
      fc.property(decided, (one) => {
        const { legs, worst } = judge(one);
        const critical = legs.filter(({ isCritical }) => isCritical);
        for (const { begins, ends } of critical) expect(worst).toBeGreaterThanOrEqual(ends - begins);
        // One leg begins where the one before it ended, from the first minute to the last.
        expect(critical[0]?.begins).toBe(0);
        expect(critical.at(-1)?.ends).toBe(worst);
        for (const [index, { begins }] of critical.entries())
          if (index > 0) expect(begins).toBe(critical[index - 1]?.ends);
      }),
      { numRuns: 60 },
    );
  });

  test('is what following real dates from one minute after another gives', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(decided, fc.integer({ min: 1, max: 4 }), (written, needs) => {
        const one = { ...written, needs, mode: written.mode === 'lazy-consensus' ? 'series' : written.mode };
        const { worst, start } = judge(one);
        let longest = 0;
        for (const season of SEASONS) {
          // Everything begins and ends on the half hour, so that the longest begins there or one minute later.
          for (let minute = 0; minute < 14 * 1440; minute += minute % 30 === 0 ? 1 : 29)
            longest = Math.max(longest, elapsedFrom(one, season, minute));
        }
        expect(longest).toBeLessThanOrEqual(worst);
        if (start) expect(longest).toBe(worst);
      }),
      { numRuns: 3 },
    );
  });
});

/** How long one decision takes that is raised at a minute after a reference Monday, by the dates at which each promise is due. */
function elapsedFrom(
  { approvers, decider, mode: how, needs = 9, rounds }: Case,
  season: Season,
  minute: number,
): number {
  const raised = Temporal.Instant.from(`${REFERENCE_MONDAYS[season]}T00:00Z`).add({ minutes: minute });
  const answered = (asked: Temporal.Instant, { hours, timezone, promise }: Colleague) => {
    const calendar: Calendar = { timezone, hours: mondayToFriday(shifts(hours)), holidays: new Set() };
    return dueAt(asked, promise, calendar) ?? asked;
  };
  let now = raised;
  for (let round = 1; round <= rounds; round += 1) {
    if (how === 'series') for (const one of approvers) now = answered(now, one);
    else {
      const begins = now;
      const ends = approvers.map((one) => answered(begins, one)).sort(Temporal.Instant.compare);
      now = ends[Math.min(needs, ends.length) - 1] ?? begins;
    }
  }
  return (answered(now, decider).epochMilliseconds - raised.epochMilliseconds) / 60_000;
}

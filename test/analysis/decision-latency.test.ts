import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionLatency, figuresOf, latencyOf } from '../../src/analysis/decision-latency.ts';
import { percentile } from '../../src/analysis/percentile.ts';
import { timelines } from '../../src/analysis/timelines.ts';
import { businessDays, businessTimeInWords } from '../../src/time/business-time.ts';
import { formatMoment } from '../../src/time/moment.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';

/** How one decision went: how long it took, when it was due, whether it came in time. */
function went(fields: string, behaviours = small(), files = {}) {
  const [found] = decisionLatency(log(logged('a', fields), behaviours, files), DAY);
  const [taken] = found?.taken ?? [];
  if (!taken) return undefined;
  return [businessTimeInWords(taken.took), taken.due && formatMoment(taken.due), taken.inTime];
}

describe('how long a decision took', () => {
  // The office works from 09:00 to 17:00; Monday 2 November 2026.
  it.each([
    ['decided: 2026-11-04 10:00', '2 business days', '4 November 2026, 10:00', true],
    ['decided: 2026-11-04 10:01', '2 business days', '4 November 2026, 10:00', false],
    [
      'raised: 2026-11-06 15:00, decided: 2026-11-10 11:00',
      '1 business day 4 hours',
      '10 November 2026, 15:00',
      true,
    ],
    [
      'raised: 2026-11-06 19:00, decided: 2026-11-11 09:30',
      '2 business days 1 hour',
      '11 November 2026, 09:00',
      false,
    ],
  ])('is counted on the working hours of whoever decides: %s', (fields, took, due, inTime) => {
    expect(went(fields)).toEqual([took, due, inTime]);
  });

  it.each([
    ['raised: 2026-11-02, decided: 2026-11-04', '2 business days', '4 November 2026', true],
    ['raised: 2026-11-02, decided: 2026-11-05', '3 business days', '4 November 2026', false],
    ['raised: 2026-11-02, decided: 2026-11-04 23:00', '2 business days', '4 November 2026', true],
    ['raised: 2026-11-02, decided: 2026-11-02', 'no time', '4 November 2026', true],
    ['decided: 2026-11-04', '2 business days', '4 November 2026, 10:00', true],
    ['raised: 2026-11-02 18:00, decided: 2026-11-05', '2 business days', '5 November 2026, 09:00', true],
    ['raised: 2026-11-07, decided: 2026-11-11', '2 business days', '11 November 2026', true],
    ['raised: 2026-11-05, decided: 2026-11-07', '2 business days', '9 November 2026', true],
    ['raised: 2026-11-05, decided: 2026-11-08', '2 business days', '9 November 2026', true],
  ])(
    'is counted in whole days where a time is missing, and is in time on the day it was due: %s',
    (fields, took, due, inTime) => {
      expect(went(fields)).toEqual([took, due, inTime]);
    },
  );

  it('is in time by the last minute of a day where hours are promised and only the day is known', () => {
    const hours = small('within: 4 business hours');
    expect(went('raised: 2026-11-02, decided: 2026-11-03 17:00', hours)).toEqual([
      '1 business day',
      '3 November 2026',
      true,
    ]);
    expect(went('raised: 2026-11-02, decided: 2026-11-04', hours)?.[2]).toBe(false);
    const clock = small('within: 3 hours');
    expect(went('raised: 2026-11-02, decided: 2026-11-03 02:00', clock)?.[2]).toBe(true);
  });

  it('runs on the clock of the one who decides, wherever they work', () => {
    const files = {
      'data/people.yaml':
        'ana: { name: Ana }\nben: { name: Ben, hours: { monday: 09:00-17:00, thursday: 09:00-17:00 } }\n',
    };
    expect(went('decider: ben, decided: 2026-11-06 10:00', small(), files)).toEqual([
      '1 business day 7 hours',
      '9 November 2026, 10:00',
      true,
    ]);
  });

  it('runs on the clock that leaves the most time where nobody says who decides', () => {
    const files = {
      'data/teams.yaml':
        'web: { name: Web }\nlaw: { name: Law, hours: { monday: 09:00-17:00, thursday: 09:00-17:00 } }\n',
    };
    const both = small('appliesTo: [web, law]').replace('decider: ana, ', '');
    expect(went('decided: 2026-11-09 10:00', both, files)?.[2]).toBe(true);
    expect(went('decided: 2026-11-09 10:01', both, files)?.[2]).toBe(false);
  });

  it('is never called late where the clock it runs on could not be read', () => {
    const files = { 'data/people.yaml': 'ana: { name: Ana, team: gone }\n' };
    expect(went('decided: 2026-11-20 10:00', small(), files)?.[2]).toBeUndefined();
  });

  it('says nothing of time where none is promised, and is nothing where it was withdrawn or is yet to come', () => {
    expect(went('decided: 2026-11-04 10:00', small('within: none'))).toEqual([
      '2 business days',
      undefined,
      undefined,
    ]);
    expect(went('decided: 2026-11-04, status: withdrawn')).toBeUndefined();
    expect(went('raised: 2026-11-24, decided: 2026-11-25')).toBeUndefined();
    expect(went('decided: 2026-11-24')).toBeUndefined();
    expect(went('decided: 2026-11-04, status: rejected')?.[2]).toBe(true);
  });
});

/** Decisions that took so many business days each. */
const took = (...days: number[]) =>
  days
    .map((each, index) => logged(`d${index}`, `decided: 2026-11-${String(2 + each).padStart(2, '0')} 10:00`))
    .join('');

describe('a class of decisions', () => {
  it('says the median, the 85th percentile and how many came in time', () => {
    // 1, 2, 2, 3 and 4 business days: the third of five; 85 % of five is 4.25, so the fifth.
    const [found] = decisionLatency(log(took(2, 4, 1, 3, 2)), DAY);
    expect(found?.figures).toMatchObject({
      is: 'known',
      n: 5,
      median: { days: 2 },
      most: { days: 4 },
      inTime: 3,
    });
  });

  it('says nothing of fewer than five, and never counts what is still open', () => {
    const [found] = decisionLatency(log(took(2, 4, 1, 3) + logged('open')), DAY);
    expect(found?.figures).toEqual({ is: 'too few', n: 4 });
    expect(found?.open.map(({ id }) => id)).toEqual(['open']);
  });

  it('is each timeline in order of name; what stands under none, or under something else, comes last', () => {
    const behaviours =
      small() +
      small('name: Big').replace('small:', 'big:') +
      'mail: { name: Mail, value: care, type: qualitative, statement: Answer., appliesTo: company }\n';
    const decisions =
      logged('a', 'decided: 2026-11-04') +
      logged('b', 'under: big, decided: 2026-11-04') +
      logged('c', 'under: mail, decided: 2026-11-04') +
      `d: { question: d?, status: decided, raised: 2026-11-02 }\n`;
    const found = decisionLatency(log(decisions, behaviours), DAY);
    expect(found.map(({ timeline, taken, undated }) => [timeline?.id, taken.length, undated.length])).toEqual(
      [
        ['big', 1, 0],
        ['small', 1, 0],
        [undefined, 1, 1],
      ],
    );
  });

  it('has no share in time where nothing is promised', () => {
    const [found] = decisionLatency(log(took(2, 4, 1, 3, 2), small('within: none')), DAY);
    expect(found?.figures).toMatchObject({ is: 'known', inTime: undefined });
  });

  it('can be asked of one timeline, also where nothing was decided under it', () => {
    const playbook = log('', small());
    const [timeline] = timelines(playbook);
    expect(timeline && latencyOf(timeline, playbook, DAY).figures).toEqual({ is: 'too few', n: 0 });
  });
});

describe('figures over decisions', () => {
  const some = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });

  it('hold what they say: so many took no longer, and one fewer would not be enough', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 99 }), (days, percent) => {
        const sorted = [...days].sort((a, b) => a - b);
        const value = percentile(sorted, percent) ?? -1;
        expect(100 * days.filter((one) => one <= value).length).toBeGreaterThanOrEqual(percent * days.length);
        expect(100 * days.filter((one) => one < value).length).toBeLessThan(percent * days.length);
      }),
    );
  });

  it('do not depend on the order in which decisions stand in the log', () => {
    const taken = (days: readonly number[]) =>
      days.map((one) => ({ took: businessDays(one), inTime: one < 30 }));
    fc.assert(
      fc.property(some, (days) => {
        expect(figuresOf(taken([...days].reverse()))).toEqual(figuresOf(taken(days)));
      }),
    );
  });
});

describe('what a class promises, as business time', () => {
  // The office works eight hours on five days; by the clock from Monday 09:00.
  it.each([
    ['2 business days', { days: 2, minutes: 0 }],
    ['4 business hours', { days: 0, minutes: 240 }],
    ['24 hours', { days: 1, minutes: 0 }],
    ['2 weeks', { days: 10, minutes: 0 }],
  ])('%s', (promise, time) => {
    const [found] = decisionLatency(log(logged('a'), small(`within: ${promise}`)), DAY);
    expect(found?.promised).toMatchObject(time);
  });
});

import { describe, expect, it } from 'vitest';
import { decisionLatency } from '../../src/analysis/decision-latency.ts';
import { latencyInWords, latencyMarks, latencyRows } from '../../src/views/decision-latency/describe.ts';
import { latencyLayout } from '../../src/views/decision-latency/layout.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';

/** Decisions raised on Mondays at 10:00, that took so many business days. */
const took = (raised: string, ...days: readonly number[]) =>
  days
    .map((each, index) =>
      logged(
        `d-${raised}-${index}`,
        `raised: ${raised} 10:00, decided: ${raised.slice(0, 8)}${String(Number(raised.slice(8)) + each).padStart(2, '0')} 10:00`,
      ),
    )
    .join('');
const classes = (decisions: string, behaviours = small()) => decisionLatency(log(decisions, behaviours), DAY);

describe('how long decisions took, in words', () => {
  it('says how many came in time, apart for the present period and before it where both are enough', () => {
    const both = classes(
      took('2026-09-07', 1, 3, 3, 4, 4) + took('2026-11-02', 1, 1, 2, 2, 4) + logged('open'),
    );
    expect(latencyInWords(both, '2026-10-01')).toBe(
      '5 of 10 decisions came in the time that was promised. Of those raised since 1 October 2026 it was 4 of 5, of those before 1 of 5. What is still open is not counted (one question): nobody knows yet how long it takes.',
    );
    expect(latencyInWords(classes(took('2026-11-02', 1, 1, 2, 2, 4)), '2026-10-01')).toBe(
      '4 of 5 decisions came in the time that was promised.',
    );
  });

  it('says that there are too few', () => {
    expect(latencyInWords(classes(took('2026-11-02', 1, 2)), '2026-10-01')).toBe(
      'Too few decisions under a promise are in the log to say how many came in time: 5 are needed.',
    );
  });
});

describe('the table', () => {
  it('holds every number of the picture, and says so where there are too few', () => {
    const big = small('name: Big, within: 1 week').replace('small:', 'big:');
    const some = classes(
      took('2026-11-02', 0, 1, 2, 2, 4) +
        logged('one', 'under: big, decided: 2026-11-04 14:00') +
        logged('open'),
      small() + big,
    );
    expect(
      latencyRows(some).map(({ promised, decided, figures, open }) => [promised, decided, figures, open]),
    ).toEqual([
      ['1 week', '1', undefined, '0'],
      ['2 business days', '5', ['4 of 5', '2 business days', '4 business days'], '1'],
    ]);
  });

  it('has no share in time where nothing is promised', () => {
    const [row] = latencyRows(classes(took('2026-11-02', 0, 1, 2, 2, 4), small('within: none')));
    expect(row?.figures?.[0]).toBe('no promise');
  });
});

describe('the picture', () => {
  it('has a stroke for each decision on one axis, those that came late apart, and dots at half and at 85 of 100', () => {
    const { lanes, paths, axis } = latencyLayout(classes(took('2026-11-02', 1, 1, 2, 2, 4)), 'wide');
    expect(paths.kept.match(/M/g)).toHaveLength(4);
    // From 1 to 5 business days in 1.5 to 98.5 %, by ratio: 4 days lie at 1.5 + 97 × ln 4 / ln 5, 2 days at 1.5 + 97 × ln 2 / ln 5.
    expect(paths.late).toBe('M85.05 1.7v1.1');
    expect(paths.median).toBe('M43.28 2.25h0');
    expect(paths.most).toBe('M85.05 2.25h0');
    expect(lanes.map(({ label }) => label?.text)).toEqual(['Small']);
    expect(lanes[0]?.promised).toBeCloseTo(43.28, 2);
    expect(axis.labels.map(({ text }) => text)).toEqual(['1 day', '2 days', '5 days']);
  });

  it('draws no figure of too few, and no lane where nothing was decided', () => {
    const some = classes(
      took('2026-11-02', 1, 2) + logged('open', 'under: big'),
      small() + small('name: Big').replace('small:', 'big:'),
    );
    const { lanes, paths } = latencyLayout(some, 'narrow');
    expect([lanes.length, paths.median, paths.most]).toEqual([1, '', '']);
    expect(latencyMarks(some).map(({ means }) => means)).toEqual(['what is promised', 'one decision']);
  });

  it('says at its begin that something took less', () => {
    const { axis, paths } = latencyLayout(classes(took('2026-11-02', 0, 1)), 'wide');
    expect(axis.labels[0]?.text).toBe('¼ day or less');
    expect(paths.kept.startsWith('M1.5 ')).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictsOf, type Question } from '../../src/analysis/verdicts.ts';
import { addDays } from '../../src/time/date.ts';
import { rhythm, session, skipped } from '../support/rhythm.ts';

const said = (date: string, sameMessage: string, more = '') =>
  session(date, `together: { sameMessage: ${sameMessage}${more} }`);
const course = (checkpoints: string, question: Question = 'sameMessage', from?: string) => {
  const { forum } = rhythm(checkpoints);
  const all = verdictsOf(forum, { until: '2026-11-30', ...(from ? { from } : {}) });
  return all.courses.find((one) => one.question === question);
};

describe('the answers of a group over the sessions of its forum', () => {
  it('tell the last one, since when it has been yes or not, and how often each was given', () => {
    const some =
      said('2026-10-05', 'no') +
      said('2026-10-12', 'yes') +
      said('2026-10-19', 'partly') +
      said('2026-10-26', 'no');
    expect(course(some)).toEqual({
      question: 'sameMessage',
      last: 'no',
      since: '2026-10-19',
      running: 2,
      counts: { is: 'known', n: 4, yes: 1, partly: 1, no: 2 },
    });
  });

  it('run on over a session that was skipped or left the question open', () => {
    const some =
      said('2026-10-05', 'yes') +
      skipped('2026-10-12') +
      session('2026-10-19', 'together: { support: no }') +
      said('2026-10-26', 'yes');
    expect(course(some)).toMatchObject({ last: 'yes', since: '2026-10-05', running: 2 });
    expect(course(some, 'support')).toMatchObject({ last: undefined, since: undefined, running: 0 });
  });

  it('are too few to count below three', () => {
    const some = said('2026-10-05', 'yes') + said('2026-10-12', 'no');
    expect(course(some)?.counts).toEqual({ is: 'too few', n: 2, least: 3 });
    expect(course('')?.counts).toEqual({ is: 'too few', n: 0, least: 3 });
  });

  it('begin and end with the days that are looked at', () => {
    const some = said('2026-10-05', 'no') + said('2026-10-12', 'no') + said('2026-12-07', 'yes');
    expect(course(some, 'sameMessage', '2026-10-06')).toMatchObject({
      last: 'no',
      since: '2026-10-12',
      running: 1,
    });
  });

  it('name the latest session even where its group answered nothing', () => {
    const { forum } = rhythm(said('2026-10-05', 'no') + session('2026-10-12') + skipped('2026-10-19'));
    const { latest, sessions } = verdictsOf(forum, { until: '2026-11-30' });
    expect([latest?.date, sessions.map(({ date }) => date)]).toEqual(['2026-10-12', ['2026-10-05']]);
  });

  it('add up to the sessions that answered, and run no longer than these', () => {
    const verdicts = fc.array(fc.constantFrom('yes', 'partly', 'no'), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(verdicts, (all) => {
        const found = course(all.map((one, week) => said(addDays('2026-10-05', 7 * week), one)).join(''));
        if (found?.counts.is !== 'known') throw new Error('three are enough');
        const { n, yes, partly, no } = found.counts;
        expect([n, yes + partly + no]).toEqual([all.length, all.length]);
        expect(found.last).toBe(all.at(-1));
        const tail = all.slice(all.length - found.running);
        expect(new Set(tail.map((one) => one === 'yes')).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

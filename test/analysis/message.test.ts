import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/analysis/message.ts';
import { messageReach } from '../../src/analysis/message-reach.ts';
import type { Focus, Playbook } from '../../src/model/playbook.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/company.yaml': 'name: Acme\ntimezone: UTC\nleaders: [ana, ben, carl]\n',
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\ncarl: { name: Carl }\ndora: { name: Dora }\n',
  'data/concerns.yaml': 'cost: { name: Cost }\nspeed: { name: Speed }\n',
  'data/focuses.yaml': 'keep: { statement: Keep them., from: 2026-10-01, until: 2026-12-31 }\n',
};
const load = (pulses: string, more: Readonly<Record<string, string>> = {}): [Focus, Playbook] => {
  const { playbook } = playbookFrom({ ...BASE, ...more, 'data/pulses.yaml': pulses });
  const focus = playbook.find('focus', 'keep');
  if (!focus) throw new Error('The focus of this test cannot be read.');
  return [focus, playbook];
};
const leader = (id: string, by: string, date: string, codedAs: string) =>
  `${id}: { date: ${date}, level: leader, by: ${by}, answers: { codedAs: ${codedAs} } }\n`;
const group = (id: string, level: string, date: string, naming: number, other: number) =>
  `${id}: { date: ${date}, level: ${level}, answers: [{ codedAs: focus/keep, count: ${naming} }, { codedAs: none, count: ${other} }] }\n`;

describe('how many leaders name the focus', () => {
  const of = (pulses: string, more = {}) => {
    const found = messageOf(...load(pulses, more), NOW);
    if (found.is !== 'known') return found;
    const { n, naming, answers, unasked } = found;
    return {
      n,
      naming,
      answers: answers.map((one) => `${one.leader.id}: ${one.named.map(({ ref }) => ref).join(', ')}`),
      unasked: unasked.map(({ id }) => id),
    };
  };

  it('is counted by the latest pulse of each in its time, up to the day', () => {
    const pulses =
      leader('a1', 'ana', '2026-10-05', 'concern/cost') +
      leader('a2', 'ana', '2026-11-02', 'focus/keep') +
      leader('b1', 'ben', '2026-10-05', 'focus/keep') +
      leader('b2', 'ben', '2026-11-02', 'concern/speed') +
      // Neither before the focus nor after the day.
      leader('c1', 'carl', '2026-09-30', 'concern/cost') +
      leader('b3', 'ben', '2026-11-24', 'focus/keep');
    expect(of(pulses)).toEqual({
      n: 2,
      naming: 1,
      answers: ['ana: focus/keep', 'ben: concern/speed'],
      unasked: ['carl'],
    });
  });

  it('counts nobody who leads no longer, nor what has no name', () => {
    const pulses =
      leader('a', 'ana', '2026-10-05', 'focus/keep') +
      leader('b', 'ben', '2026-10-05', 'none') +
      leader('d', 'dora', '2026-10-05', 'focus/keep') +
      group('all', 'leader', '2026-10-05', 3, 0);
    expect(of(pulses)).toEqual({
      n: 2,
      naming: 1,
      answers: ['ana: focus/keep', 'ben: '],
      unasked: ['carl'],
    });
  });

  it('counts whoever answered as a leader where the company names none', () => {
    const pulses =
      leader('a', 'ana', '2026-10-05', 'focus/keep') + leader('d', 'dora', '2026-10-05', 'focus/keep');
    expect(of(pulses, { 'data/company.yaml': 'name: Acme\ntimezone: UTC\n' })).toMatchObject({
      n: 2,
      naming: 2,
    });
  });

  it('counts the last day of the focus, and none after it', () => {
    const [focus, playbook] = load(
      leader('a', 'ana', '2026-12-31', 'focus/keep') +
        leader('b', 'ben', '2026-12-31', 'focus/keep') +
        leader('b-later', 'ben', '2027-01-01', 'concern/cost'),
    );
    expect(messageOf(focus, playbook, '2027-01-05')).toMatchObject({ n: 2, naming: 2 });
  });

  it('is not told from one leader alone', () => {
    expect(of(leader('a', 'ana', '2026-10-05', 'focus/keep'))).toEqual({ is: 'too few', n: 1, least: 2 });
    expect(of('')).toEqual({ is: 'too few', n: 0, least: 2 });
  });
});

describe('how far the message carries', () => {
  const of = (pulses: string) =>
    messageReach(...load(pulses), NOW).map(({ level, days }) => [
      level,
      ...days.map(({ date, heard }) =>
        heard.is === 'known' ? `${date} ${heard.naming} of ${heard.n}` : `${date} too few: ${heard.n}`,
      ),
    ]);

  it('is a share of those who answered, on each level and day', () => {
    const pulses =
      group('members-late', 'member', '2026-11-18', 56, 65) +
      group('members', 'member', '2026-10-21', 41, 66) +
      group('leads', 'lead', '2026-10-20', 11, 2) +
      // Asked on one day in two houses.
      group('north', 'lead', '2026-11-17', 6, 1) +
      group('south', 'lead', '2026-11-17', 4, 2) +
      ['ana', 'ben', 'carl', 'dora'].map((by) => leader(by, by, '2026-10-19', 'focus/keep')).join('') +
      group('one-more', 'leader', '2026-10-19', 0, 1);
    expect(of(pulses.replace('{ codedAs: focus/keep, count: 0 }, ', ''))).toEqual([
      ['leader', '2026-10-19 4 of 5'],
      ['lead', '2026-10-20 11 of 13', '2026-11-17 10 of 13'],
      ['member', '2026-10-21 41 of 107', '2026-11-18 56 of 121'],
    ]);
  });

  it('is not told from four answers, nor from before the focus', () => {
    const pulses =
      group('few', 'member', '2026-11-18', 3, 1) + group('early', 'member', '2026-09-30', 30, 10);
    expect(of(pulses)).toEqual([['leader'], ['lead'], ['member', '2026-11-18 too few: 4']]);
  });

  it('leaves a group of fewer than five out of the sum, so that nobody can subtract what the others said', () => {
    const pulses =
      group('large', 'member', '2026-11-18', 4, 3) + group('small', 'member', '2026-11-18', 2, 1);
    expect(of(pulses).at(-1)).toEqual(['member', '2026-11-18 4 of 7']);
    const small = group('a', 'lead', '2026-11-18', 2, 1) + group('b', 'lead', '2026-11-18', 2, 2);
    expect(of(small)[1]).toEqual(['lead', '2026-11-18 too few: 7']);
  });

  it('counts every answer of the groups that may be shown once', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (pulses) => {
        const written = pulses.map(([naming, other], index) =>
          group(`p${index}`, 'member', '2026-11-18', naming, other),
        );
        const total = (some: typeof pulses) => some.reduce((sum, [one, other]) => sum + one + other, 0);
        const shown = pulses.filter(([one, other]) => one + other >= 5);
        const naming = shown.reduce((sum, [one]) => sum + one, 0);
        const n = total(shown);
        expect(of(written.join('')).at(-1)).toEqual([
          'member',
          n === 0 ? `2026-11-18 too few: ${total(pulses)}` : `2026-11-18 ${naming} of ${n}`,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

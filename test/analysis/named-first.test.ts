import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedFirst } from '../../src/analysis/named-first.ts';
import { answersOf } from '../../src/analysis/pulse-answers.ts';
import type { Pulse } from '../../src/model/playbook.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/concerns.yaml': 'cost: { name: Cost }\nspeed: { name: Speed }\nproof: { name: Proof }\n',
};
const load = (pulses: string) => playbookFrom({ ...BASE, 'data/pulses.yaml': pulses }).playbook;
const group = (id: string, level: string, date: string, answers: Readonly<Record<string, number>>, n = '') =>
  `${id}: { date: ${date}, level: ${level}, ${n} answers: [${Object.entries(answers)
    .map(([what, count]) => `{ codedAs: ${what === 'none' ? what : `concern/${what}`}, count: ${count} }`)
    .join(', ')}] }\n`;
const leader = (id: string, by: string, date: string, what: string) =>
  `${id}: { date: ${date}, level: leader, by: ${by}, answers: { codedAs: concern/${what} } }\n`;
const told = (pulses: string) =>
  namedFirst(load(pulses), NOW).map(({ level, days, rows, few }) => ({
    level,
    days: days.map(({ date, n, asked }) => `${date} ${n}/${asked ?? '?'}`),
    rows: rows.map(({ what, counts }) => `${what === 'none' ? what : what.id} ${counts.join(' ')}`),
    few: few.map(({ date, n }) => `${date} ${n}`),
  }));

describe('what people name as first', () => {
  it('is counted by level and day, leaders first, the oldest day first', () => {
    const pulses =
      group('m2', 'member', '2026-11-02', { speed: 6, cost: 2, none: 4 }, 'n: 20,') +
      group('m1', 'member', '2026-10-01', { cost: 5, proof: 1, none: 3 }) +
      leader('a1', 'ana', '2026-10-01', 'cost') +
      leader('b1', 'ben', '2026-10-01', 'cost') +
      leader('a2', 'ana', '2026-11-02', 'speed') +
      // After the day for which it is told.
      group('m3', 'member', '2026-11-24', { proof: 9 });
    expect(told(pulses)).toEqual([
      {
        level: 'leader',
        days: ['2026-10-01 2/?', '2026-11-02 1/?'],
        rows: ['speed 0 1', 'cost 2 0'],
        few: [],
      },
      {
        level: 'member',
        days: ['2026-10-01 9/?', '2026-11-02 12/20'],
        rows: ['speed 0 6', 'cost 5 2', 'proof 1 0', 'none 3 4'],
        few: [],
      },
    ]);
  });

  it('is said of five answers on, and of fewer only how many there were', () => {
    const pulses =
      group('a', 'member', '2026-10-01', { cost: 4 }) +
      group('b', 'member', '2026-10-02', { cost: 5 }) +
      group('c', 'leader', '2026-10-02', { cost: 2 });
    expect(told(pulses)).toEqual([
      { level: 'leader', days: [], rows: [], few: ['2026-10-02 2'] },
      { level: 'member', days: ['2026-10-02 5/?'], rows: ['cost 5'], few: ['2026-10-01 4'] },
    ]);
  });

  it('never lets a small group be told from the sum of its day', () => {
    const pulses =
      group('a', 'member', '2026-10-01', { cost: 5 }) + group('b', 'member', '2026-10-01', { speed: 2 });
    expect(told(pulses)).toEqual([
      { level: 'member', days: ['2026-10-01 5/?'], rows: ['cost 5'], few: ['2026-10-01 2'] },
    ]);
  });

  it('counts what cannot be found as nothing that is written here', () => {
    expect(told(group('a', 'lead', '2026-10-01', { cost: 5, coast: 2, none: 1 }))).toEqual([
      { level: 'lead', days: ['2026-10-01 8/?'], rows: ['cost 5', 'none 3'], few: [] },
    ]);
  });

  it('adds up to all answers of the day, whatever was named', () => {
    const count = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(count, count, count, (cost, speed, none) => {
        const playbook = load(group('a', 'member', '2026-10-01', { cost, speed, none }));
        const pulse = playbook.find('pulse', 'a') as Pulse;
        const [members] = namedFirst(playbook, NOW);
        const sum = (members?.rows ?? []).reduce((total, { counts }) => total + (counts[0] ?? 0), 0);
        expect(sum).toBe(answersOf(pulse).is === 'known' ? cost + speed + none : 0);
        expect(answersOf(pulse).is === 'known').toBe(cost + speed + none >= 5);
      }),
      { numRuns: 50 },
    );
  });
});

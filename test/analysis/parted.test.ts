import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partedOn } from '../../src/analysis/parted.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/people.yaml':
    'ana: { name: Ana }\nben: { name: Ben }\nseat: { name: Seat, vacant: true, reportsTo: ben }\n',
  'data/forums.yaml': `monday: { name: Monday, type: alignment, every: 1 week }
deciding: { name: Deciding, type: decision, every: 1 week }
`,
};
const session = (date: string, fields: string, forum = 'monday') =>
  `${forum}-${date}: { forum: ${forum}, date: ${date}, ${fields} }\n`;
const of = (checkpoints: string) =>
  partedOn(playbookFrom({ ...BASE, 'data/checkpoints.yaml': checkpoints }).playbook, NOW).map(
    ({ forum, latest, on, late }) => ({
      latest: `${forum.id} ${latest.date}`,
      on: on.map((one) => `${one.question} ${one.last} ${one.running} times since ${one.since}`),
      late: late.map((one) => `${one.owner.kind === 'missing' ? one.owner.to : one.owner.id} ${one.days}`),
    }),
  );

describe('where the group parted', () => {
  it('is what it did not answer with yes when it answered last, and for how many sessions in a row', () => {
    const some =
      session('2026-10-26', 'together: { sameMessage: yes, support: no, sameOutcome: yes }') +
      session('2026-11-02', 'together: { sameMessage: no, support: yes, sameOutcome: partly }') +
      // Left open here: neither a yes nor a parting.
      session('2026-11-09', 'together: { sameMessage: yes, support: partly }') +
      session('2026-11-16', 'together: { sameMessage: yes, support: yes, sameOutcome: no }') +
      session('2026-11-23', 'skippedBecause: Snow.') +
      session('2026-11-30', 'together: { sameMessage: no, support: no, sameOutcome: no }') +
      session('2026-11-18', 'together: { sameMessage: no }', 'deciding');
    expect(of(some)).toEqual([
      { latest: 'monday 2026-11-16', on: ['sameOutcome no 2 times since 2026-11-02'], late: [] },
    ]);
  });

  it('names what a session set itself and has not done by its day, the most overdue first', () => {
    const some = session(
      '2026-11-02',
      `together: { sameMessage: yes }, actions: [
        { owner: ana, what: Write., due: 2026-11-20 },
        { owner: seat, what: Ring., due: 2026-11-13 },
        { owner: ben, what: Read., due: 2026-11-13, done: 2026-11-15 },
        { owner: ben, what: Today., due: 2026-11-23 },
        { owner: ben, what: Some day. }]`,
    );
    expect(of(some)).toEqual([{ latest: 'monday 2026-11-02', on: [], late: ['seat 10', 'ana 3'] }]);
  });

  it('is not told where no group has answered', () => {
    expect(of('')).toEqual([]);
    expect(of(session('2026-11-16', 'attended: [ana]'))).toEqual([]);
  });

  it('counts a run back to the last yes, whatever stands before it', () => {
    const verdict = fc.constantFrom('yes', 'partly', 'no');
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1, maxLength: 8 }), (verdicts) => {
        const days = verdicts.map((_, index) => `2026-09-${String(index + 10)}`);
        const some = verdicts.map((one, index) =>
          session(days[index] ?? '', `together: { support: ${one} }`),
        );
        const [found] = of(some.join(''));
        const last = verdicts.lastIndexOf('yes');
        const times = verdicts.length - 1 - last;
        expect(found?.on).toEqual(
          times === 0 ? [] : [`support ${verdicts.at(-1)} ${times} times since ${days[last + 1]}`],
        );
      }),
      { numRuns: 60 },
    );
  });
});

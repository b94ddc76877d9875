import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsInTime } from '../../src/analysis/decisions-in-time.ts';
import { standingsByDepartment } from '../../src/analysis/standings-by-department.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';
import { playbookFrom } from '../support/playbook.ts';

// Under two business days, raised on Monday 2 November at 10:00: due on Wednesday at 10:00.
const kept = (id: string) => logged(id, 'decided: 2026-11-04 10:00');
const late = (id: string) => logged(id, 'decided: 2026-11-04 10:01');

describe('the decisions that came in time', () => {
  const of = (decisions: string, behaviours = small()) => {
    const { whole, sorts } = decisionsInTime(log(decisions, behaviours), DAY);
    return { whole, sorts: sorts.map(({ timeline, n, inTime }) => `${timeline.id} ${inTime} of ${n}`) };
  };

  it('are counted of those that were answered and had been promised a time', () => {
    const some =
      ['a', 'b', 'c'].map(kept).join('') +
      ['d', 'e'].map(late).join('') +
      logged('open') +
      logged('free', 'under: free, decided: 2026-11-20 10:00');
    const free =
      'free: { name: Free, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: none }\n';
    expect(of(some, small() + free)).toEqual({
      whole: { is: 'known', n: 5, inTime: 3 },
      sorts: ['small 3 of 5'],
    });
  });

  it('are not told from four', () => {
    expect(of(['a', 'b', 'c', 'd'].map(kept).join(''))).toEqual({
      whole: { is: 'too few', n: 4, least: 5 },
      sorts: ['small 4 of 4'],
    });
    expect(of('')).toEqual({ whole: { is: 'too few', n: 0, least: 5 }, sorts: [] });
  });

  it('are never more than were decided, and each counts once', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 9 }), (some) => {
        const { whole } = of(some.map((is, index) => (is ? kept : late)(`d${index}`)).join(''));
        expect(whole).toEqual(
          some.length < 5
            ? { is: 'too few', n: some.length, least: 5 }
            : { is: 'known', n: some.length, inTime: some.filter(Boolean).length },
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the areas of departments', () => {
  it('are counted by whether it is settled who answers for them, without what is retired', () => {
    const { playbook } = playbookFrom({
      'data/teams.yaml': 'desk: { name: Desk }\nnight: { name: Night, parent: desk }\n',
      'data/people.yaml': 'ana: { name: Ana, team: desk }\nben: { name: Ben, team: night }\n',
      'data/areas.yaml': `a: { name: A, accountable: ana }
b: { name: B, accountable: [ana, ben] }
c: { name: C, accountable: [ana, ben], shared: { rule: By day and by night., until: 2026-12-31 } }
d: { name: D, responsible: night }
e: { name: E }
f: { name: F, accountable: ana, lifecycle: retired }
`,
    });
    const found = standingsByDepartment(playbook, DAY).map(({ department, ...counts }) => ({
      of: department?.id,
      ...counts,
    }));
    expect(found).toEqual([
      { of: 'desk', n: 4, settled: 2, several: 1, none: 1 },
      { of: undefined, n: 1, settled: 0, several: 0, none: 1 },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesWithTarget } from '../../src/analysis/values-with-target.ts';
import { playbookFrom } from '../support/playbook.ts';

const value = (id: string, rank: number) => `${id}: { name: ${id}, statement: We do., rank: ${rank} }\n`;
const counted = (of: string) =>
  `count-${of}: { name: C, value: ${of}, type: cadence, statement: Say it., appliesTo: company, every: 1 week }\n`;
const spoken = (of: string) =>
  `speak-${of}: { name: S, value: ${of}, type: qualitative, statement: Mean it., appliesTo: company }\n`;

describe('the values with a target behind them', () => {
  const of = (values: string, behaviours: string) => {
    const found = valuesWithTarget(
      playbookFrom({ 'data/values.yaml': values, 'data/behaviours.yaml': behaviours }).playbook,
    );
    if (found.is === 'too few') return found;
    const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).join(' ');
    return [found.n, ids(found.kept), ids(found.without)];
  };

  it('are those with a time or a number among their behaviours', () => {
    const values = value('early', 2) + value('care', 3) + value('calm', 1) + value('open', 4);
    expect(of(values, counted('early') + spoken('early') + spoken('care') + counted('calm'))).toEqual([
      4,
      'calm early',
      'care open',
    ]);
  });

  it('cannot be told where there is no value', () => {
    expect(of('', '')).toEqual({ is: 'too few', n: 0, least: 1 });
  });

  it('are each counted once, on one of the two sides', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (kept) => {
        const values = kept.map((_, index) => value(`v${index}`, index + 1)).join('');
        const behaviours = kept.map((is, index) => (is ? counted : spoken)(`v${index}`)).join('');
        const ids = (is: boolean) =>
          kept.flatMap((one, index) => (one === is ? [`v${index}`] : [])).join(' ');
        expect(of(values, behaviours)).toEqual([kept.length, ids(true), ids(false)]);
      }),
      { numRuns: 30 },
    );
  });
});

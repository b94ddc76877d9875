import { describe, expect, it } from 'vitest';
import { earlierFocuses } from '../../src/analysis/earlier-focuses.ts';
import { playbookFrom } from '../support/playbook.ts';

const of = (focuses: string, day = '2026-11-23') =>
  earlierFocuses(playbookFrom({ 'data/focuses.yaml': focuses }).playbook, day).map(
    ({ focus, nothingAfter }) =>
      nothingAfter ? `${focus.id}, then nothing ${nothingAfter.from} to ${nothingAfter.until}` : focus.id,
  );
const focus = (id: string, from: string, until: string) =>
  `${id}: { statement: ${id}., from: ${from}, until: ${until} }\n`;

describe('what came first before', () => {
  it('is told latest first, with the days between on which nothing did', () => {
    const some =
      focus('winter', '2026-01-01', '2026-03-31') +
      focus('spring', '2026-04-01', '2026-06-30') +
      focus('autumn', '2026-10-01', '2026-12-31');
    expect(of(some)).toEqual(['spring, then nothing 2026-07-01 to 2026-09-30', 'winter']);
    expect(of(some, '2026-12-31')).toEqual(['spring, then nothing 2026-07-01 to 2026-09-30', 'winter']);
    expect(of(some, '2027-01-02')).toEqual([
      'autumn, then nothing 2027-01-01 to 2027-01-02',
      'spring, then nothing 2026-07-01 to 2026-09-30',
      'winter',
    ]);
  });

  it('counts a day as covered where another focus runs over it, and looks at nothing that is still to come', () => {
    const some = focus('short', '2026-08-01', '2026-08-31') + focus('long', '2026-07-01', '2026-10-31');
    expect(of(some + focus('next', '2027-01-01', '2027-03-31'))).toEqual([
      'long, then nothing 2026-11-01 to 2026-11-23',
      'short',
    ]);
    expect(of('')).toEqual([]);
  });
});

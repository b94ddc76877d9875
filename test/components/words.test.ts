import { describe, expect, it } from 'vitest';
import { amount, column, kept, unbroken, wholeTimes } from '../../src/components/amount.ts';
import { besideInWords, healthInWords } from '../../src/components/finding-words.ts';
import { capital, inWords, numberWord, within } from '../../src/components/in-words.ts';
import type { Finding } from '../../src/rules/finding.ts';

describe('times in a sentence', () => {
  it('are not torn apart', () => {
    expect(wholeTimes('It takes 2 business days, or 12 weeks.')).toBe(
      'It takes 2\u00a0business\u00a0days, or 12\u00a0weeks.',
    );
  });
});

describe('counts and names in a sentence', () => {
  it('are words up to twelve and figures above, in the singular for one', () => {
    expect([0, 1, 2, 12, 13].map((n) => inWords(n, 'thing'))).toEqual([
      'no things',
      'one thing',
      'two things',
      'twelve things',
      '13 things',
    ]);
    expect(inWords(2, 'focus', 'focuses')).toBe('two focuses');
    expect([0, 1, 13].map(numberWord)).toEqual(['none', 'one', '13']);
  });

  it('begin with a capital where they open a sentence, and not where they stand within one', () => {
    expect(capital('four things')).toBe('Four things');
    expect(within('New features')).toBe('new features');
    expect(within('NPS of shippers')).toBe('NPS of shippers');
  });
});

describe('numbers', () => {
  it('stand on one line with their unit, thousands apart', () => {
    expect(amount(93.1, '%')).toBe('93.1\u00a0%');
    expect(amount(12400, 'thousand €')).toBe('12,400\u00a0thousand\u00a0€');
    expect(amount(-3, undefined)).toBe('-3');
    expect(kept('2 business days')).toBe('2\u00a0business\u00a0days');
    expect(unbroken('From 91 % → 95 % in 3 steps')).toBe('From 91\u00a0%\u00a0→\u00a095\u00a0% in 3 steps');
  });

  it('have as many decimals in a column as the longest of them', () => {
    expect(column([91, 92.4, 1000])).toEqual(['91.0', '92.4', '1,000.0']);
    expect(column([])).toEqual([]);
  });
});

describe('how it stands with the health of a playbook', () => {
  const found = (parties: readonly string[], more: Partial<Finding> = {}): Finding => ({
    rule: 'area-says-why',
    severity: 'warning',
    symptom: 'duplicate',
    cause: 'unowned',
    drift: false,
    fingerprint: 'x',
    subject: undefined,
    place: { file: 'data/areas.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
    message: '',
    fix: '',
    parties,
    related: [],
    ...more,
  });
  const [one, two, none] = [found(['ana']), found(['ana', 'ben']), found([])];
  const late = found(['ana'], { drift: true });
  const unread = found([], { cause: undefined, symptom: undefined });
  const known = found(['ana', 'ben'], { severity: 'info' });

  it.each([
    [[], 'Nothing pulls apart today.'],
    [[late], 'Nothing pulls apart today.'],
    [[known, known], 'Nothing pulls apart today.'],
    [[known, one], 'One thing pulls apart; one person or team can settle it.'],
    [[two], 'One thing pulls apart; nobody can settle it alone.'],
    [[two, two, two, two], 'Four things pull apart; nobody can settle them alone.'],
    [[one, two, one], 'Three things pull apart; one of them nobody can settle alone.'],
    [[one], 'One thing pulls apart; one person or team can settle it.'],
    [[one, one], 'Two things pull apart; none of them needs more than one person or team.'],
    [[none, none], 'Two things pull apart; nobody is named who could settle them.'],
    [[unread, two], 'One place cannot be read.'],
  ])('is one sentence', (findings, sentence) => {
    expect(healthInWords(findings)).toBe(sentence);
  });

  it('names apart what time alone has brought, and what is accepted', () => {
    expect(besideInWords([one, late], [one, two])).toBe(
      'One more finding came with the passing of time alone, without anybody having changed a line. Two findings are accepted, with a reason.',
    );
    expect(besideInWords([unread, two], [])).toBe('One thing pulls apart.');
    expect(besideInWords([], [])).toBe('');
  });

  it('and what is only worth knowing, once, also where time alone has brought it', () => {
    expect(besideInWords([one, known], [])).toBe('One more is only worth knowing, and asks for nothing.');
    expect(besideInWords([known, { ...known, drift: true }], [])).toBe(
      'Two more are only worth knowing, and ask for nothing.',
    );
  });
});

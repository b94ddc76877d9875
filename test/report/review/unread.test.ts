import { describe, expect, it } from 'vitest';
import { reviewText } from '../../../src/report/review/text.ts';
import { BASE, below, changes, edited, reviewFrom, verdict, type Files } from '../../support/review.ts';

describe('what cannot be read is never told as gone or new', () => {
  it('a record that does not fit is not compared, nor is what names it said to have changed', () => {
    const now = edited('data/values.yaml', 'statement:', 'statment:');
    expect(changes(now)).toEqual(['Nothing in what could be compared.']);
    expect(below('What cannot be read', now).at(-1)).toBe(
      'Not compared because of this: Answer. All else was.',
    );
  });

  it('what could not be read before is said, and is not told as new', () => {
    const then = { ...BASE, ...edited('data/values.yaml', 'statement:', 'statment:') };
    const mended = { 'data/values.yaml': BASE['data/values.yaml'] ?? '' };
    expect(changes(mended, then)).toEqual(['Nothing in what could be compared.']);
    expect(below('What could not be read before', mended, then)).toEqual([
      expect.stringMatching(/^`data\/values\.yaml:3` `statment` is not a field/) as string,
      expect.stringMatching(/^ {2}Fix: /) as string,
      'Not compared because of this: Answer. All else was.',
    ]);
    expect(verdict(mended, then)).toBe('Nothing new pulls apart.');
  });

  it('a company that cannot be read is no other company', () => {
    const now = edited('data/company.yaml', 'hours:', 'hous:');
    expect(changes(now)).toEqual(['Nothing in what could be compared.']);
    expect(below('What cannot be read', now).at(-1)).toBe(
      'Not compared because of this: Example. All else was.',
    );
  });

  it('a company of which the record is gone goes by the name that it had', () => {
    const { 'data/company.yaml': _, ...now } = BASE;
    expect(reviewText(reviewFrom(BASE, now))).toContain('\n  Gone: company Example\n');
  });

  it('what could not be read before either is said so, and stops nothing', () => {
    const then = { ...BASE, ...edited('data/terms.yaml', 'definition: Customers', 'definition: "Customers') };
    const now = edited('data/areas.yaml', 'Sells at them.', 'Sells at all of them.');
    expect(below('What cannot be read', now, then)[0]).toMatch(/\(there before\)$/);
    expect(verdict(now, then)).toBe('Nothing new pulls apart.');
  });
});

describe('what no longer pulls apart says why, where that is no repair', () => {
  const gone = (now: Files, then?: Files) => below('What no longer pulls apart', now, then);

  it('its record is gone', () => {
    expect(gone(edited('data/areas.yaml', 'lights:\n  name: Lights\n', ''))).toEqual([
      'Nobody is accountable for “Lights”. (“Lights” is gone)',
    ]);
  });

  it('its record cannot be read', () => {
    expect(gone(edited('data/areas.yaml', 'name: Lights', 'nme: Lights'))).toEqual([
      'Nobody is accountable for “Lights”. (“Lights” cannot be read)',
    ]);
  });

  it('its record goes by another id: then it still does', () => {
    const now = edited('data/areas.yaml', 'lights:\n', 'lamps:\n  formerly: lights\n');
    expect(gone(now)).toEqual([]);
    expect(below('What now pulls apart', now)).toEqual([]);
    expect(verdict(now)).toBe('Nothing new pulls apart.');
  });
});

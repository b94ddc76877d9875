import { describe, expect, it } from 'vitest';
import { fitOf, meaningOf } from '../../../src/components/search/meaning.client.ts';

const LIST = ['approval', 'customer', 'customs', 'decided', 'refund', 'refunds', 'support', 'telephone'];
const reached = (typed: string) => [...meaningOf(typed, LIST).fits.keys()];

describe('what a typed word stands for', () => {
  it('is itself, in every form, and what begins so', () => {
    expect(reached('refund')).toEqual(['refund', 'refunds']);
    expect(reached('approving')).toEqual(['approval']);
    expect(reached('deciding')).toEqual(['decided']);
    expect(reached('cust')).toEqual(['customer', 'customs']);
  });

  it('fits best where it is the same, then another form, then a beginning', () => {
    const fits = [
      fitOf('refund', 'refund'),
      fitOf('refunds', 'refund'),
      fitOf('ref', 'refund'),
      fitOf('r', 'refund'),
    ];
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(new Set(fits).size).toBe(4);
  });

  it('never reaches another number or unit, or a word that only ends alike', () => {
    expect(fitOf('2', '2bd')).toBeGreaterThan(0);
    expect(fitOf('2b', '2bd')).toBe(0);
    expect(fitOf('50', '500')).toBe(0);
    expect(fitOf('port', 'support')).toBe(0);
  });

  it('is looked for within longer words where none begins so', () => {
    expect(reached('phone')).toEqual(['telephone']);
    expect(reached('ort')).toEqual([]);
  });

  it('is the nearest word where it stands nowhere, and says so', () => {
    expect(meaningOf('refnud', LIST)).toMatchObject({ spelt: ['refund'], mended: true });
    expect(reached('refnud')).toEqual(['refund', 'refunds']);
    expect(meaningOf('custums', LIST)).toMatchObject({ spelt: ['customs'], mended: true });
    expect(meaningOf('refund', LIST)).toMatchObject({ spelt: ['refund'], mended: false });
  });

  it('is any of several words that are equally near', () => {
    expect(meaningOf('pice', ['pace', 'price', 'pricing'])).toMatchObject({
      spelt: ['pace', 'price'],
      mended: true,
    });
  });

  it('is understood with letters doubled or not, and before it is finished', () => {
    expect(meaningOf('fabrizi', ['fabbrizzi']).spelt).toEqual(['fabbrizzi']);
    expect(meaningOf('dissapproval', LIST).spelt).toEqual(['dissapproval']);
    expect(meaningOf('telehp', LIST)).toMatchObject({ spelt: ['telephone'], mended: true });
  });

  it('is not bent to a word that begins with another letter, to a number, or from too short a one', () => {
    expect(meaningOf('sail', ['mail'])).toMatchObject({ spelt: ['sail'], mended: false });
    expect(meaningOf('rfd', LIST).fits.size).toBe(0);
    expect(meaningOf('15x', ['15m']).fits.size).toBe(0);
  });

  it('reaches other words for the same, which fit less well', () => {
    const { fits, mended } = meaningOf('phoning', ['phone', 'telephone']);
    expect(mended).toBe(false);
    expect(fits.get('phone')).toBeGreaterThan(fits.get('telephone') ?? 1);
    expect([...meaningOf('vacation', ['holidays', 'vacant', 'leaving']).fits.keys()]).toEqual([
      'holidays',
      'leaving',
    ]);
  });
});

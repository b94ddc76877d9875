import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contrast, CONTRAST, readableAccent } from '../../src/components/accent.ts';
import { treeOf } from '../support/tree.ts';

const [LIGHT, DARK] = ['#fbfaf6', '#151412'];
const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways round', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#064a43', '#064a43')).toBe(1);
    expect(contrast('#064a43', '#fbfaf6')).toBe(contrast('#fbfaf6', '#064a43'));
  });

  it('is what WCAG gives for a grey: #767676 on white is 4.54', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('the accent of a brand', () => {
  it('stays as it is where it can be read already', () => {
    expect(readableAccent('#064a43', LIGHT).accent).toBe('#064a43');
    expect(readableAccent('#86d6c8', DARK).accent).toBe('#86d6c8');
  });

  it('becomes darker on light paper and lighter on dark paper, and keeps its hue', () => {
    expect(readableAccent('#ff6600', LIGHT).accent).toMatch(/^#[67]\w3\w00$/);
    expect(readableAccent('#ff6600', DARK).accent).toMatch(/^#ff/);
  });

  test('of any colour reads at 7:1 on the paper, on its soft ground and on every other surface', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(LIGHT, DARK), (brand, paper) => {
        const surfaces = paper === LIGHT ? ['#ffffff', '#f4f1e9'] : ['#1d1b18', '#100f0d'];
        const { accent, soft } = readableAccent(brand, paper, surfaces);
        for (const ground of [paper, soft, ...surfaces]) {
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(CONTRAST);
        }
      }),
    );
  });

  it('is moved even where the brand is the paper itself: white on light, black on dark', () => {
    expect(contrast(readableAccent('#ffffff', LIGHT).accent, LIGHT)).toBeGreaterThanOrEqual(CONTRAST);
    expect(contrast(readableAccent('#000000', DARK).accent, DARK)).toBeGreaterThanOrEqual(CONTRAST);
  });

  it('is refused where it is no colour', () => {
    expect(() => readableAccent('green', LIGHT)).toThrow(RangeError);
  });

  it('is moved against the papers of the styles', () => {
    const tokens = treeOf('src/styles/tokens.css')['src/styles/tokens.css'];
    expect(tokens).toContain(`--paper: light-dark(${LIGHT}, ${DARK})`);
  });
});

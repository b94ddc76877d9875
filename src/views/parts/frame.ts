/**
 * The layouts of a figure and how wide each is at least, in em of a figure’s text.
 * A figure is laid out for the least width: along it in per cent, across it in em, so that its text never scales
 * and more width only adds room. `figures.css` shows the wide layout from 40rem on, which is a little more than 49 em.
 */
export const FRAMES = { narrow: 21, wide: 49, cell: 14 } as const;
/** One of the layouts in which a figure is drawn: for a phone, for a wide page, or within a cell of a table. */
export type Frame = keyof typeof FRAMES;
/** A number as it stands in the markup: two decimals are a tenth of a pixel. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
/** A length across a figure, as an SVG attribute takes it. */
export const em = (value: number): string => `${rounded(value)}em`;
/** A place along a figure, as an SVG attribute takes it. */
export const percent = (value: number): string => `${rounded(value)}%`;

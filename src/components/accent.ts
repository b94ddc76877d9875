/** A colour as red, green and blue, each from 0 to 255. */
type Rgb = readonly [number, number, number];

/** An accent that can be read on a paper, and the soft ground on which it stands behind a target. */
export interface Accent {
  readonly accent: string;
  readonly soft: string;
}

/** The contrast that every text of the site keeps (WCAG 2.2, 1.4.6, AAA). */
export const CONTRAST = 7;
const STEP = 0.01;
const SOFTNESS = 0.1;

/**
 * The accent of a brand, moved in lightness (HSL) away from the paper until text in it reads at 7:1 on the paper,
 * on every other surface that is given, and on the soft ground made of it.
 */
export function readableAccent(brand: string, paper: string, surfaces: readonly string[] = []): Accent {
  const [hue, saturation, lightness] = toHsl(toRgb(brand));
  const end = luminance(toRgb(paper)) > 0.18 ? 0 : 1;
  const direction = end === 0 ? -1 : 1;
  for (let moved = 0; ; moved += STEP) {
    const light = Math.min(1, Math.max(0, lightness + direction * moved));
    const accent = toHex(fromHsl(hue, saturation, light));
    const soft = mix(accent, paper, SOFTNESS);
    const reads = [paper, soft, ...surfaces].every((ground) => contrast(accent, ground) >= CONTRAST);
    if (reads || light === end) return { accent, soft };
  }
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2: contrast ratio). */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(toRgb(a)), luminance(toRgb(b))].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** How light a colour looks, from 0 to 1 (WCAG 2.2: relative luminance, sRGB). */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: string, ground: string, share: number): string {
  const [over, under] = [toRgb(colour), toRgb(ground)];
  return toHex(over.map((part, index) => part * share + (under[index] ?? 0) * (1 - share)) as unknown as Rgb);
}

function toRgb(hex: string): Rgb {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!parts) throw new RangeError(`“${hex}” is no colour such as #064a43`);
  return parts.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Rgb;
}

const toHex = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Red, green and blue as hue (0 to 6), saturation and lightness (0 to 1). */
function toHsl(rgb: Rgb): Rgb {
  const [red, green, blue] = rgb.map((part) => part / 255) as [number, number, number];
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const [chroma, lightness] = [high - low, (high + low) / 2];
  if (chroma === 0) return [0, 0, lightness];
  const hue =
    high === red
      ? (green - blue) / chroma
      : high === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  return [(hue + 6) % 6, chroma / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const turn = (offset + hue * 2) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return [part(0), part(8), part(4)];
}

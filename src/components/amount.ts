const FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number with its unit, kept on one line: “93.1 %”, “12,400 €”. */
export function amount(value: number, unit: string | undefined): string {
  return unit ? `${FORMAT.format(value)}\u00a0${unit.replaceAll(' ', '\u00a0')}` : FORMAT.format(value);
}

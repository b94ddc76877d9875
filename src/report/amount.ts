const FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number with its unit, kept on one line: “95 %”, “12,400 €”; the number alone where nothing is counted in. */
export function amount(value: number, unit: string | undefined): string {
  const number = FORMAT.format(value);
  return unit ? `${number}\u00a0${unit.replaceAll(' ', '\u00a0')}` : number;
}

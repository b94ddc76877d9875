/** What a version looks like: whole numbers with dots between them, such as `2026.3`. */
const VERSION = /^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){0,3}$/;

/** Whether a text is a version: up to four whole numbers with dots between them, none with a zero before it. */
export const isVersion = (text: string): boolean => VERSION.test(text);

/** Orders versions by their numbers: negative when `a` comes first. `2026.10` comes after `2026.9`, and `2026` before `2026.1`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (const [index, number] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return left.length - right.length;
}

const numbers = (version: string): number[] => version.split('.').map(Number);

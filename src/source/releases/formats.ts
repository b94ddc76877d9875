import { RELEASE_FORMAT } from '../../schema/release.ts';

/** What brings a file of a release from one format to the next one. */
export interface Step {
  readonly manifest: (value: object) => object;
  readonly records: (value: object) => object;
}

/**
 * The steps from each format to the next, the first of them from format 1. A release is never rewritten: what is older is brought
 * up to date when it is read, step by step, after its hashes have been proved. There is one format so far, and no step.
 */
export const STEPS: readonly Step[] = [];

/** A file of a release as the present format writes it; what says no format is left as it is. */
export function upToDate(
  value: unknown,
  file: keyof Step,
  steps: readonly Step[] = STEPS,
  present: number = RELEASE_FORMAT,
): unknown {
  let current = value;
  for (let format = formatOf(current); format !== undefined && format < present; format += 1) {
    const step = steps[format - 1];
    if (!step) return current;
    current = { ...step[file](current as object), format: format + 1 };
  }
  return current;
}

/** The format that a file says it is written in. */
export function formatOf(value: unknown): number | undefined {
  const { format } = Object(value) as { format?: unknown };
  return Number.isInteger(format) && (format as number) >= 1 ? (format as number) : undefined;
}

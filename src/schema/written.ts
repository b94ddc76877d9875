/** A path inside a record: names of fields and places in lists. */
export type FieldPath = readonly (string | number)[];

/** What stands at a path of a record; a short form stands for its parts, and one value for a list of one. */
export function valueAt(written: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at !== 'object' || isOneForList(at, step)
        ? at
        : (at as Record<string | number, unknown> | null)?.[step],
    written,
  );
}

/** How a field is named to its author: `approvers[2].who`; a single value is no place in a list. */
export function fieldName(path: FieldPath, written?: unknown): string {
  return path.reduce<string>((name, step, depth) => {
    if (typeof step === 'string') return name ? `${name}.${step}` : step;
    const list = written === undefined ? [] : valueAt(written, path.slice(0, depth));
    return Array.isArray(list) ? `${name}[${step + 1}]` : name;
  }, '');
}

/** Whether nothing was written: an empty text or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '');

/** A value as its author typed it, shortened where it is long. */
export function quoted(value: unknown): string {
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `“${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}”`;
}

const isOneForList = (at: unknown, step: string | number): boolean =>
  typeof step === 'number' && typeof at === 'object' && at !== null && !Array.isArray(at);

import { parse } from 'yaml';
import { rewriteRecord } from './rewrite.ts';

/** The files of a playbook by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** One step from a format to the next: what becomes of the files. */
export interface MigrationStep {
  /** The format that it makes of the one before. */
  readonly to: number;
  readonly rewrite: (texts: Texts) => Texts;
}

/** The newest format. */
export const NEWEST = 1;
/** Each step of the way here, the earliest first; the first format needed none. */
const STEPS: readonly MigrationStep[] = [];
const COMPANY = 'data/company.yaml';

/**
 * The files of a playbook that is written in `format` (1 where nothing is said), in the newest one, which its company says then.
 * Undefined where the record of the company cannot be rewritten.
 */
export function migrated(
  texts: Texts,
  format: number | undefined,
  steps: readonly MigrationStep[] = STEPS,
): Texts | undefined {
  const newest = steps.at(-1)?.to ?? NEWEST;
  const done = steps.filter(({ to }) => to > (format ?? 1)).reduce((all, { rewrite }) => rewrite(all), texts);
  if (format === newest) return done;
  const text = done.get(COMPANY) ?? '';
  const company = readable(text);
  const rewritten = company && rewriteRecord(text, 'company', { ...company, format: newest });
  return rewritten === undefined ? undefined : new Map(done).set(COMPANY, rewritten);
}

function readable(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(text, { strict: true, stringKeys: true });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

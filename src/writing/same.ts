import { dequal } from 'dequal/lite';
import type { z } from 'zod';

/** Whether two ways to write something mean the same by its schema, such as one name and a list of one. */
export function isSame(schema: z.core.$ZodType | undefined, before: unknown, after: unknown): boolean {
  if (dequal(before, after)) return true;
  const [one, other] = [before, after].map((value) => (schema as z.ZodType | undefined)?.safeParse(value));
  return !!one?.success && !!other?.success && dequal(one.data, other.data);
}

import { listed, nearest } from '../schema/nearest.ts';
import { WrongUse } from './command.ts';

/** The value of an option that takes one of a few words; any other is wrong use, answered with the nearest and with all of them. */
export function choose<T extends string>(option: string, value: string, valid: readonly T[]): T {
  const chosen = valid.find((word) => word === value);
  if (chosen !== undefined) return chosen;
  const near = nearest(value, valid);
  const did = near ? `Did you mean “${near}”? ` : '';
  throw new WrongUse(`--${option} takes no “${value}”. ${did}It takes ${listed(valid, 'or')}.`);
}

/** Whom a site is for: the audience that was named, else the most open of those that the playbook has. */
export const chooseAudience = (named: string | undefined, audiences: readonly string[]): string =>
  choose('audience', named ?? audiences[0] ?? '', audiences);

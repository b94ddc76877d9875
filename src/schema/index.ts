import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { area } from './area.ts';
import { behaviour } from './behaviour.ts';
import { company } from './company.ts';
import { concern } from './concern.ts';
import { focus } from './focus.ts';
import { guide } from './guide.ts';
import { measure } from './measure.ts';
import { person } from './person.ts';
import { team } from './team.ts';
import { term } from './term.ts';
import { tradeoff } from './tradeoff.ts';
import { value } from './value.ts';

export { acceptance } from './accepted.ts';

/** The schema of each kind. */
export const schemas = {
  company,
  team,
  person,
  value,
  behaviour,
  area,
  concern,
  tradeoff,
  measure,
  focus,
  term,
  guide,
} satisfies Record<Kind, z.ZodType>;

/** What an author wrote for a record of a kind, after its schema has read it. */
export type Written<K extends Kind> = z.output<(typeof schemas)[K]>;

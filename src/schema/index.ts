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
import { checkpoint } from './checkpoint.ts';
import { decision } from './decision.ts';
import { directive } from './directive.ts';
import { forum } from './forum.ts';
import { priority } from './priority.ts';
import { pulse } from './pulse.ts';
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
  priority,
  forum,
  checkpoint,
  decision,
  directive,
  pulse,
  term,
  guide,
} satisfies Record<Kind, z.ZodType>;

/** What an author wrote for a record of a kind, after its schema has read it. */
export type Written<K extends Kind> = z.output<(typeof schemas)[K]>;

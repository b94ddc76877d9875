import type { Kind } from '../../kinds.ts';
import { schemas, type Written } from '../../schema/index.ts';
import { wordsOf } from '../../schema/shape.ts';

/** The kinds of entity that are something of a playbook, in small letters: teams, people, and areas. */
export const KIND_OF: Readonly<Record<string, Kind>> = {
  group: 'team',
  user: 'person',
  domain: 'area',
  system: 'area',
  component: 'area',
  resource: 'area',
  api: 'area',
};

type AreaType = NonNullable<Written<'area'>['type']>;

/** What an area of a type is called in a catalog; what says no type is a Component of the type `area`. */
export const AREA_ENTITIES: Readonly<Record<AreaType | 'area', readonly [kind: string, type: string]>> = {
  product: ['System', 'product'],
  segment: ['Domain', 'segment'],
  system: ['Component', 'service'],
  process: ['Resource', 'process'],
  policy: ['Resource', 'policy'],
  area: ['Component', 'area'],
};

/** Where an entity says of what it is part, the nearest first, and the kind that is meant where none is written. */
export const PARENTS: Readonly<Record<string, readonly (readonly [field: string, kind: string])[]>> = {
  component: [
    ['subcomponentOf', 'component'],
    ['system', 'system'],
  ],
  resource: [['system', 'system']],
  api: [['system', 'system']],
  system: [['domain', 'domain']],
  domain: [['subdomainOf', 'domain']],
};

/** The type of an area, as an entity of a kind tells it; a Domain tells none, since it only groups. */
export function areaType(kind: string, type: string | undefined): string | undefined {
  if (type !== undefined && wordsOf(schemas.area.shape.type).includes(type)) return type;
  return kind === 'domain' || type === 'area' ? undefined : 'system';
}

/** The type of a team, as a Group tells it: a department where it is called so, one of ours, or none. */
export function teamType(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  if (['business-unit', 'division', 'organization', 'root'].includes(type)) return 'department';
  return wordsOf(schemas.team.shape.type).includes(type) ? type : undefined;
}

/** What a lifecycle is in a playbook. */
export const LIFECYCLES: Readonly<Record<string, string>> = {
  production: 'active',
  experimental: 'active',
  active: 'active',
  deprecated: 'retiring',
  retired: 'retired',
};

/** Owners of whom a catalog says that there is none. */
export const NOBODY: readonly string[] = ['unowned', 'unknown'];

/** Where a handle stands, for the hosts of which Backstage knows it. */
export const HANDLES: Readonly<Record<string, string>> = {
  group: 'github.com/team-slug',
  user: 'github.com/user-login',
};

/** What annotations begin with that hold what a catalog has no field for. */
export const OURS = 'leadership-playbook/';

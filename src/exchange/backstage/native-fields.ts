import { areaType, HANDLES, LIFECYCLES, NOBODY, PARENTS, teamType } from './catalog-words.ts';
import { groupOf, textOf, textsOf, type Entity } from './entity.ts';
import { readRef } from './entity-ref.ts';

/** A reference as it stands in a field of an entity, and the kind that is meant where none is written. */
export interface Named {
  readonly field: string;
  readonly text: string;
  readonly kind: string;
}

/** Fields of a record as an entity tells them; a reference is what was written. */
export type NativeFields = Readonly<Record<string, string | Named | undefined>>;

/** What an entity says in the fields that a catalog has. */
export function nativeFields(entity: Entity): NativeFields {
  const kind = entity.kind.toLowerCase();
  const { metadata, spec, name } = entity;
  const profile = groupOf(spec['profile']);
  const title = textOf(metadata['title']);
  const handle = textOf(groupOf(metadata['annotations'])[HANDLES[kind] ?? '']);
  const called = textOf(profile['displayName']) ?? title ?? name;
  const party = { name: called, contact: textOf(profile['email']), handle: handle && `@${handle}` };
  if (kind === 'group')
    return {
      ...party,
      type: teamType(textOf(spec['type'])),
      parent: one('parent', 'group'),
      lead: one('leader', 'user'),
      mission: textOf(metadata['description']),
    };
  if (kind === 'user') return { ...party, team: one('memberOf', 'group') };
  const owner = one('owner', 'group');
  const isOwned = owner && !NOBODY.includes(readRef(owner.text, 'group', '')?.name ?? '');
  return {
    name: title ?? name,
    type: areaType(kind, textOf(spec['type'])),
    lifecycle: LIFECYCLES[textOf(spec['lifecycle']) ?? ''],
    accountable: isOwned ? owner : undefined,
    parent: (PARENTS[kind] ?? []).map(([field, of]) => one(field, of)).find(Boolean),
  };

  function one(field: string, of: string): Named | undefined {
    const [text] = textsOf(spec[field]);
    return text === undefined ? undefined : { field: `spec.${field}`, text, kind: of };
  }
}

/** Fields of an entity that a record is made from; whatever else stands there has no place in a playbook. */
const READ: Readonly<Record<string, readonly string[]>> = {
  group: ['type', 'parent', 'children', 'members', 'leader', 'profile'],
  user: ['memberOf', 'profile'],
  domain: ['owner', 'type', 'subdomainOf'],
  system: ['owner', 'type', 'domain'],
  component: ['owner', 'type', 'lifecycle', 'system', 'subcomponentOf'],
  resource: ['owner', 'type', 'lifecycle', 'system'],
  api: ['owner', 'type', 'lifecycle', 'system'],
};

/** The fields of an entity that are not read, each with its path. */
export function unreadFields({ kind, fields, metadata, spec }: Entity, ours: string): (readonly string[])[] {
  const of = kind.toLowerCase();
  const known = READ[of] ?? [];
  const told =
    of === 'group' ? ['name', 'namespace', 'title', 'description'] : ['name', 'namespace', 'title'];
  const below = (group: string, from: object, read: readonly string[]) =>
    Object.keys(from)
      .filter((name) => !read.includes(name))
      .map((name) => [group, name]);
  const annotations = Object.keys(groupOf(metadata['annotations'])).filter(
    (name) => !name.startsWith(ours) && name !== HANDLES[of],
  );
  return [
    ...Object.keys(fields)
      .filter((name) => !['apiVersion', 'kind', 'metadata', 'spec'].includes(name))
      .map((name) => [name]),
    ...below('metadata', metadata, [...told, 'annotations']),
    ...annotations.map((name) => ['metadata', 'annotations', name]),
    ...below('spec', spec, known),
    ...Object.keys(groupOf(spec['profile']))
      .filter((name) => known.includes('profile') && !['displayName', 'email'].includes(name))
      .map((name) => ['spec', 'profile', name]),
  ];
}

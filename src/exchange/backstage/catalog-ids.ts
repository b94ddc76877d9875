import { ROLES, type Kind } from '../../kinds.ts';
import { distinctIds, idFrom, type Given, type Wanted } from '../distinct-ids.ts';
import type { StandingParty } from '../standing.ts';
import { KIND_OF } from './catalog-words.ts';
import type { Entity } from './entity.ts';
import { entityRef, type EntityRef } from './entity-ref.ts';
import { nativeFields } from './native-fields.ts';

/** The id that an entity has in the playbook, and what it would rather have had. */
export type CatalogIds = ReadonlyMap<EntityRef, Pick<Given, 'id' | 'wanted'>>;

/** The reference that an entity goes by. */
export const refOf = ({ kind, name, namespace }: Entity): EntityRef => entityRef(kind, name, namespace);

/**
 * Gives each entity an id: that of the team or person that has its handle or address, else its name as an id.
 * Where the playbook has a record of that kind and id, that is the one that is meant, so that a second import changes nothing.
 */
export function catalogIds(entities: readonly Entity[], parties: readonly StandingParty[]): CatalogIds {
  const ids = new Map<EntityRef, Pick<Given, 'id' | 'wanted'>>();
  const isParty = (entity: Entity) => kindOf(entity) !== 'area';
  const people = entities.filter(isParty);
  const byName = new Set(people.map((entity) => `${kindOf(entity)}/${ownId(entity)}`));
  const free = parties.filter(({ kind, id }) => !byName.has(`${kind}/${id}`));
  for (const entity of people) {
    const isThere = parties.some(({ kind, id }) => kind === kindOf(entity) && id === ownId(entity));
    const known = isThere ? undefined : free.find((party) => isSame(party, entity));
    if (known) ids.set(refOf(entity), { id: known.id, wanted: known.id });
  }
  const open = entities.filter((entity) => !ids.has(refOf(entity)));
  const used = new Set([...ids.values()].map(({ id }) => id));
  for (const [some, taken] of [
    [open.filter(isParty), used],
    [open.filter((entity) => !isParty(entity)), new Set<string>()],
  ] as const)
    for (const [ref, given] of distinctIds(some.map(wanted), taken)) ids.set(ref, given);
  return ids;

  function wanted(entity: Entity): Wanted {
    const { kind, name, namespace } = entity;
    const ours = kindOf(entity);
    const own = namespace.toLowerCase() === 'default' ? name : `${namespace}-${name}`;
    // An API is mostly called as the component that provides it.
    const called = kind.toLowerCase() === 'api' ? [`${own}-api`, own] : [own, `${own}-${kind}`];
    const wishes = called.map((one) => idOf(one, ours));
    // People and teams share their ids.
    const left = wishes.filter((id) => !parties.some((party) => party.id === id && isOther(party, ours)));
    const [first = `${ownId(entity)}-2`, ...others] = left;
    return { key: refOf(entity), wishes: [first, ...others] };
  }
}

const ownId = (entity: Entity): string => idOf(entity.name, kindOf(entity));
const idOf = (name: string, ours: Kind): string =>
  idFrom(name, ours, ours === 'area' ? [] : [...ROLES, 'company']);
const isOther = ({ kind }: StandingParty, ours: Kind): boolean => ours !== 'area' && kind !== ours;

/** Whether somebody of the playbook has the handle or the address of an entity. */
function isSame(party: StandingParty, entity: Entity): boolean {
  const { handle, contact } = nativeFields(entity);
  const same = (one: string | undefined, other: unknown) =>
    one !== undefined && typeof other === 'string' && plain(one) === plain(other);
  return party.kind === kindOf(entity) && (same(party.handle, handle) || same(party.contact, contact));
}

const plain = (text: string): string => text.replace(/^@/, '').toLowerCase();

/** The kind of record that an entity is. */
export const kindOf = ({ kind }: Entity): Kind => KIND_OF[kind.toLowerCase()] ?? 'area';

import {
  isHere,
  type Area,
  type Party,
  type Person,
  type Playbook,
  type Team,
} from '../../model/playbook.ts';
import { ADDRESS, HANDLE } from '../codeowners-lines.ts';
import { AREA_ENTITIES, HANDLES, LIFECYCLES, PARENTS } from './catalog-words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An entity that is about to be written. */
export interface EntityYaml {
  readonly kind: string;
  readonly metadata: Fields;
  readonly spec: Fields;
}

/** A team, a person or an area as an entity, with all that a catalog has a field for. */
export function entityOf(node: Team | Person | Area, playbook: Playbook): EntityYaml {
  if (node.kind === 'team') return group(node, playbook);
  return node.kind === 'person' ? user(node, playbook) : owned(node);
}

const refTo = ({ kind, id }: Party): string => `${kind === 'team' ? 'group' : 'user'}:default/${id}`;

function group(team: Team, playbook: Playbook): EntityYaml {
  const children = playbook.all('team').filter(({ parent }) => parent === team);
  return {
    kind: 'Group',
    metadata: defined({ name: team.id, description: team.mission, annotations: handleOf(team, playbook) }),
    spec: defined({
      type: team.type ?? 'team',
      profile: profileOf(team),
      parent: isHere(team.parent) ? refTo(team.parent) : undefined,
      children: children.map(refTo),
      leader: isHere(team.lead) ? refTo(team.lead) : undefined,
    }),
  };
}

function user(person: Person, playbook: Playbook): EntityYaml {
  const memberOf = isHere(person.team) ? [refTo(person.team)] : [];
  return {
    kind: 'User',
    metadata: defined({ name: person.id, annotations: handleOf(person, playbook) }),
    spec: { profile: profileOf(person), memberOf },
  };
}

function owned(area: Area): EntityYaml {
  const [kind, type] = AREA_ENTITIES[area.type ?? 'area'];
  const [owner] = [...(area.accountable ?? []), ...(area.responsible ?? [])].filter(isHere) as Party[];
  const { parent } = area;
  const [above = ''] = isHere(parent) ? AREA_ENTITIES[parent.type ?? 'area'] : [];
  const part = PARENTS[kind.toLowerCase()]?.find(([, of]) => of === above.toLowerCase());
  const lifecycle = Object.keys(LIFECYCLES).find((word) => LIFECYCLES[word] === area.lifecycle);
  return {
    kind,
    metadata: { name: area.id, title: area.name },
    spec: defined({
      type,
      lifecycle: kind === 'Component' || kind === 'Resource' ? (lifecycle ?? 'production') : undefined,
      owner: owner ? refTo(owner) : 'group:default/unowned',
      ...(part && isHere(parent) && { [part[0]]: `${above.toLowerCase()}:default/${parent.id}` }),
    }),
  };
}

const profileOf = ({ name, contact }: Party) =>
  defined({ displayName: name, email: contact !== undefined && ADDRESS.test(contact) ? contact : undefined });

/** The handle where Backstage looks for it: on GitHub, where the playbook is kept there too. */
function handleOf({ kind, handle }: Party, { company }: Playbook): Fields | undefined {
  const name = HANDLES[kind === 'team' ? 'group' : 'user'];
  const isThere =
    company.repository !== undefined && new URL(company.repository.url).hostname === 'github.com';
  if (!isThere || name === undefined || handle === undefined || !HANDLE.test(handle)) return undefined;
  return { [name]: handle.slice(1) };
}

/** Fields without those that are undefined, and without annotations where there are none. */
export const defined = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        value !== undefined && !(name === 'annotations' && Object.keys(value as object).length === 0),
    ),
  );

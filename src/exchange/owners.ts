import { aKind, ROLES } from '../kinds.ts';
import { listed } from '../schema/nearest.ts';
import type { Owner } from './codeowners-lines.ts';
import { distinctIds, idFrom, type Wanted } from './distinct-ids.ts';
import { draftOf, type Draft } from './draft.ts';
import type { Dropped } from './dropped.ts';
import type { StandingParty } from './standing.ts';

/** Who the owners of a CODEOWNERS file are: an id for each key, and the records that they need. */
export interface Parties {
  readonly ids: ReadonlyMap<string, string>;
  readonly people: readonly Draft[];
  readonly teams: readonly Draft[];
  readonly report: readonly Dropped[];
}

/** Finds each owner in the playbook by handle or address, and writes the others as people and teams. */
export function partiesOf(
  file: string,
  owners: readonly Owner[],
  standing: readonly StandingParty[],
  taken: ReadonlySet<string>,
): Parties {
  const first = new Map<string, Owner>();
  for (const owner of owners) if (!first.has(owner.key)) first.set(owner.key, owner);
  const known = new Map<string, string>();
  for (const { id, handle, contact } of standing)
    for (const key of [handleKey(handle), contact?.toLowerCase()])
      if (key !== undefined && !known.has(key)) known.set(key, id);

  const fresh = [...first.values()].filter(({ key }) => !known.has(key));
  const groups = new Set(owners.flatMap(({ key }) => (isAddress(key) ? [] : key.split('/').slice(0, -1))));
  const isTeam = (key: string) => !isAddress(key) && (key.includes('/') || groups.has(key));
  const given = distinctIds(fresh.map(wishesOf), taken);
  const ids = new Map(known);
  const people: Draft[] = [];
  const teams: Draft[] = [];
  const report: Dropped[] = [];
  for (const owner of fresh) {
    const { id = owner.key, wanted, wish, rivals = [] } = given.get(owner.key) ?? {};
    ids.set(owner.key, id);
    const names = namesOf(owner.written);
    const fields = isAddress(owner.key)
      ? { name: owner.written, contact: owner.written }
      : { name: names[wish ?? 0] ?? names.at(-1), handle: owner.key };
    const kind = isTeam(owner.key) ? 'team' : 'person';
    (kind === 'team' ? teams : people).push(draftOf(file, kind, owner.line, id, fields));
    if (id !== wanted) noteId(owner, id, wanted ?? '', rivals);
  }
  return { ids, people: byId(people), teams: byId(teams), report };

  function wishesOf({ key }: Owner): Wanted {
    const wish = (text: string) => idFrom(text, isTeam(key) ? 'team' : 'person', [...ROLES, 'company']);
    const [name = key, ...longer] = namesOf(key);
    return { key, wishes: [wish(name), ...longer.map(wish)] };
  }

  function noteId(
    { key, written, line }: Owner,
    id: string,
    wanted: string,
    rivals: readonly string[],
  ): void {
    const there = standing.find((one) => one.id === wanted);
    const others = rivals.map((rival) => first.get(rival)).filter((rival) => rival !== undefined);
    const who = others.map((other) => `“${other.written}” (line ${other.line})`).sort();
    const why = there
      ? `“${written}” is written as \`${id}\`: \`${wanted}\` is ${aKind(there.kind)} of this playbook, without this handle.`
      : `“${written}” is written as \`${id}\`: ${listed(who, 'and', 3) || 'something else'} would be \`${wanted}\` too.`;
    const field = isAddress(key) ? `contact: ${key}` : `handle: '${key}'`;
    const fix = there
      ? `If the two are one, write \`${field}\` into \`${wanted}\`, and import again.`
      : 'Nothing to do, unless they are one: then write them alike.';
    report.push({ what: 'id', file, line, column: undefined, value: '', why, fix, loses: false });
  }
}

const isAddress = (key: string): boolean => !key.startsWith('@');
const byId = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A handle as it stands in a record, such as `@mara`, spelled as owners are. */
const handleKey = (handle: string | undefined): string | undefined =>
  handle && `@${handle.replace(/^@/, '').toLowerCase()}`;

/** What an owner could be called, the shortest first: a team with more and more of the groups that it is in. */
function namesOf(written: string): string[] {
  if (isAddress(written)) return [written.slice(0, written.lastIndexOf('@')), written];
  const parts = written.slice(1).split('/');
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'));
}

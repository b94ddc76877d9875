import { KINDS, ROLES } from '../kinds.ts';
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
  const given = distinctIds(fresh.map(wishesOf), taken);
  const ids = new Map(known);
  const people: Draft[] = [];
  const teams: Draft[] = [];
  const report: Dropped[] = [];
  for (const owner of fresh.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const { key, written, line } = owner;
    const { id = key, wanted: wish, rivals = [] } = given.get(key) ?? {};
    ids.set(key, id);
    (isTeam(key) ? teams : people).push(
      draftOf(file, isTeam(key) ? 'team' : 'person', line, id, fieldsOf(owner, id === wish)),
    );
    if (id === wish) continue;
    const there = standing.find((one) => one.id === wish);
    const others = rivals.map((rival) => `“${first.get(rival)?.written}” (line ${first.get(rival)?.line})`);
    const why = there
      ? `“${written}” is written as \`${id}\`: \`${wish}\` is a ${KINDS[there.kind].label} of this playbook, without this handle.`
      : `“${written}” is written as \`${id}\`: ${others.join(' and ') || 'something else'} would be \`${wish}\` too.`;
    const fix =
      there && !isAddress(key)
        ? `If the two are one, write \`handle: '${key}'\` into \`${wish}\`, and import again.`
        : 'Nothing to do, unless they are one: then write them alike.';
    report.push({ what: 'id', file, line, column: undefined, value: '', why, fix, loses: false });
  }
  return { ids, people: byId(people), teams: byId(teams), report };
}

const isAddress = (key: string): boolean => !key.startsWith('@');
const isTeam = (key: string): boolean => !isAddress(key) && key.includes('/');
const byId = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A handle as it stands in a record, such as `@mara`, spelled as owners are. */
const handleKey = (handle: string | undefined): string | undefined =>
  handle && `@${handle.replace(/^@/, '').toLowerCase()}`;

function wishesOf({ key }: Owner): Wanted {
  const wish = (text: string) => idFrom(text, isTeam(key) ? 'team' : 'person', [...ROLES, 'company']);
  if (isAddress(key)) return { key, wishes: [wish(key.slice(0, key.lastIndexOf('@'))), wish(key)] };
  const short = wish(key.slice(key.lastIndexOf('/') + 1));
  return { key, wishes: isTeam(key) ? [short, wish(key)] : [short] };
}

/** What is known of an owner: the name as it was written, of a team without its group where that is enough. */
function fieldsOf({ key, written }: Owner, isBrief: boolean): Record<string, unknown> {
  if (isAddress(key)) return { name: written, contact: written };
  const start = isBrief ? written.lastIndexOf('/') + 1 : 0;
  return { name: written.slice(start).replace(/^@/, ''), handle: key };
}

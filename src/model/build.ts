import { KIND_NAMES, KINDS, splitRef, type Kind, type Ref } from '../kinds.ts';
import { references, type RefRule } from '../schema/common.ts';
import { acceptance, schemas } from '../schema/index.ts';
import { core, referencesIn } from '../schema/shape.ts';
import { valueAt } from '../schema/written.ts';
import type { Fault } from '../source/fault.ts';
import { startOf, type Place } from '../source/place.ts';
import type { Source } from '../source/read.ts';
import type { SourceRecord } from '../source/record.ts';
import type { Acceptance, AnyNode, Backlink, Company, Missing, Nodes, Playbook } from './playbook.ts';
import { partsOf } from './parts.ts';
import { releasesOf } from './releases.ts';
import { targetOf, unresolved, type Index, type InList } from './references.ts';
import { toldTooMuch, type Naming } from './told.ts';

/** What prose may point at. */
const ANY: RefRule = { kinds: [], form: 'typed', words: [] };
const COMPANY: Ref = 'company/company';
type Draft = Record<string, unknown> & { ref: Ref; label: string; backlinks: Backlink[] };

/** Joins what was read into one frozen graph; references to nothing become faults. */
export function buildPlaybook(source: Source): { playbook: Playbook; faults: Fault[] } {
  const faults: Fault[] = [];
  const named: Naming[] = [];
  const index = indexOf(source);
  const readable = new Map<string, SourceRecord>();
  for (const record of source.records) {
    if (record.written !== undefined && !readable.has(record.ref)) readable.set(record.ref, record);
  }
  const described = readable.has(COMPANY);
  if (!described) readable.set(COMPANY, defaultCompany(source));
  const drafts = new Map<string, Draft>();
  for (const record of readable.values()) drafts.set(record.ref, draftOf(record));

  for (const record of source.records) {
    if (record.written === undefined) continue;
    const found = referencesIn(schemas[record.kind], record.written);
    const draft = readable.get(record.ref) === record ? drafts.get(record.ref) : undefined;
    for (const { path, rule, to } of found) {
      const target = resolve(rule, to, fieldAt(record.value, path), () => record.at(path), record.ref);
      if (!draft || target === 'word') continue;
      if ('ref' in target) named.push({ record, path, place: record.at(path), target: target.ref });
      put(draft, path, target);
      link(draft, path, target);
    }
    for (const { to, place } of record.prose?.references ?? []) {
      const target = resolve(ANY, to, { field: 'to', list: 'no' }, () => place, record.ref);
      if (!draft || target === 'word') continue;
      if ('ref' in target) named.push({ record, path: ['body'], place, target: target.ref });
      link(draft, ['body'], target);
    }
  }
  for (const draft of drafts.values()) draft.label = partsOf(draft) ?? draft.label;
  faults.push(...toldTooMuch(named, source, (ref) => drafts.get(ref)?.label ?? ref));

  const accepted = source.accepted.map(({ written, value: raw, at }): Acceptance => {
    const target = (
      value: string,
      path: readonly (string | number)[],
      rule = references.get(core(acceptance.shape.subject) as never),
    ) => {
      const found = rule && resolve(rule, value, fieldAt(raw, path), () => at(path), COMPANY);
      return (found === 'word' || found === undefined ? missing(value) : found) as AnyNode | Missing;
    };
    return Object.freeze({
      rule: written.rule,
      reason: written.reason,
      until: written.until,
      at,
      subject: target(written.subject, ['subject']),
      with: Object.freeze((written.with ?? []).map((ref, place) => target(ref, ['with', place]))),
      approvedBy: target(written.approvedBy, ['approvedBy'], {
        kinds: ['person'],
        form: 'bare',
        words: [],
      }) as never,
    });
  });

  const releases = releasesOf(
    source,
    (rule, to, place) => resolve(rule, to, { field: 'by', list: 'no' }, place, COMPANY) as never,
    buildPlaybook,
  );
  for (const draft of drafts.values()) deepFreeze(draft);
  return {
    playbook: playbookOf(
      drafts as unknown as Map<string, AnyNode>,
      { accepted, releases },
      described,
      source,
    ),
    faults,
  };

  function resolve(rule: RefRule, to: string, where: Where, place: () => Place, from: Ref) {
    if (rule.words.includes(to)) return 'word';
    const ref = targetOf(rule, to, index);
    if (ref === undefined) faults.push(unresolved(rule, to, place(), from, where.field, index, where.list));
    return (ref && drafts.get(ref)) ?? missing(to);
  }
}

function link(from: Draft, path: readonly (string | number)[], target: Draft | Missing): void {
  if ('backlinks' in target) target.backlinks.push({ from: from as unknown as AnyNode, path });
}

type Named = readonly { readonly kind: Kind; readonly id: string }[];

/** The records of a source by their names and titles in lower case. */
function namesOf({ records }: Source): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const { kind, id, value } of records) {
    const { name, title } = Object(value) as Record<string, unknown>;
    for (const words of new Set([name, title])) {
      if (typeof words !== 'string') continue;
      found.set(lower(words), [...(found.get(lower(words)) ?? []), { kind, id }]);
    }
  }
  return found;
}

const lower = (words: string): string => words.trim().toLowerCase();

function indexOf(source: Source): Index {
  let known: Map<string, Named> | undefined;
  const names = () => (known ??= namesOf(source));
  const ids = new Map<Kind, Set<string>>(KIND_NAMES.map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of [...source.records, ...source.reserved]) ids.get(kind)?.add(id);
  ids.get('company')?.add('company');
  return { ids: (kind) => ids.get(kind) ?? new Set(), named: (words) => names().get(lower(words)) ?? [] };
}

/** What stands for a company without a record that can be read; how many rules it is held to is no less for that. */
function defaultCompany({ records }: Source): SourceRecord {
  const file = 'data/company.yaml';
  const chosen = schemas.company.shape.rules.safeParse(
    (Object(records.find(({ ref }) => ref === COMPANY)?.value) as Record<string, unknown>)['rules'],
  );
  const written = schemas.company.parse({ name: 'This company', timezone: 'UTC', rules: chosen.data });
  return {
    kind: 'company',
    id: 'company',
    ref: COMPANY,
    file,
    at: () => startOf(file),
    value: written,
    written,
  };
}

function draftOf(record: SourceRecord): Draft {
  const fields = structuredClone(record.written) as Record<string, unknown>;
  const title = KINDS[record.kind].title;
  const { kind, id, ref, file, at, prose } = record;
  return {
    ...fields,
    kind,
    id,
    ref,
    file,
    at,
    prose,
    label: title === 'parts' ? id : String(fields[title]),
    backlinks: [],
  };
}

function put(draft: Draft, path: readonly (string | number)[], value: unknown): void {
  let at: Record<string | number, unknown> = draft;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined) at[last] = value;
}

function names(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.values(value).some((part) => names(part, id));
}

const missing = (to: string): Missing => Object.freeze({ kind: 'missing', to });

/** The field that a reference stands in. */
interface Where {
  readonly field: string;
  readonly list: InList;
}

/** What the field of a reference is called, and whether its author wrote a list there or might have. */
function fieldAt(written: unknown, path: readonly (string | number)[]): Where {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const last = path.findLastIndex((step) => typeof step === 'number');
  const list = last < 0 ? undefined : valueAt(written, path.slice(0, last));
  // A group stands between: the reference is one of its fields, and takes one.
  const inGroup = last < path.length - 1 && typeof valueAt(written, path.slice(0, last + 1)) === 'object';
  return { field, list: last < 0 || inGroup ? 'no' : Array.isArray(list) ? 'written' : 'allowed' };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

function playbookOf(
  nodes: Map<string, AnyNode>,
  { accepted, releases }: Pick<Playbook, 'accepted' | 'releases'>,
  described: boolean,
  source: Source,
): Playbook {
  const byKind = new Map<Kind, readonly AnyNode[]>();
  for (const kind of KIND_NAMES) {
    const some = [...nodes.values()].filter((node) => node.kind === kind);
    byKind.set(kind, Object.freeze(some.sort((a, b) => (a.id < b.id ? -1 : 1))));
  }
  const unread = new Set<Kind>(source.reserved.map(({ kind }) => kind));
  for (const { kind, written } of source.records) if (written === undefined) unread.add(kind);
  return Object.freeze({
    company: nodes.get(COMPANY) as Company,
    described,
    accepted: Object.freeze(accepted),
    releases,
    hasBrokenRelease: source.hasBrokenRelease,
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Nodes[K][],
    find: <K extends Kind>(kind: K, id: string) => nodes.get(`${kind}/${id}`) as Nodes[K] | undefined,
    get: (ref: string) => (splitRef(ref) ? nodes.get(ref) : undefined),
    hasUnread: (kind: Kind) => unread.has(kind),
    isNamedByUnread: (kind: Kind, id: string) =>
      source.reserved.some((one) => one.kind === kind) ||
      source.records.some((one) => one.kind === kind && one.written === undefined && names(one.value, id)),
  });
}

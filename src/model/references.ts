import { aKind, KINDS, isKind, splitRef, type Kind, type Ref } from '../kinds.ts';
import type { RefRule } from '../schema/common.ts';
import { listed, nearest } from '../schema/nearest.ts';
import type { Fault } from '../source/fault.ts';
import type { Place } from '../source/place.ts';

/** What ids exist: those that could be read, and those that are only taken. */
export interface Index {
  /** The ids of a kind, read or not. */
  ids(kind: Kind): ReadonlySet<string>;
}

/** The record that a reference names, or undefined where there is none. */
export function targetOf(rule: RefRule, to: string, index: Index): Ref | undefined {
  if (rule.form === 'typed') {
    const parts = splitRef(to);
    return parts && index.ids(parts.kind).has(parts.id) ? `${parts.kind}/${parts.id}` : undefined;
  }
  if (to === 'company' && rule.kinds.includes('company')) return 'company/company';
  const kind = rule.kinds.find((candidate) => candidate !== 'company' && index.ids(candidate).has(to));
  return kind && `${kind}/${to}`;
}

/** The fault of a reference that points at nothing: what it may point at, and the nearest id. */
export function unresolved(
  rule: RefRule,
  to: string,
  place: Place,
  subject: Ref,
  field: string,
  index: Index,
): Fault {
  const fault = (message: string, fix: string): Fault => ({
    rule: 'reference-resolves',
    place,
    subject,
    message,
    fix,
  });
  if (rule.form === 'typed') return fault(...typedWords(to, index));
  const kinds = rule.kinds.filter((kind) => kind !== 'company');
  const words = [...(rule.kinds.includes('company') ? ['company'] : []), ...rule.roles];
  const wanted = listed([...kinds.map((kind) => aKind(kind)), ...words.map((word) => `“${word}”`)], 'or');
  const other = (Object.keys(KINDS) as Kind[]).find((kind) => kind !== 'company' && index.ids(kind).has(to));
  const ids = kinds.flatMap((kind) => [...index.ids(kind)]);
  const near = nearest(to, [...ids, ...words]);
  if (other)
    return fault(`“${to}” is ${aKind(other)}; \`${field}\` takes ${wanted}.`, choices(near, ids, kinds));
  const bare = splitRef(to);
  if (bare && ids.includes(bare.id))
    return fault(`“${to}” names its kind; \`${field}\` takes the id alone.`, `Write “${bare.id}”.`);
  return fault(
    `“${to}” is no ${listed(
      kinds.map((kind) => KINDS[kind].label),
      'or',
    )} that this playbook knows.`,
    choices(near, [...ids, ...words], kinds),
  );
}

function typedWords(to: string, index: Index): [string, string] {
  const slash = to.indexOf('/');
  const kind = to.slice(0, Math.max(slash, 0));
  if (slash > 0 && isKind(kind)) {
    const ids = [...index.ids(kind)];
    const near = nearest(to.slice(slash + 1), ids);
    return [
      `“${to}” is no ${KINDS[kind].label} that this playbook knows.`,
      choices(
        near && `${kind}/${near}`,
        ids.map((id) => `${kind}/${id}`),
        [kind],
      ),
    ];
  }
  const kinds = Object.keys(KINDS) as Kind[];
  const found = kinds.find((candidate) => index.ids(candidate).has(slash > 0 ? to.slice(slash + 1) : to));
  const near = found ? `${found}/${slash > 0 ? to.slice(slash + 1) : to}` : undefined;
  return [
    `“${to}” does not say which kind of record it means.`,
    `${near ? `Did you mean “${near}”? ` : ''}Write kind/id; kinds: ${listed(kinds)}.`,
  ];
}

function choices(near: string | undefined, ids: readonly string[], kinds: readonly Kind[]): string {
  if (ids.length === 0)
    return `There is none yet: add one in data/${KINDS[kinds[0] ?? 'company'].plural}.yaml.`;
  const all = `Known: ${listed([...ids].sort(), 'and', 12)}.`;
  return near ? `Did you mean “${near}”? ${all}` : all;
}

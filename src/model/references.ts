import { aKind, KINDS, isKind, kindOfPlural, ROLES, splitRef, type Kind, type Ref } from '../kinds.ts';
import type { RefRule } from '../schema/common.ts';
import { listed, nearest } from '../schema/nearest.ts';
import type { Fault } from '../source/fault.ts';
import type { Place } from '../source/place.ts';

/** What ids exist: those that could be read, and those that are only taken. */
export interface Index {
  /** The ids of a kind, read or not. */
  ids(kind: Kind): ReadonlySet<string>;
  /** The records whose name or title reads so, in any case. */
  named?(words: string): readonly { readonly kind: Kind; readonly id: string }[];
  /** What is shown for an id where names mean more than ids, with what a person does where `isFull`. */
  called?(id: string, isFull: boolean): string;
}

/** Whether a list may stand where a reference does, or stands there. */
export type InList = 'no' | 'allowed' | 'written';

/** A reference as it was written, and in which field. */
interface Wanted {
  readonly rule: RefRule;
  readonly to: string;
  readonly field: string;
  readonly list: InList;
}

/** The record that a reference names, or undefined where there is none. */
export function targetOf(rule: RefRule, to: string, index: Index): Ref | undefined {
  if (rule.form === 'typed') {
    const parts = splitRef(to);
    if (!parts || !mayBe(rule, parts.kind)) return undefined;
    return index.ids(parts.kind).has(parts.id) ? `${parts.kind}/${parts.id}` : undefined;
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
  list: InList = 'written',
): Fault {
  const wanted = { rule, to, field, list };
  const [message, fix] =
    several(wanted, index) ?? (rule.form === 'typed' ? typedWords(wanted, index) : bareWords(wanted, index));
  return { rule: 'reference-resolves', place, subject, message, fix };
}

/** What is said where several ids stand in one text. */
function several({ rule, to, field, list }: Wanted, index: Index): [string, string] | undefined {
  const parts = to.split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/i).filter(Boolean);
  const known = (part: string) => rule.words.includes(part) || targetOf(rule, part, index) !== undefined;
  if (parts.length < 2 || !parts.every(known)) return undefined;
  const message = `“${to}” names ${parts.length} at once.`;
  if (list === 'no') return [message, `\`${field}\` takes one: write “${parts.join('” or “')}”.`];
  return [
    message,
    list === 'allowed'
      ? `Write [${parts.join(', ')}].`
      : `Write each as an entry of its own: “${parts.join('”, “')}”.`,
  ];
}

function bareWords({ rule, to, field }: Wanted, index: Index): [string, string] {
  const kinds = rule.kinds.filter((kind) => kind !== 'company');
  const words = [...(rule.kinds.includes('company') ? ['company'] : []), ...rule.words];
  const wanted = listed([...kinds.map((kind) => aKind(kind)), ...words.map((word) => `“${word}”`)], 'or');
  const ids = kinds.flatMap((kind) => [...index.ids(kind)]);
  const takes = `\`${field}\` takes ${wanted}`;
  const id = withoutKind(to);
  if (id !== to && (rule.words.includes(id) || targetOf(rule, id, index)))
    return [`“${to}” is more than an id; \`${field}\` takes the id alone.`, `Write “${id}”.`];
  const role = ROLES.find(
    (one) =>
      one ===
      to
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
  );
  if (role && rule.words.includes(role))
    return [`“${to}” is not how this role is written.`, `Write “${role}”.`];
  const near = nearest(to, [...ids, ...words]);
  if (role)
    return [
      `“${to}” is a role, and a role cannot stand here; ${takes}.`,
      choices(undefined, ids, kinds, index),
    ];
  const named = (index.named?.(to) ?? []).filter(({ kind }) => rule.kinds.includes(kind));
  const { called } = index;
  if (named.length > 0 && called)
    return [
      `“${to}” is no ${listed(
        kinds.map((kind) => KINDS[kind].label),
        'or',
      )} that this playbook knows by that name.`,
      `Did you mean ${listed(
        named.map(({ id: one }) => called(one, true)),
        'or',
        4,
      )}?`,
    ];
  if (named.length > 0)
    return [
      `“${to}” is a name; \`${field}\` takes the id.`,
      `Write ${orQuoted(named.map((one) => one.id))}.`,
    ];
  if (rule.kinds.includes('company') && EVERYONE.test(to.trim()))
    return [`“${to}” is not how everyone is written.`, 'Write “company”.'];
  const other = (Object.keys(KINDS) as Kind[]).find((kind) => kind !== 'company' && index.ids(kind).has(to));
  if (other) return [`“${to}” is ${aKind(other)}; ${takes}.`, choices(near, ids, kinds, index)];
  const labels = kinds.map((kind) => KINDS[kind].label);
  return [
    `“${to}” is no ${listed(labels, 'or')} that this playbook knows.`,
    choices(near, [...ids, ...words], kinds, index),
  ];
}

const EVERYONE =
  /^(?:all|everyone|everybody|anyone|(?:the )?(?:whole )?company|all (?:teams|people|staff)|company[- ]wide)$/i;

/** What is left of `/values/care/`, `value/care` or `company/company` when the kind and the slashes go. */
function withoutKind(to: string): string {
  const [first = '', second, ...more] = to.split('/').filter(Boolean);
  if (second === undefined) return first;
  return more.length === 0 && kindCalled(first) ? second : to;
}

const kindCalled = (word: string): Kind | undefined =>
  isKind(word) ? word : kindOfPlural(word.toLowerCase());

const mayBe = ({ kinds }: RefRule, kind: Kind): boolean => kinds.length === 0 || kinds.includes(kind);

function typedWords({ rule, to, field }: Wanted, index: Index): [string, string] {
  const takes = `\`${field}\` takes ${listed([...rule.kinds.map((kind) => aKind(kind)), ...rule.words.map((word) => `“${word}”`)], 'or')}`;
  const [first = '', second, ...more] = to.split('/').filter(Boolean);
  const called = second !== undefined && more.length === 0 ? kindCalled(first) : undefined;
  if (called && !mayBe(rule, called))
    return [
      `“${to}” is ${aKind(called)}; ${takes}.`,
      choices(undefined, idsOf(rule, index), rule.kinds, index),
    ];
  if (called && second !== undefined && index.ids(called).has(second) && to !== `${called}/${second}`)
    return [`“${to}” is not written as kind/id.`, `Write “${called}/${second}”.`];
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
        index,
      ),
    ];
  }
  const named = (index.named?.(to) ?? []).filter(({ kind: one }) => mayBe(rule, one));
  if (named.length > 0)
    return [
      `“${to}” is a name, not kind/id.`,
      `Write ${orQuoted(named.map((one) => `${one.kind}/${one.id}`))}.`,
    ];
  const kinds = rule.kinds.length > 0 ? rule.kinds : (Object.keys(KINDS) as Kind[]);
  const found = kinds.find((candidate) => index.ids(candidate).has(slash > 0 ? to.slice(slash + 1) : to));
  const near = found ? `${found}/${slash > 0 ? to.slice(slash + 1) : to}` : undefined;
  return [
    `“${to}” does not say which kind of record it means.`,
    `${near ? `Did you mean “${near}”? ` : ''}Write kind/id; kinds: ${listed(kinds)}.${orWord(rule)}`,
  ];
}

const idsOf = ({ kinds }: RefRule, index: Index): string[] =>
  kinds.flatMap((kind) => [...index.ids(kind)].map((id) => `${kind}/${id}`));

const orWord = ({ words }: RefRule): string =>
  words.length > 0 ? ` Where none fits, write ${orQuoted(words)}.` : '';

function choices(
  near: string | undefined,
  ids: readonly string[],
  kinds: readonly Kind[],
  { called }: Index,
): string {
  if (ids.length === 0) {
    const kind = kinds[0] ?? 'company';
    const { plural } = KINDS[kind];
    const isProse = kind === 'value' || kind === 'guide';
    return `There is none yet: add one ${isProse ? `as src/content/${plural}/<id>.mdx` : `in data/${plural}.yaml`}.`;
  }
  const known = called ? ids.map((id) => called(id, false)) : [...ids];
  const all = `Known: ${listed(known.sort(), 'and', called ? 5 : 12)}.`;
  return near ? `Did you mean ${called?.(near, true) ?? `“${near}”`}? ${all}` : all;
}

const orQuoted = (words: readonly string[]): string =>
  listed(
    words.map((word) => `“${word}”`),
    'or',
    4,
  );

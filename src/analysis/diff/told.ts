import type { Kind } from '../../kinds.ts';
import { diff, type FieldChange, type NormChange } from './diff.ts';
import type { Direction } from './direction.ts';
import { nameIn, normAt, wordsIn, type Edition } from './edition.ts';
import { fieldInWords } from './field-words.ts';
import type { PlainNorm } from './norms.ts';
import { addressIn, type Plain } from './plain.ts';
import { turns, type Turn } from './turns.ts';
import type { Weight } from './weight.ts';
import { wordDiff, type Stretch } from './word-diff.ts';

/** A changed field as people read it. */
export interface ToldField {
  readonly field: string;
  /** What the field is called. */
  readonly called: string;
  readonly before?: string;
  readonly after?: string;
  readonly direction?: Direction;
  readonly weight: Weight;
  /** Word by word, where both sides are sentences. */
  readonly words?: readonly Stretch[];
}

/** What became of one norm, as people read it. */
export interface ToldChange {
  readonly is: NormChange['is'];
  readonly ref: string;
  /** Its `kind/id` before, and after; undefined on the side on which it is not. */
  readonly before?: string;
  readonly after?: string;
  readonly kind: Kind;
  readonly label: string;
  /** What it was called, where that was something else. */
  readonly formerly?: string;
  /** What it says, in one line, where it came or went. */
  readonly says?: string;
  readonly fields: readonly ToldField[];
  readonly weight: Weight;
  /** Where it was decided, where that is said: an address, and what it is called. */
  readonly decidedIn?: { readonly address: string; readonly called: string };
  /** Teams that it binds before or after, and with them those within them; `company` for everyone: bare ids. */
  readonly binds: readonly string[];
  /** Teams that it names before or after, or whose people it names: bare ids. */
  readonly names: readonly string[];
}

/** Two editions held against each other. */
export interface Comparison {
  readonly before: Edition;
  readonly after: Edition;
  readonly changes: readonly ToldChange[];
  readonly turns: readonly Turn[];
}

/** Holds two editions against each other: what changed in what was agreed, as people read it. */
export function compare(before: Edition, after: Edition): Comparison {
  const changes = diff(before.norms, after.norms).flatMap((change): ToldChange[] => {
    if ('norm' in change) return [arrival(change, change.is === 'added' ? after : before)];
    const one = told(change, before, after);
    // A label follows from another norm, which is told of itself; that somebody has read it again is no change.
    return one.fields.length === 0 && change.is === 'changed' ? [] : [one];
  });
  return { before, after, changes, turns: turns(before.norms, after.norms) };
}

/** Fields that are told apart, or not at all. */
const APART = new Set(['decidedIn', 'reviewed']);
/** Fields that say most about what is asked, in the order in which they are told; the others follow by name. */
const FIRST = [
  'within',
  'atLeast',
  'length',
  'every',
  'more',
  'less',
  'appliesTo',
  'accountable',
  'decider',
  'owner',
  'statement',
];

/** The order in which the fields of a norm are told. */
export function byWeight({ field: a }: { readonly field: string }, { field: b }: { readonly field: string }) {
  const [first, second] = [a, b].map((field) => FIRST.indexOf(field) + 1 || FIRST.length + 1) as [
    number,
    number,
  ];
  return first - second || (a < b ? -1 : 1);
}

function arrival({ is, ref, norm }: Extract<NormChange, { norm: PlainNorm }>, edition: Edition): ToldChange {
  const says = oneLine(norm, edition);
  return {
    is,
    ref,
    [is === 'added' ? 'after' : 'before']: ref,
    kind: norm.kind,
    label: norm.label,
    ...(says !== undefined && { says }),
    fields: [],
    weight: 'substantive',
    ...decided(norm, edition),
    binds: norm.bearing.binds,
    names: norm.bearing.names,
  };
}

function told(change: Extract<NormChange, { fields: unknown }>, before: Edition, after: Edition): ToldChange {
  const [was, is] = [before.norms.get(change.from), after.norms.get(change.ref)];
  const fields = change.fields
    .filter(({ field }) => !APART.has(field))
    .sort(byWeight)
    .map((one) =>
      toldField(one, wordsIn(before, change.from, one.field), wordsIn(after, change.ref, one.field)),
    );
  const both = (of: 'binds' | 'names') =>
    [...new Set([...(was?.bearing[of] ?? []), ...(is?.bearing[of] ?? [])])].sort();
  const isSubstantive = fields.some(({ weight }) => weight === 'substantive');
  return {
    is: change.is,
    ref: change.ref,
    before: change.from,
    after: change.ref,
    kind: (is ?? was)?.kind ?? 'company',
    label: change.label,
    ...(change.before !== change.label && { formerly: change.before }),
    fields,
    weight: isSubstantive ? 'substantive' : 'editorial',
    ...(is && decided(is, after)),
    binds: both('binds'),
    names: both('names'),
  };
}

function toldField(
  { field, before, after, direction, weight }: FieldChange,
  was: string | undefined,
  is: string | undefined,
): ToldField {
  return {
    field,
    called: fieldInWords(field),
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
    ...(direction && { direction }),
    weight,
    ...(isSentence(before) && isSentence(after) && { words: wordDiff(before, after) }),
  };
}

const isSentence = (value: Plain | undefined): value is string =>
  typeof value === 'string' && /\s\S+\s/.test(value.trim());

function decided({ fields: { decidedIn } }: PlainNorm, edition: Edition): Pick<ToldChange, 'decidedIn'> {
  const address = addressIn(decidedIn);
  return address === undefined ? {} : { decidedIn: { address, called: nameIn(edition, address) } };
}

/** The fields that say most about a norm, the first that is written; beside them its target and its owner. */
const SAYS = ['statement', 'definition', 'means', 'purpose', 'mission', 'summary', 'reason'];

/** The field in which a norm says what it is, where it is not its name. */
export const sayingOf = ({ fields, label }: PlainNorm): string | undefined =>
  SAYS.find((field) => typeof fields[field] === 'string' && fields[field] !== label);

/** What a norm says, in one line; undefined where its name says it all. */
export function oneLine(norm: PlainNorm, edition: Edition): string | undefined {
  const { kind, id, fields } = norm;
  const said = (field: string) => wordsIn(edition, `${kind}/${id}`, field);
  const target = said('within') ?? said('atLeast') ?? said('length') ?? said('every');
  const owner = said('accountable');
  const team = said('team');
  const field = sayingOf(norm);
  const parts = [
    ...(target !== undefined ? [`${title(target)}.`] : []),
    ...(owner !== undefined ? [`Accountable: ${owner}.`] : []),
    ...(kind === 'priority' && team !== undefined ? [`For ${team}.`] : []),
    ...(field ? [String(fields[field])] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
}

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The teams to which a team belongs, itself first, as an edition knows them: bare ids. */
export function lineage(team: string, { norms }: Edition): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = team; at !== undefined && !chain.includes(at);) {
    chain.push(at);
    at = addressIn(normAt(norms, at)?.fields['parent']);
  }
  return chain;
}

/** Whether a change names a team or binds it, binds everyone, or is about others. */
export function aboutTeam(
  change: ToldChange,
  team: string,
  { before, after }: Comparison,
): 'team' | 'everyone' | undefined {
  const around = new Set([...lineage(team, before), ...lineage(team, after)]);
  if (change.names.includes(team) || change.binds.some((one) => around.has(one))) return 'team';
  return change.binds.includes('company') ? 'everyone' : undefined;
}

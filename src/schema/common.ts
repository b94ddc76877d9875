import { z } from 'zod';
import { type Kind, ROLES, type Role } from '../kinds.ts';
import { parseDate } from '../time/date.ts';
import { DATE_FORM, INTERVAL_FORM, MOMENT_FORM, PROMISE_FORM, type Form } from '../time/forms.ts';
import { parseInterval, type Interval } from '../time/interval.ts';
import { parseMoment, type Moment } from '../time/moment.ts';
import { accepted, refused } from '../time/parsed.ts';
import { parsePromise, type Parsed, type TimePromise } from '../time/promise.ts';

/** The id of a record of one of the kinds `K`, as written; the model turns it into that record. */
export type RefTo<K extends Kind> = string & { readonly refTo: K };
/** Someone who may be named as a party: a person or a team. */
export type PartyRef = RefTo<'person' | 'team'>;

/** What a reference field accepts. */
export interface RefRule {
  /** The kinds that may stand there; any, where none is named. */
  readonly kinds: readonly Kind[];
  /** `typed` is written `kind/id`; `bare` is the id alone. */
  readonly form: 'bare' | 'typed';
  /** Words that may stand there without naming a record. */
  readonly words: readonly string[];
}

/** Which schema objects are references, and to what: read by the model, the importer and the site. */
export const references = z.registry<RefRule>();

/** What an id looks like: lower-case words of letters and digits, joined by single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An id for editors: at most 64 characters, and no name that Windows keeps for itself. */
export const ID_FORM: Form = {
  is: 'id',
  pattern: '^(?=.{1,64}$)(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$',
  examples: ['reply-in-a-day'],
};
const RESERVED_ON_DISK = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether no file can have this name on every computer. */
export const isReservedOnDisk = (id: string): boolean => RESERVED_ON_DISK.test(id);

/** What is wrong with an id, in plain words, or undefined. */
export function idProblem(id: string): string | undefined {
  if (id.length > 64) return `it is ${id.length} characters long; at most 64 fit`;
  if (isReservedOnDisk(id)) return 'Windows keeps this name for itself, so no file can have it';
  return ID.test(id) ? undefined : 'an id is lower-case letters, digits and single hyphens';
}

/** The nearest valid id to what was typed, or undefined where nothing is left of it. */
export function toId(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return id !== '' && idProblem(id) === undefined ? id : undefined;
}

function reference<T>(rule: Partial<RefRule> & { kinds: readonly Kind[] }): z.ZodType<T> {
  const schema = z.string().min(1);
  references.add(schema, { form: 'bare', words: [], ...rule });
  return schema as unknown as z.ZodType<T>;
}

/** A reference to a record of one kind, by its bare id. */
export const refTo = <K extends Kind>(kind: K) => reference<RefTo<K>>({ kinds: [kind] });
/** A reference to a person or a team. */
export const party = () => reference<PartyRef>({ kinds: ['person', 'team'] });
/** A reference to a person, a team, or a role that the model resolves. */
export const partyOrRole = () => reference<PartyRef | Role>({ kinds: ['person', 'team'], words: ROLES });
/** A reference to the company, a team or a person: whom something applies to. */
export const scope = () =>
  reference<RefTo<'company' | 'team' | 'person'>>({ kinds: ['company', 'team', 'person'] });
/** A reference to the company or a team: whom something is asked of, never one person. */
export const whom = () => reference<RefTo<'company' | 'team'>>({ kinds: ['company', 'team'] });
/** A reference written `kind/id`, to a record of any kind. */
export const anyRef = () => reference<RefTo<Kind>>({ kinds: [], form: 'typed' });

/** A reference written `kind/id`, to a record of one of a few kinds. */
export const oneOfKinds = <K extends Kind>(...kinds: K[]) => reference<RefTo<K>>({ kinds, form: 'typed' });
/** A reference written `kind/id` to a record of one of a few kinds, or one word where there is none. */
export const oneOfKindsOr = <const W extends string, K extends Kind>(word: W, ...kinds: K[]) =>
  reference<RefTo<K> | W>({ kinds, form: 'typed', words: [word] });

const asList = (value: unknown): unknown =>
  value === undefined || value === null || Array.isArray(value) ? value : [value];

/** One value or a list of them; always a list afterwards. */
export const oneOrMore = <T extends z.ZodType>(item: T) => z.preprocess(asList, z.array(item).min(1));
/** One value or a list of them, which may also be empty; always a list afterwards. */
export const anyNumber = <T extends z.ZodType>(item: T) => z.preprocess(asList, z.array(item));

/** A piece of text that says something. */
export const text = () => z.string().trim().min(1);
/** A group of fields, for which one text may stand alone: `expand` says which fields it fills. */
export function orShort<T extends z.ZodType>(
  short: z.ZodType,
  expand: (text: string) => unknown,
  group: T,
): z.ZodPreprocess<T> {
  const both = z.preprocess((value) => (typeof value === 'string' ? expand(value) : value), group);
  shortForms.set(both, short);
  return both;
}

/** One text or a list of them; always a list afterwards. */
export const texts = () => oneOrMore(text());
/** One of a few words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(...words: T) => z.enum(words);

/** What texts look like that a parser reads, by the schema of the text: for editors, which cannot run the parser. */
export const forms = z.registry<Form>();
const shortForms = new WeakMap<z.core.$ZodType, z.ZodType>();
/** The text that may stand alone for a group of fields, by the schema that takes both; undefined where none may. */
export const shortFormOf = (schema: z.core.$ZodType): z.ZodType | undefined => shortForms.get(schema);

/** A text that a parser of the time room reads; its complaint becomes the schema’s. */
export function parsed<T>(parse: (text: string) => Parsed<T>, form: Form) {
  const typed = z.string();
  forms.add(typed, form);
  return typed.transform((value, context): T => {
    const result = parse(value);
    if (result.ok) return result.value;
    context.issues.push({
      code: 'custom',
      input: value,
      message: result.problem,
      params: { fix: result.fix },
    });
    return z.NEVER;
  });
}

/** A promise about time: `2 business days`, `4 hours`, `none`. */
export const promise = () => parsed<TimePromise>(parsePromise, PROMISE_FORM);
/** A whole number of days, weeks, months, quarters or years. */
export const interval = () => parsed<Interval>(parseInterval, INTERVAL_FORM);
/** The id of a record that need not be there any more; a name is answered with the id that it would be. */
export const pastId = () =>
  parsed((text): Parsed<string> => {
    const problem = idProblem(text);
    if (problem === undefined) return accepted(text);
    const better = toId(text);
    const fix = better ? `Write “${better}”.` : 'Use lower-case letters, digits and hyphens.';
    return refused(`“${text}” is no id: ${problem}.`, fix);
  }, ID_FORM);

/** A day that exists, as `2026-11-23`. */
export const date = () => parsed<string>(parseDate, DATE_FORM);

/** A day, or a day with its local time, as `2026-11-23` or `2026-11-23 14:00`. */
export const moment = () => parsed<Moment>(parseMoment, MOMENT_FORM);

/** Whether a first and a last day stand in order; a day that is not given is. */
export const isInOrder = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
  from === undefined || until === undefined || from <= until;

/** What is said, at its last day, of a span that ends before it begins. */
export const OUT_OF_ORDER = {
  path: ['until'],
  error: 'The last day, `until`, lies before the first, `from`',
  params: { fix: 'Write a later `until`, or an earlier `from`.' },
};

/** Other words for a record. */
export const aliases = () =>
  texts().optional().describe('What else people call it, and type when they look for it.');

/** Fields that every record may carry but the company’s own, which is for everyone. */
export const logFields = {
  // Which words may stand here is said by the company’s record, so it is judged where that has been read.
  audience: z
    .string()
    .optional()
    .describe(
      'Who may read this record: one of the words of `audiences` in company.yaml; everyone where nothing is said.',
    ),
};

/** Fields that every norm may carry. */
export const normFields = {
  owner: party().optional().describe('Who answers for this record and keeps it true: a person or a team.'),
  decidedIn: oneOfKinds('decision', 'forum')
    .optional()
    .describe('Where this was decided: `decision/…`, or the forum that agreed on it, `forum/…`.'),
  reviewed: date().optional().describe('The day on which its owner last read it and found it true.'),
  reviewEvery: interval().optional().describe('How often its owner should read it again.'),
  formerly: oneOrMore(pastId())
    .optional()
    .describe('Earlier ids of this record; links to them still arrive here.'),
  ...logFields,
};

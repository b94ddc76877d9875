/** What a kind of record is called, everywhere: data file, schema file, route, argument, heading. */
export interface KindWords {
  /** Name of the data file and of the route. */
  readonly plural: string;
  /** How one is called in a sentence. */
  readonly label: string;
  /** How a list of them is headed. */
  readonly heading: string;
  /** A norm was agreed and is frozen by releases; a log is what happens and who is here. */
  readonly nature: 'norm' | 'log';
  /** The field that holds what people call it; what has none is called by its parts: a trade-off by its poles, a checkpoint by its forum and day, a pulse by whom it asked and when. */
  readonly title: 'name' | 'statement' | 'question' | 'parts';
  /** One line for a reader who meets the word for the first time. */
  readonly means: string;
}

/** The vocabulary: every kind of record that a playbook may hold. */
export const KINDS = {
  company: {
    plural: 'company',
    label: 'company',
    heading: 'Company',
    nature: 'norm',
    title: 'name',
    means: 'The facts that hold for everyone: name, working hours, leaders.',
  },
  team: {
    plural: 'teams',
    label: 'team',
    heading: 'Teams',
    nature: 'norm',
    title: 'name',
    means: 'A group of people with one lead and one place in the company.',
  },
  person: {
    plural: 'people',
    label: 'person',
    heading: 'People',
    nature: 'log',
    title: 'name',
    means: 'Somebody who works here, or a seat that somebody holds.',
  },
  value: {
    plural: 'values',
    label: 'value',
    heading: 'Values',
    nature: 'norm',
    title: 'name',
    means: 'What we hold to when it costs something, said as behaviours.',
  },
  behaviour: {
    plural: 'behaviours',
    label: 'behaviour',
    heading: 'How we work',
    nature: 'norm',
    title: 'name',
    means: 'What a value asks of somebody, with a time or a number where there is one.',
  },
  area: {
    plural: 'areas',
    label: 'area',
    heading: 'Areas',
    nature: 'norm',
    title: 'name',
    means: 'Something that somebody must be accountable for: a product, a system, a process, a policy.',
  },
  concern: {
    plural: 'concerns',
    label: 'concern',
    heading: 'Concerns',
    nature: 'norm',
    title: 'name',
    means: 'One of the goods that compete with each other: speed, reliability, cost.',
  },
  tradeoff: {
    plural: 'tradeoffs',
    label: 'trade-off',
    heading: 'Trade-offs',
    nature: 'norm',
    title: 'parts',
    means: 'Two goods, and which one wins when both cannot be had.',
  },
  measure: {
    plural: 'measures',
    label: 'measure',
    heading: 'Measures',
    nature: 'norm',
    title: 'name',
    means: 'A number we watch, what it counts, and who answers for it.',
  },
  focus: {
    plural: 'focuses',
    label: 'focus',
    heading: 'Focus',
    nature: 'norm',
    title: 'statement',
    means: 'The one thing that comes first in this period, with what it wins against.',
  },
  priority: {
    plural: 'priorities',
    label: 'priority',
    heading: 'Priorities',
    nature: 'norm',
    title: 'statement',
    means: 'What a team puts first in a period, and what it serves.',
  },
  forum: {
    plural: 'forums',
    label: 'forum',
    heading: 'Forums',
    nature: 'norm',
    title: 'name',
    means: 'A meeting that comes round, with a purpose and people who belong to it.',
  },
  checkpoint: {
    plural: 'checkpoints',
    label: 'checkpoint',
    heading: 'Checkpoints',
    nature: 'log',
    title: 'parts',
    means: 'One session of a forum: what each said, what the group then agreed, and who does what next.',
  },
  decision: {
    plural: 'decisions',
    label: 'decision',
    heading: 'Decisions',
    nature: 'log',
    title: 'question',
    means: 'A question that was raised, who decided it, and how long it took.',
  },
  directive: {
    plural: 'directives',
    label: 'directive',
    heading: 'Directives',
    nature: 'log',
    title: 'statement',
    means: 'What a leader asks of teams for longer than a day.',
  },
  pulse: {
    plural: 'pulses',
    label: 'pulse',
    heading: 'Pulses',
    nature: 'log',
    title: 'parts',
    means: 'What people said on one day when they were asked what comes first.',
  },
  term: {
    plural: 'terms',
    label: 'term',
    heading: 'Glossary',
    nature: 'norm',
    title: 'name',
    means: 'A word that means one thing here.',
  },
  guide: {
    plural: 'guides',
    label: 'guide',
    heading: 'Guides',
    nature: 'norm',
    title: 'name',
    means: 'How to do one thing well, step by step.',
  },
} as const satisfies Record<string, KindWords>;

/** A kind of record. */
export type Kind = keyof typeof KINDS;
/** Every kind, in the order in which the site presents them. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
/** `kind/id`: how any record is named where any kind may stand. */
export type Ref = `${Kind}/${string}`;

/** The kind whose data file is called `plural`, or undefined. */
export function kindOfPlural(plural: string): Kind | undefined {
  return KIND_NAMES.find((kind) => KINDS[kind].plural === plural);
}

/** Whether a word is the name of a kind. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

/** What one of a kind is called, with its article: “an area”. */
export function aKind(kind: Kind): string {
  const { label } = KINDS[kind];
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`;
}

/** Splits `kind/id` into its two halves, or returns undefined where it is not one. */
export function splitRef(ref: string): { kind: Kind; id: string } | undefined {
  const slash = ref.indexOf('/');
  const kind = ref.slice(0, slash);
  return slash > 0 && isKind(kind) ? { kind, id: ref.slice(slash + 1) } : undefined;
}

/** The address of a record's page, below `base` (which ends with a slash). */
export function href(ref: string, base = '/'): string {
  const parts = splitRef(ref);
  if (!parts) throw new RangeError(`“${ref}” is not kind/id`);
  return parts.kind === 'company' ? `${base}company/` : `${base}${KINDS[parts.kind].plural}/${parts.id}/`;
}

/** Kinds that are listed on a page of another name, beside what they belong to. */
const LISTED_AT: Readonly<Partial<Record<Kind, string>>> = {
  area: 'ownership',
  forum: 'rhythm',
  directive: 'signals',
};

/** The address of the page that lists a kind, below `base`. */
export function listHref(kind: Kind, base = '/'): string {
  return `${base}${LISTED_AT[kind] ?? KINDS[kind].plural}/`;
}

/** The address of the form that changes a record, or adds one of its kind where no id is given, below `base`. */
export const proposeHref = (kind: Kind, id?: string, base = '/'): string =>
  `${base}propose/${kind}/${id === undefined || kind === 'company' ? '' : `#${id}`}`;

/** The address of a release as a book, below `base`. */
export const versionHref = (version: string, base = '/'): string => `${base}v/${version}/`;

/** The address of a kind in a release, below `base`: one page, on which each record stands at its id. */
export const versionListHref = (version: string, kind: Kind, base = '/'): string =>
  `${versionHref(version, base)}${KINDS[kind].plural}/`;

/** The address of a record in a release, below `base`. */
export function versionRecordHref(version: string, ref: string, base = '/'): string {
  const parts = splitRef(ref);
  if (!parts) throw new RangeError(`“${ref}” is not kind/id`);
  return `${versionListHref(version, parts.kind, base)}#${parts.id}`;
}

/** The address of the page that says what changed between two versions, below `base`. */
export const changesHref = (before: string, after: string, base = '/'): string =>
  `${base}changes/${before}...${after}/`;

/** Words that stand for a party without naming one: resolved in the model, so no record may be called so. */
export const ROLES = ['area-owner', 'team-lead', 'reports-to'] as const;
/** One of the words of `ROLES`. */
export type Role = (typeof ROLES)[number];

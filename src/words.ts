/** The doors in the header, in plain words; a door appears when its page exists. */
export const DOORS = [
  { path: '', label: 'Focus' },
  { path: 'behaviours/', label: 'How we work' },
  { path: 'ownership/', label: 'Who owns what' },
  { path: 'decisions/', label: 'Decisions' },
  { path: 'alignment/', label: 'Leadership' },
] as const;
/** The path of one of the doors. */
export type Door = (typeof DOORS)[number]['path'];

/** What the types of behaviour are called in a sentence. */
export const BEHAVIOUR_TYPES = {
  'decision-timeline': { label: 'decision timeline', heading: 'How fast we decide' },
  'response-expectation': { label: 'response expectation', heading: 'How fast we answer' },
  'sprint-length': { label: 'sprint length', heading: 'How long we work before we plan again' },
  cadence: { label: 'cadence', heading: 'What comes round' },
  'notice-period': { label: 'notice period', heading: 'How early we say it' },
  documentation: { label: 'documentation', heading: 'What we write down' },
  qualitative: { label: 'without a target', heading: 'What we hold to without a number' },
} as const;

/** What the roles are called that stand for a party without naming one. */
export const ROLE_WORDS = {
  'area-owner': 'the owner of the area',
  'team-lead': 'the lead of the team',
  'reports-to': 'whom they report to',
} as const;

/** What people on a level are called together. */
export const LEVELS = { leader: 'Leaders', lead: 'Team leads', member: 'Members' } as const;

/** What a position on a decision is called. */
export const POSITIONS = {
  agree: 'agrees',
  'disagree-and-commit': 'disagrees and commits',
  abstain: 'abstains',
  disagree: 'disagrees',
} as const;

/** What the status of a decision is called in a sentence. */
export const STATUSES = {
  raised: 'raised',
  'in-review': 'in review',
  decided: 'decided',
  rejected: 'rejected',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;

/** What the types of forum are called in a sentence, and what is different after a session of each. */
export const FORUM_TYPES = {
  alignment: { label: 'alignment', means: 'those who lead make sure that they say and mean the same' },
  decision: { label: 'decision', means: 'something is decided, by whoever it belongs to' },
  information: { label: 'information', means: 'people hear the same thing at the same time' },
} as const;

/** The three questions that a checkpoint asks its group after reading what each wrote. */
export const QUESTIONS = {
  sameMessage: 'Do we say the same thing?',
  support: 'Does each of us stand behind it outside this room?',
  sameOutcome: 'Do we mean the same by success?',
} as const;

/** The letters of ownership: what each means, in one line. */
export const OWNERSHIP = {
  accountable: { letter: 'A', label: 'Accountable', means: 'answers for it: one person' },
  responsible: { letter: 'R', label: 'Responsible', means: 'does the work' },
  consulted: { letter: 'C', label: 'Consulted', means: 'is asked before something changes' },
  informed: { letter: 'I', label: 'Informed', means: 'is told after something changed' },
} as const;

/** The views of ownership, in the order of the questions that leaders ask; the key stands in the address. */
export const VIEWS = {
  ledger: { title: 'Who owns what', question: 'Who owns what, and why?' },
  overlaps: { title: 'Where teams overlap', question: 'Where do two teams do the same work?' },
  coverage: { title: 'What has nobody', question: 'What does nobody answer for?' },
  load: { title: 'What each team carries', question: 'Which team carries too much?' },
  support: { title: 'Who works with whom', question: 'Which departments have closed up?' },
  changes: { title: 'What changed hands', question: 'What has changed since the last release?' },
} as const;
/** One of the views of ownership. */
export type ViewName = keyof typeof VIEWS;
/** What every view is called, and what it answers; what is around one area or team stands on its page. */
export const VIEW_WORDS = {
  ...VIEWS,
  around: { title: 'What is around it', question: 'What is around this one?' },
} as const;
/** Every view of ownership, in its order. */
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
/** Whether a word is the name of a view. */
export const isViewName = (word: string): word is ViewName => Object.hasOwn(VIEWS, word);

/** Whether what was decided can be taken back, as a heading and in one line. */
export const DOOR_HEADINGS = {
  'two-way': {
    heading: 'What can be undone',
    means: 'A two-way door: it is decided fast, because a mistake can be taken back.',
  },
  'one-way': {
    heading: 'What cannot be undone',
    means: 'A one-way door: it is weighed first, because there is no way back.',
  },
  unsaid: {
    heading: 'Nothing says whether it can be undone',
    means: 'Ask whoever decides, before they do.',
  },
} as const;

/** What else people call a kind when they look for one of it; a kind without such words goes by its own. */
export const KIND_SYNONYMS: Readonly<Record<string, string>> = {
  team: 'department group',
  person: 'colleague employee',
  value: 'principle',
  behaviour: 'rule promise norm',
  area: 'responsibility',
  tradeoff: 'versus',
  measure: 'metric kpi figure',
  focus: 'goal objective okr',
  priority: 'goal objective okr project initiative',
  forum: 'meeting',
  checkpoint: 'session minutes',
  decision: 'decided',
  directive: 'instruction',
  pulse: 'survey',
  term: 'word definition glossary',
  guide: 'howto tutorial',
};

/** What a search can be narrowed by, in the order of the panel; each name stands in the address of the results. */
export const FACETS = {
  kind: { label: 'Kind', any: 'Any kind' },
  type: { label: 'Type of behaviour', any: 'Any type' },
  value: { label: 'Value', any: 'Any value' },
  team: { label: 'Team', any: 'Any team' },
  owner: { label: 'Owner', any: 'Any owner' },
  within: { label: 'Promised time', any: 'Any time, or none' },
} as const;
/** One of the sides by which a search can be narrowed. */
export type Facet = keyof typeof FACETS;
/** Every side, in the order of the panel. */
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

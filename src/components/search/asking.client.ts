import { byName, type Definition, type Definitions } from './definition.client.ts';
import { writtenIn } from './full-text.client.ts';
import { counted, narrowed, type Chosen, type Counts } from './narrowing.client.ts';
import { likeness } from './nearness.client.ts';
import { ranking, type Ranked } from './ranking.client.ts';

/** What a reader asks: words as they were typed, and what the search is narrowed to. */
export interface Asked {
  readonly query: string;
  readonly chosen: Chosen;
}

/** What was found, the best first. */
export interface Answer {
  readonly query: string;
  readonly records: readonly Definition[];
  /** What the owners are called. */
  readonly names: Definitions['names'];
  readonly counts: Counts;
  /** The words that were looked for, where one of them had to be understood as another. */
  readonly instead: string | undefined;
  /** Whether the first record holds every word that was looked for. */
  readonly whole: boolean;
  /** How many records the words alone have found, whatever the search is narrowed to. */
  readonly beyond: number;
  /** What is called nearly so, where nothing was found. */
  readonly near: readonly Definition[];
}

/** An answer, and a better one to wait for where the first is not sure of itself. */
export interface Answers {
  readonly now: Answer;
  readonly later: (() => Promise<Answer>) | undefined;
}

/** How long a reader has to rest before the full text is asked, so that half a word does not load it. */
const REST = 250;
/** Waits until a reader who types may be taken to rest. */
export const rested = (): Promise<void> => new Promise((done) => setTimeout(done, REST));

interface Known {
  readonly list: Definitions;
  readonly rank: ReturnType<typeof ranking>;
}
let known: Promise<Known> | undefined;

/** Loads what a search needs to know; once, and again where it failed. */
export function prepare(base: string): Promise<Known> {
  known ??= load(base).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function load(base: string): Promise<Known> {
  const response = await fetch(`${base}search/definitions.json`);
  if (!response.ok) throw new Error(`the definitions could not be loaded: ${response.status}`);
  const list = (await response.json()) as Definitions;
  return { list, rank: ranking(list) };
}

/** What answers a question: the definitions at once, and the full text where none of them holds every word. */
export async function ask({ query, chosen }: Asked, base: string): Promise<Answers> {
  const { list, rank } = await prepare(base);
  if (query.trim() === '') return { now: withoutWords(list, chosen), later: undefined };
  const ranked = rank(query);
  const now = answer(query, chosen, list, ranked);
  const sure =
    ranked.words.length === 0 || (ranked.instead === undefined && ranked.found.some(({ whole }) => whole));
  if (sure) return { now, later: undefined };
  return {
    now,
    later: async () => {
      const typed = await writtenIn(ranked.typed, base);
      const written = typed.size > 0 ? typed : await writtenIn(ranked.words, base);
      return answer(query, chosen, list, rank(query, written));
    },
  };
}

function withoutWords(list: Definitions, chosen: Chosen): Answer {
  const open = Object.values(chosen).every((id) => id === '');
  return {
    query: '',
    records: open ? [] : narrowed(list.records, chosen).sort(byName),
    names: list.names,
    counts: counted(list.records, chosen),
    instead: undefined,
    whole: true,
    beyond: list.records.length,
    near: [],
  };
}

function answer(query: string, chosen: Chosen, list: Definitions, { found, instead }: Ranked): Answer {
  const all = found.map(({ definition }) => definition);
  return {
    query: query.trim(),
    records: narrowed(all, chosen),
    names: list.names,
    counts: counted(all, chosen),
    instead: instead?.join(' '),
    whole: found[0]?.whole ?? false,
    beyond: all.length,
    near: all.length === 0 ? nearest(query, list.records) : [],
  };
}

const [ALIKE, NEAR] = [0.44, 5];
/** How much less another word for a record counts here than its title. */
const OTHERWISE = 0.7;

/** The records that are called most like a query. */
function nearest(query: string, records: readonly Definition[]): Definition[] {
  const typed = query.trim().toLowerCase();
  const like = (name: string) => likeness(typed, name.toLowerCase());
  const alike = ({ title, also = [] }: Definition) =>
    Math.max(like(title), ...also.map((name) => OTHERWISE * like(name)));
  return records
    .map((record) => ({ record, like: alike(record) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like || byName(a.record, b.record))
    .slice(0, NEAR)
    .map(({ record }) => record);
}

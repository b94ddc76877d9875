import { fitOf } from './meaning.client.ts';

interface Page {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}

/** How many records of the full text are read at most for all words together, and for one word of them. */
const [MOST, MOST_OF_ONE] = [12, 6];

/** The records, by `kind/id`, and which of the words that were looked for stands in their full text. */
export type Written = ReadonlyMap<string, ReadonlySet<string>>;

let index: Promise<Pagefind> | undefined;

/** What the full text holds of some words: the records that hold them all, else those that hold one; the first call loads the index. */
export async function writtenIn(words: readonly string[], base: string): Promise<Written> {
  try {
    index ??= load(base);
    const pagefind = await index;
    const together = held(await pagesFor(words.join(' '), MOST, pagefind), words);
    if (words.length < 2 || [...together.values()].some(({ size }) => size === words.length)) return together;
    const each = await Promise.all(words.map((word) => pagesFor(word, MOST_OF_ONE, pagefind)));
    return held(each.flat(), words);
  } catch {
    // Without a connection, and while a playbook is being written, definitions answer alone.
    index = undefined;
    return new Map();
  }
}

async function pagesFor(query: string, most: number, pagefind: Pagefind): Promise<Page[]> {
  const { results } = await pagefind.search(query);
  return Promise.all(results.slice(0, most).map((result) => result.data()));
}

/** Pagefind cuts a word that it does not know until it knows the rest, so what it gives is looked at once more. */
function held(pages: readonly Page[], words: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { content, meta } of pages) {
    const there = content.split(/\s+/);
    const some = words.filter((word) => there.some((one) => fitOf(word, one) > 0));
    if (some.length > 0) found.set(meta['ref'] ?? '', new Set(some));
  }
  return found;
}

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', bundlePath: `${base}pagefind/` });
  await pagefind.init();
  return pagefind;
}

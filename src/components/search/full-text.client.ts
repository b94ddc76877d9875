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

/** How many records of the full text are read at most. */
const MOST = 12;

let index: Promise<Pagefind> | undefined;

/** The records, by `kind/id`, whose full text holds every one of these words; the first call loads the index. */
export async function writtenIn(words: readonly string[], base: string): Promise<ReadonlySet<string>> {
  try {
    index ??= load(base);
    const { results } = await (await index).search(words.join(' '));
    const read = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return new Set(read.filter((page) => holds(page, words)).map(({ meta }) => meta['ref'] ?? ''));
  } catch {
    // Without a connection, and while a playbook is being written, definitions answer alone.
    index = undefined;
    return new Set();
  }
}

/** Pagefind cuts a word that it does not know until it knows the rest, so what it gives is looked at once more. */
function holds({ content }: Page, words: readonly string[]): boolean {
  const there = content.split(/\s+/);
  return words.every((word) => there.some((one) => fitOf(word, one) > 0));
}

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', bundlePath: `${base}pagefind/` });
  await pagefind.init();
  return pagefind;
}

/** One record that a search has found. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly definition: string;
  readonly target: string;
  readonly kind: string;
}

interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; meta: Record<string, string> }> }[] }>;
}

let index: Promise<Pagefind> | undefined;

/** The records that a query finds, best first, twenty at most; the first call loads the index. */
export async function found(query: string, base: string): Promise<Hit[]> {
  index ??= load(base);
  const pagefind = await index;
  if (query.trim() === '') return [];
  const { results } = await pagefind.search(query);
  const data = await Promise.all(results.slice(0, 20).map((result) => result.data()));
  return data.map(({ url, meta }) => ({
    url,
    title: meta['title'] ?? url,
    definition: meta['definition'] ?? '',
    target: meta['target'] ?? '',
    kind: meta['kind'] ?? '',
  }));
}

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', bundlePath: `${base}pagefind/` });
  await pagefind.init();
  return pagefind;
}

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the pages about ownership may cost at most: a reader on a phone pays for all of it. Scripts and data are compressed, as they travel. */
export const BUDGET = {
  ownScripts: 6_000,
  scripts: 15_000,
  svgBytes: 60_000,
  svgNodes: 4_000,
  nodes: 6_000,
  data: 30_000,
} as const;

/** What one page costs. */
export type PageSize = Readonly<Record<keyof typeof BUDGET, number>>;

/** The entries of the scripts that belong to views alone. */
const OF_VIEWS = /\/(?:Choose|ViewDrawing)\.astro/;

/**
 * What a page of a built site costs. `ownScripts` are those that views bring along, with all that these import;
 * `scripts` are all that the page loads by itself: what a search or a form asks for later is not among them.
 */
export function pageSize(html: string, site: string): PageSize {
  const pictures = picturesIn(html);
  const entries = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path);
  const data = [...html.matchAll(/ data-grid="([^"]*)"/g)].map(([, text = '']) => gzipped(text));
  return {
    ownScripts: scriptsOf(
      entries.filter((path) => OF_VIEWS.test(path)),
      site,
    ),
    scripts: scriptsOf(entries, site),
    svgBytes: Buffer.byteLength(pictures),
    svgNodes: nodesIn(pictures),
    nodes: nodesIn(html),
    data: data.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** What is drawn in some markup: each picture with what is in it, one after another. */
function picturesIn(html: string): string {
  const pictures: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of html.matchAll(/<svg[^>]*>|<\/svg>/g)) {
    const isOpening = tag !== '</svg>';
    if (isOpening && tag.endsWith('/>')) continue;
    if (isOpening && depth === 0) from = index;
    depth += isOpening ? 1 : -1;
    if (depth === 0) pictures.push(html.slice(from, index + tag.length));
  }
  return pictures.join('');
}

const nodesIn = (markup: string): number => markup.match(/<[a-z]/g)?.length ?? 0;
const gzipped = (text: string): number => gzipSync(text).length;

/** The bytes of some scripts and of all that they import at once, each file counted once. */
function scriptsOf(entries: readonly string[], site: string): number {
  const found = new Map<string, number>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(site, path), 'utf8');
    found.set(path, gzipped(text));
    for (const [, to = ''] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      open.push(posix.join(posix.dirname(path), to));
  }
  return [...found.values()].reduce((sum, bytes) => sum + bytes, 0);
}

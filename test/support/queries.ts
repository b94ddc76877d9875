import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { href } from '../../src/kinds.ts';
import { REPOSITORY } from './tree.ts';

/** A query as an employee types it, and the records that answer it. */
export interface Query {
  readonly query: string;
  readonly finds: readonly string[];
}

/** The queries of a part of `test/search/queries.yaml`. */
export function queriesOf(part: 'tuning' | 'held-out'): Query[] {
  const text = readFileSync(join(REPOSITORY, 'test/search/queries.yaml'), 'utf8');
  return (parse(text) as Record<typeof part, Query[]>)[part];
}

/** Types each query into the search page, and gives those whose record is not among the first three results. */
export async function unanswered(page: Page, site: string, queries: readonly Query[]): Promise<string[]> {
  await page.goto(`${site}search/`);
  const missed: string[] = [];
  for (const { query, finds } of queries) {
    const first = await firstResults(page, query);
    const answers = finds.map((ref) => href(ref, new URL(site).pathname));
    if (!answers.some((address) => first.includes(address)))
      missed.push(`${query} → ${first.join(' ') || '–'}`);
  }
  return missed;
}

/** The addresses of the first three results, once the search has done with a query. */
async function firstResults(page: Page, query: string): Promise<string[]> {
  await page.locator('#search-q').fill(query);
  await page.waitForFunction((typed) => {
    const busy = document.querySelector('playbook-search-page')?.hasAttribute('aria-busy');
    return !busy && new URLSearchParams(location.search).get('q') === typed;
  }, query.trim());
  const links = page.locator('.hits > li a');
  return links.evaluateAll((all) =>
    all.slice(0, 3).map((one) => new URL((one as HTMLAnchorElement).href).pathname),
  );
}

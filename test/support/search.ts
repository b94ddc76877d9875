import type { Definitions } from '../../src/components/search/definition.client.ts';
import { ranking, type Ranked } from '../../src/components/search/ranking.client.ts';
import { definitions } from '../../src/search/definitions.ts';
import { PINNED_DAY } from './pinned.ts';
import { playbookFrom } from './playbook.ts';

/** What a search in the browser knows of a playbook that exists only in the test. */
export function definitionsOf(files: Readonly<Record<string, string>>): Definitions {
  return definitions(playbookFrom(files).playbook, PINNED_DAY);
}

/** A search in such a playbook: what a query finds, by `kind/id`, the best first. */
export function searchIn(files: Readonly<Record<string, string>>): (query: string) => string[] {
  const rank = ranking(definitionsOf(files));
  return (query) => refsOf(rank(query));
}

/** What was found, by `kind/id`. */
export const refsOf = ({ found }: Ranked): string[] => found.map(({ definition }) => definition.ref);

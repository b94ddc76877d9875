/** What the parts of a claim are called. */
const SORTS: Readonly<Record<string, string>> = {
  path: 'Path',
  url: 'Address',
  system: 'System',
  term: 'Word',
};

/** What belongs to an area: of which sort, in words, and which. */
export interface Claim {
  readonly sort: string;
  readonly what: string;
}

/** A claim as it is written, such as `path:src/billing/`, in words. */
export function claimOf(written: string): Claim {
  const colon = written.indexOf(':');
  const [sort, what] = [written.slice(0, colon), written.slice(colon + 1)];
  return { sort: SORTS[sort] ?? sort, what: sort === 'term' ? `“${what}”` : what };
}

/** Claims by their sort, in the order in which the sorts are known. */
export function claimsBySort(written: readonly string[]): { sort: string; what: string[] }[] {
  const claims = written.map(claimOf);
  return Object.values(SORTS).flatMap((sort) => {
    const what = claims.filter((claim) => claim.sort === sort).map((claim) => claim.what);
    return what.length > 0 ? [{ sort, what }] : [];
  });
}

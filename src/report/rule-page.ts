/** The address of the page of a rule on the published site. */
export function pageOf(rule: string, site: string): string {
  const { origin, pathname } = new URL(site);
  return `${origin}${pathname.replace(/\/*$/, '/')}rules/${rule}/`;
}

/**
 * Lets a build put into what renders the pages all that it needs: that lies with the playbook, from where no library may be in reach.
 * So a page that is kept is also made again when a library has changed.
 */
export function wholePages() {
  return {
    name: 'playbook-whole-pages',
    apply: 'build' as const,
    config: () => ({ environments: { prerender: { resolve: { noExternal: true as const } } } }),
  };
}

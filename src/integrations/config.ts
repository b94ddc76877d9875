import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { proseGuard } from './prose-guard.ts';
import { searchIndex } from './search.ts';
import { watchData } from './watch.ts';

/** The folder that holds this generator. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

const CSP = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** What scripts of several pages need is one file and not a file each, so that a search does not ask for more of them. */
const SHARED = { name: 'words', test: /\/src\/(?:kinds|words)\.ts$/ };

/** How Astro builds the site of the playbook below `root`; its address and base path come from `url`, that of the company. */
export function siteConfig(root: string, url: string | undefined): AstroInlineConfig {
  // Astro lets the environment win over the configuration for these.
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX'])
    Reflect.deleteProperty(process.env, name);
  const address = new URL(url ?? 'http://localhost/');
  const base = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
  return {
    root: PACKAGE,
    configFile: false,
    output: 'static',
    site: address.origin,
    base,
    trailingSlash: 'always',
    integrations: [mdx(), searchIndex(), watchData(root)],
    // The processor that reads prose by the grammar that the source room has checked it with.
    markdown: { processor: unified({ remarkPlugins: [proseGuard] }), syntaxHighlight: false },
    build: { inlineStylesheets: 'never', format: 'directory' },
    devToolbar: { enabled: false },
    experimental: { incrementalBuild: true },
    vite: {
      build: { assetsInlineLimit: 0 },
      environments: {
        client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED] } } } } },
      },
    },
    security: {
      csp: {
        directives: [...CSP],
        scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
        styleDirective: { resources: ["'self'"] },
      },
    },
  };
}

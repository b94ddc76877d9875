import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { documents } from '../search/documents.ts';
import { site } from '../site.ts';

/** Writes the index of the full text beside the built pages: one document a record. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'playbook-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { playbook, asOf } = site();
        const { index, errors } = await pagefind.createIndex({ forceLanguage: playbook.company.language });
        if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
        for (const { url, html } of documents(playbook, base, asOf)) {
          const added = await index.addHTMLFile({ url, content: html });
          if (added.errors.length > 0)
            throw new Error(`the search index refused ${url}: ${added.errors.join('; ')}`);
        }
        const { files } = await index.getFiles();
        // Written here: Pagefind’s own writing may still be under way when it says that it is done.
        for (const { path, content } of files.filter((file) => !UNUSED.includes(file.path))) {
          const target = join(fileURLToPath(dir), 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await pagefind.close();
      },
    },
  };
}

/** Pagefind’s own interface, which the site does not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

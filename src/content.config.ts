import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';

/** The prose of every kind that has some; its fields are read and judged by the source room. */
const prose = defineCollection({
  loader: glob({
    base: join(process.env['PLAYBOOK_ROOT'] ?? process.cwd(), 'src/content'),
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

export const collections = { prose };

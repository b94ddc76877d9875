import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { join } from 'node:path';
import { KIND_NAMES, KINDS } from './kinds.ts';
import { loadPlaybook } from './playbook.ts';

const { PLAYBOOK_ROOT: root, PLAYBOOK_AS_OF: asOf, PLAYBOOK_AUDIENCE: audience } = process.env;

const everything = glob({
  base: join(root ?? process.cwd(), 'src/content'),
  pattern: '*/*.mdx',
  generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
});

/** The prose of every kind that has some, without what is withheld: Astro neither keeps that nor compiles it. */
const shown: Loader = {
  name: 'playbook-prose',
  load: async (context) => {
    const { store } = context;
    let held = heldProse();
    for (const id of store.keys()) if (!held.has(id)) store.delete(id);
    const set: typeof store.set = (entry) => {
      if (held.has(entry.id)) return store.set(entry);
      store.delete(entry.id);
      return false;
    };
    await everything.load({ ...context, store: { ...store, set } });
    // From here on one edit comes after the other, and each may change who may read what.
    for (const event of ['add', 'change', 'unlink'])
      context.watcher?.prependListener(event, () => (held = heldProse()));
  },
};

/** The ids of the prose that may be shown; none where nobody has said to whom. */
function heldProse(): ReadonlySet<string> {
  if (!root || !asOf || !audience) return new Set();
  const { playbook } = loadPlaybook(root, { asOf, audience });
  const nodes = KIND_NAMES.flatMap((kind) => playbook.all(kind).filter(({ prose }) => prose !== undefined));
  return new Set(nodes.map(({ kind, id }) => `${KINDS[kind].plural}/${id}`));
}

/** The fields of prose are read and judged by the source room. */
const prose = defineCollection({ loader: shown });

export const collections = { prose };

import { clocksAndLocales } from './clocks.ts';
import { circlesIn, importsOf, type Import } from './imports.ts';
import { HOUSE_IN_WORDS, placeOf, roomOf } from './rooms.ts';
import type { Tree } from './tree.ts';

/** A wall of the house: what it is, what it is for, and how to see where it is broken. */
export interface Law {
  readonly title: string;
  /** What the wall is for, and where the code should go. */
  readonly wall: string;
  /** Each place that breaks it; none where it holds. */
  readonly broken: (tree: Tree) => string[];
}

const scanned = new WeakMap<Tree, Import[]>();
/** Every import below `src`, scanned once for all laws. */
function inSource(tree: Tree): Import[] {
  const found = scanned.get(tree) ?? importsOf(tree).filter(({ from }) => from.startsWith('src/'));
  scanned.set(tree, found);
  return found;
}
const shown = ({ from, line, to }: Import): string => `${from}:${line} imports ${to}`;

const imports =
  (breaks: (one: Import, room: string) => boolean) =>
  (tree: Tree): string[] =>
    inSource(tree)
      .filter((one) => breaks(one, roomOf(one.from) ?? ''))
      .map(shown);

const isClient = (path: string) => path.endsWith('.client.ts');
/** Whether a script of the comparison uses what compares: that room of the analysis is free of disk, clock and graph. */
const isComparing = ({ from, to }: Import) =>
  from.startsWith('src/components/changes/') && to.startsWith('src/analysis/diff/');
/** What the form of a proposal takes from the rooms to its left: each of them free of disk and clock, and small. */
const FORM_ROOMS = ['time', 'schema', 'writing', 'model'];
const FORM_FILES = [
  'src/rules/alone.ts',
  'src/source/audience-faults.ts',
  'src/analysis/diff/field-words.ts',
  'src/analysis/diff/still-said.ts',
];
const isProposing = ({ from, to, own }: Import) =>
  from.startsWith('src/components/propose/') &&
  (own
    ? FORM_ROOMS.includes(roomOf(to) ?? '') || FORM_FILES.includes(to)
    : ['zod', 'yaml', 'diff/lib/diff/line.js', 'dequal/lite'].includes(to));

/** Every law that `architecture.test.ts` holds the house to. */
export const LAWS: readonly Law[] = [
  {
    title: 'every file below src stands in a room of the house',
    wall: 'A file in no room is held by no wall. Move it into the room whose word it speaks, or give the new room its place in test/support/rooms.ts.',
    broken: (tree) =>
      Object.keys(tree).filter((path) => path.startsWith('src/') && roomOf(path) === undefined),
  },
  {
    title: 'a room imports only from rooms to its left',
    wall: `What is read must not know how it is shown, so that one fact serves rules, pages and commands alike. The order is ${HOUSE_IN_WORDS}. Move what is needed into the leftmost room whose word it speaks, or pass it in as an argument.`,
    broken: imports(({ to, own }, room) => {
      const there = own ? roomOf(to) : room;
      if (there === room || room === 'content') return false;
      return there === undefined || placeOf(there) >= placeOf(room) || there === 'content';
    }),
  },
  {
    title: 'prose imports nothing',
    wall: 'Prose that can run code can neither be frozen nor trusted. Give it a component in src/mdx.ts.',
    broken: imports((_, room) => room === 'content'),
  },
  {
    title: 'a playbook is loaded by pages, integrations and commands alone',
    wall: 'Rooms below are handed what they need, so that they can be tried without a disk. Take a `Playbook` or `Finding`s as an argument; among components and pages ask src/site.ts.',
    broken: imports(
      ({ to, typeOnly }, room) =>
        (to === 'src/playbook.ts' && !typeOnly && !['site', 'pages', 'integrations', 'cli'].includes(room)) ||
        (to === 'src/site.ts' && !typeOnly && !['components', 'pages', 'integrations'].includes(room)),
    ),
  },
  {
    title: 'only source, store, integrations and cli touch the disk',
    wall: 'Everything else can then run in a test, in a browser and on a frozen release. Read through `Files` of src/source, write through src/store.',
    broken: imports(
      ({ to }, room) =>
        /^(?:node:)?(?:fs|child_process)(?:\/|$)/.test(to) &&
        !['source', 'store', 'integrations', 'cli'].includes(room),
    ),
  },
  {
    title: 'nothing below components knows Astro',
    wall: 'Facts and rules must outlive the tool that draws them, and run in a command without it. Move what needs Astro into src/components, src/pages or src/integrations.',
    broken: imports(
      ({ to }, room) => /^(?:astro(?:$|[:/])|@astrojs\/)/.test(to) && placeOf(room) < placeOf('components'),
    ),
  },
  {
    title: 'nobody but src/cli/as-of.ts asks the clock, and nobody asks the machine how it writes',
    wall: 'The same input must give the same pages, in any year and any country. Take the day as an argument, write dates with src/time/date.ts, compare by code unit, and name the locale of `Intl`.',
    broken: clocksAndLocales,
  },
  {
    title: 'code for the browser imports only code for the browser, kinds and words',
    wall: 'Whatever a script imports is sent to every reader. Compute it when the site is built and put it into the markup, or move what both need into a `.client.ts`.',
    broken: imports(
      (one) =>
        one.browser &&
        !one.typeOnly &&
        !isComparing(one) &&
        !isProposing(one) &&
        !(one.own && (isClient(one.to) || ['kinds', 'words'].includes(roomOf(one.to) ?? ''))),
    ),
  },
  {
    title: 'no file needs itself, not even round a corner',
    wall: 'Files in a circle can only be understood, tested and loaded together. Move what both need into a third file to their left.',
    broken: (tree) => circlesIn(inSource(tree)),
  },
  {
    title: 'nothing is called utils, helpers or common',
    wall: 'Such a place takes in everything and explains nothing. A function lives in the room whose word it speaks, in a file named for what it does; only src/schema/common.ts is what all schemas share.',
    broken: (tree) =>
      Object.keys(tree).filter(
        (path) => path !== 'src/schema/common.ts' && /(?:^|\/)(?:utils?|helpers?|common)(?=[./])/i.test(path),
      ),
  },
  {
    title: 'no file is longer than 300 lines',
    wall: 'A longer one holds two ideas. Name the second, and give it a file of its own.',
    broken: (tree) =>
      Object.entries(tree)
        .filter(([path]) => !path.endsWith('.mdx'))
        .map(([path, text]) => ({ path, count: text.replace(/\n$/, '').split('\n').length }))
        .filter(({ count }) => count > 300)
        .map(({ path, count }) => `${path} has ${count} lines`),
  },
  {
    title: 'files are called in kebab-case, and components in PascalCase',
    wall: 'One way to write a name means that nobody looks for it twice. A component is `FocusCard.astro`, a page `[id].astro` or `index.astro`, anything else `focus-card.ts`.',
    broken: (tree) => Object.keys(tree).filter((path) => !isWellNamed(path)),
  },
];

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isWellNamed(path: string): boolean {
  // What is no page stands among pages in a folder that begins so.
  const parts = path.replace('src/pages/_', 'src/components/').split('/');
  const name = parts.pop() ?? '';
  const [stem = '', ...endings] = name.split('.');
  if (/^src\/(?:components|views|pages\/_[a-z]+)\/.*\.astro$/.test(path)) {
    return (
      parts.every((part) => KEBAB.test(part)) && /^(?:[A-Z][a-z0-9]*)+$/.test(stem) && endings.length === 1
    );
  }
  if (path.startsWith('src/pages/')) {
    const route = name.replace(/\[(?:\.\.\.)?(\w+)\]/g, '$1');
    return [...parts.map((part) => part.replace(/^\[(\w+)\]$/, '$1')), ...route.split('.')].every((part) =>
      KEBAB.test(part),
    );
  }
  return [...parts, stem, ...endings].every((part) => KEBAB.test(part));
}

import type { AnyNode, Measure, Nodes, Playbook } from '../model/playbook.ts';
import { here } from '../model/playbook.ts';
import { levelsOf, type Scope } from './scope.ts';

type Defined = Nodes['term'] | Measure;

/** A word that two records define for people who hear both. */
export interface WordTwice {
  /** As the first of them writes it. */
  readonly word: string;
  readonly one: Defined;
  readonly other: Defined;
  /** The field of a record that holds the word. */
  readonly path: (node: Defined) => readonly (string | number)[];
}

/** Names and other words of terms and measures that two of them claim, for scopes of which one holds the other; capitals and spaces do not tell words apart. */
export function wordsTwice(playbook: Playbook): WordTwice[] {
  const byWord = new Map<string, Map<Defined, { word: string; path: readonly (string | number)[] }>>();
  for (const node of [...playbook.all('term'), ...playbook.all('measure')])
    for (const { word, path } of wordsOf(node)) {
      const key = plain(word);
      const found =
        byWord.get(key) ?? new Map<Defined, { word: string; path: readonly (string | number)[] }>();
      byWord.set(key, found);
      if (!found.has(node)) found.set(node, { word, path });
    }
  const pairs = new Map<string, WordTwice>();
  for (const found of byWord.values()) {
    const nodes = [...found.keys()];
    for (const [at, one] of nodes.entries())
      for (const other of nodes.slice(at + 1)) {
        const pair = `${one.ref} ${other.ref}`;
        if (pairs.has(pair) || !meet(one, other, playbook)) continue;
        pairs.set(pair, {
          word: found.get(one)?.word ?? '',
          one,
          other,
          path: (node) => found.get(node)?.path ?? [],
        });
      }
  }
  return [...pairs.values()];
}

function wordsOf(node: Defined): { word: string; path: readonly (string | number)[] }[] {
  const aliases = (node.aliases ?? []).map((word, at) => ({ word, path: ['aliases', at] }));
  return [{ word: node.name, path: ['name'] }, ...aliases];
}

const plain = (word: string): string => word.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Whether some of those who use the one use the other too: one scope lies within the other. */
function meet(one: Defined, other: Defined, playbook: Playbook): boolean {
  const [mine, theirs] = [one, other].map((node) => scopesOf(node, playbook)) as [Scope[], Scope[]];
  return mine.some((a) =>
    theirs.some((b) => levelsOf(a, playbook).includes(b) || levelsOf(b, playbook).includes(a)),
  );
}

const scopesOf = (node: Defined, playbook: Playbook): Scope[] =>
  node.kind === 'term' && node.appliesTo ? (here<AnyNode>(node.appliesTo) as Scope[]) : [playbook.company];

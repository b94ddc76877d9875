import { here, type AnyNode, type Nodes, type Playbook } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { levelsOf, type Scope } from './scope.ts';

/** A record that says what a word means. */
export type Definition = Nodes['term'] | Nodes['measure'];

/** A word, and where a record is called so. */
export interface Naming {
  readonly definition: Definition;
  /** As it is written there. */
  readonly word: string;
  readonly path: readonly (string | number)[];
}

/** Two records that are called by one word, and those who use it for both. */
export interface SharedWord {
  readonly one: Naming;
  readonly other: Naming;
  /** The narrowest for whom both are meant. */
  readonly users: readonly Scope[];
}

/**
 * Words by which two terms or measures are called, in the same letters whatever their size, for whom both are meant: the
 * one that uses it only as another name first, else the later one. A pair is named once, with the first of its words.
 */
export function sharedWords(playbook: Playbook): SharedWord[] {
  const byWord = new Map<string, Naming[]>();
  for (const definition of [...playbook.all('measure'), ...playbook.all('term')])
    for (const naming of namingsOf(definition)) {
      const key = inOneForm(naming.word);
      const same = byWord.get(key);
      if (!same) byWord.set(key, [naming]);
      else if (!same.some((known) => known.definition === definition)) same.push(naming);
    }
  const seen = new Map<Definition, Set<Definition>>();
  return [...byWord.values()]
    .filter((namings) => namings.length > 1)
    .flatMap((namings) => meetings(namings, playbook))
    .filter(({ one, other }) => {
      const others = seen.get(one.definition) ?? new Set();
      const mine = seen.get(other.definition) ?? new Set();
      if (others.has(other.definition) || mine.has(one.definition)) return false;
      seen.set(one.definition, others.add(other.definition));
      return true;
    });
}

/** Which of the records that one word calls are meant for some of the same people. */
function meetings(namings: readonly Naming[], playbook: Playbook): SharedWord[] {
  const byScope = new Map<Scope, Naming[]>();
  for (const naming of namings)
    for (const scope of scopesOf(naming.definition, playbook)) {
      const meant = byScope.get(scope);
      if (meant) meant.push(naming);
      else byScope.set(scope, [naming]);
    }
  const order = new Map(namings.map((naming, place) => [naming, place]));
  const place = (naming: Naming) => order.get(naming) ?? 0;
  const users = new Map<Naming, Map<Naming, Set<Scope>>>();
  for (const naming of namings)
    for (const scope of scopesOf(naming.definition, playbook))
      for (const other of levelsOf(scope, playbook).flatMap((level) => byScope.get(level) ?? [])) {
        if (other === naming) continue;
        const [one, two] = place(other) < place(naming) ? [naming, other] : [other, naming];
        const of = users.get(one) ?? new Map<Naming, Set<Scope>>();
        users.set(one, of.set(two, (of.get(two) ?? new Set()).add(scope)));
      }
  return [...users].flatMap(([later, of]) =>
    [...of].map(([earlier, scopes]) => {
      const [one, other] = isName(later) && !isName(earlier) ? [earlier, later] : [later, earlier];
      return { one, other, users: [...scopes].sort(byLabel) };
    }),
  );
}

/** The name of a record, then its other names. */
function namingsOf(definition: Definition): Naming[] {
  const aliases = (definition.aliases ?? []).map((word, index) => ({
    definition,
    word,
    path: ['aliases', index],
  }));
  return [{ definition, word: definition.name, path: ['name'] }, ...aliases];
}

const isName = ({ path }: Naming): boolean => path[0] === 'name';

/** A word without the size of its letters and the width of its gaps. */
const inOneForm = (word: string): string => word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Who uses a word in the sense of a record: everyone where nothing is said, nobody where nobody named can be found. */
function scopesOf(definition: Definition, playbook: Playbook): Scope[] {
  if (definition.kind === 'measure' || !definition.appliesTo) return [playbook.company];
  return here<AnyNode>(definition.appliesTo).filter(
    (one): one is Scope => one.kind === 'company' || one.kind === 'team' || one.kind === 'person',
  );
}

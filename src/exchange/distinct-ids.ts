import { idProblem, toId } from '../schema/common.ts';
import { folded } from './matching.ts';

/** Something that needs an id: how it is told apart, and what it could be called, best first. */
export interface Wanted {
  readonly key: string;
  readonly wishes: readonly [string, ...string[]];
}

/** The id that something has been given. */
export interface Given {
  readonly id: string;
  /** Its first wish. */
  readonly wanted: string;
  /** Which of its wishes it was granted; undefined where only a number tells it apart from others. */
  readonly wish: number | undefined;
  /** The keys of the others that wanted its first wish; empty where only the playbook has it already. */
  readonly rivals: readonly string[];
}

/**
 * Gives each an id of its own. A wish is granted where nobody else has the same; else all of them go on to their next
 * one, and those that have none left share the first in the order of their keys, numbered. The order in which they come makes no difference.
 */
export function distinctIds(wanted: readonly Wanted[], taken: ReadonlySet<string>): Map<string, Given> {
  const all = [...wanted].sort((a, b) => (a.key < b.key ? -1 : 1));
  const firsts = Map.groupBy(all, ({ wishes }) => wishes[0]);
  const given = new Map<string, Given>();
  const used = new Set(taken);
  const most = Math.max(0, ...all.map(({ wishes }) => wishes.length));
  const give = ({ key, wishes }: Wanted, id: string, wish: number | undefined) => {
    const rivals = (firsts.get(wishes[0]) ?? []).map((other) => other.key).filter((other) => other !== key);
    used.add(id);
    given.set(key, { id, wanted: wishes[0], wish, rivals });
  };

  for (let round = 0; round < most; round++) {
    const open = all.filter(({ key, wishes }) => !given.has(key) && wishes.length > round);
    for (const [id, some] of Map.groupBy(open, ({ wishes }) => wishes[round] ?? '')) {
      const [only, ...others] = some;
      if (only && others.length === 0 && !used.has(id)) give(only, id, round);
    }
  }
  for (const one of all) {
    if (given.has(one.key)) continue;
    let id = one.wishes[0];
    for (let number = 2; used.has(id); number++) id = numbered(one.wishes[0], number);
    give(one, id, undefined);
  }
  return given;
}

/** The id that a text reads as; one that no file can have, or that means something else, gets “the” before it. */
export function idFrom(text: string, fallback: string, meaning: readonly string[] = []): string {
  const id = toId(folded(text));
  if (id !== undefined && !meaning.includes(id)) return id;
  const longer = toId(`the ${folded(text)}`);
  return longer === undefined || longer === 'the' ? fallback : longer;
}

function numbered(id: string, number: number): string {
  const end = `-${number}`;
  const start = id.slice(0, 64 - end.length).replace(/-+$/, '');
  return idProblem(start + end) === undefined ? start + end : `x${end}`;
}

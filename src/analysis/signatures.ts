/** What belongs to exactly these sets and to no other. */
export interface Signature<S, M> {
  readonly sets: readonly S[];
  readonly members: readonly M[];
}

interface Branch<S, M> {
  readonly from: Branch<S, M> | undefined;
  readonly set: S | undefined;
  readonly next: Map<S, Branch<S, M>>;
  readonly members: M[];
}

/**
 * Members by exactly which sets they belong to: the rows of an UpSet plot (Lex, Gehlenborg, Strobelt, Vuillemot and
 * Pfister 2014). Each membership takes its member one step along a tree of sets, so that the work grows with the
 * memberships that there are and never with the combinations that there could be.
 * Sets stand in the order in which they come, and so do signatures, by their first sets; no set holds a member twice.
 */
export function signatures<S, M>(sets: Iterable<readonly [S, Iterable<M>]>): Signature<S, M>[] {
  const root = branchOf<S, M>(undefined, undefined);
  const at = new Map<M, Branch<S, M>>();
  for (const [set, members] of sets)
    for (const member of members) at.set(member, along(at.get(member) ?? root, set));
  for (const [member, end] of at) end.members.push(member);
  return inOrder(root)
    .filter(({ members }) => members.length > 0)
    .map((end) => ({ sets: pathTo(end), members: end.members }));
}

const branchOf = <S, M>(from: Branch<S, M> | undefined, set: S | undefined): Branch<S, M> => ({
  from,
  set,
  next: new Map(),
  members: [],
});

function along<S, M>(from: Branch<S, M>, set: S): Branch<S, M> {
  const known = from.next.get(set);
  if (known) return known;
  const made = branchOf(from, set);
  from.next.set(set, made);
  return made;
}

/** Every branch before those that go on from it, and in the order of its sets: sets come in order, and so were branches made. */
function inOrder<S, M>(root: Branch<S, M>): Branch<S, M>[] {
  const found: Branch<S, M>[] = [];
  const open = [root];
  for (let at = open.pop(); at; at = open.pop()) {
    found.push(at);
    open.push(...[...at.next.values()].reverse());
  }
  return found;
}

function pathTo<S, M>(end: Branch<S, M>): S[] {
  const sets: S[] = [];
  for (let at = end; at.from; at = at.from) sets.push(at.set as S);
  return sets.reverse();
}

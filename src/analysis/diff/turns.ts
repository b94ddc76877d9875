import { here, type AnyNode, type Area, type Focus, type Playbook } from '../../model/playbook.ts';
import { normsOf } from './norms.ts';
import { renamesBetween } from './renames.ts';

/** What the changes of single norms add up to. */
export type Turn =
  | { readonly is: 'overlap' | 'gap'; readonly way: 'opened' | 'closed'; readonly area: string }
  | { readonly is: 'focus-replaced'; readonly before: string; readonly after: string }
  | {
      readonly is: 'tradeoff-reversed';
      /** The concern that was put first, and the one that is put first now. */
      readonly before: string;
      readonly after: string;
    };

/** Overlaps and gaps that opened or closed, the focus that gave way to another, and trade-offs that turned round. */
export function turns(before: Playbook, after: Playbook): Turn[] {
  const renames = renamesBetween(normsOf(before), normsOf(after));
  const now = (ref: string) => renames.get(ref) ?? ref;
  return [
    ...areaTurns('overlap', isOverlap, before, after, now),
    ...areaTurns('gap', isGap, before, after, now),
    ...focusTurn(before, after, now),
    ...reversals(before, after, now),
  ];
}

type Now = (ref: string) => string;

const owners = ({ accountable }: Area) => new Set((accountable ?? []).map((one) => key(one)));
const key = (one: Area | { to: string } | AnyNode) => ('ref' in one ? one.ref : one.to);
const isOverlap = (area: Area): boolean => owners(area).size > 1 && !area.shared;
const isGap = (area: Area): boolean => owners(area).size === 0 && !area.unowned;

function areaTurns(
  is: 'overlap' | 'gap',
  holds: (area: Area) => boolean,
  before: Playbook,
  after: Playbook,
  now: Now,
): Turn[] {
  const was = new Map(
    before
      .all('area')
      .filter(holds)
      .map(({ ref }) => [now(ref), ref]),
  );
  const open = new Set<string>(
    after
      .all('area')
      .filter(holds)
      .map(({ ref }) => ref),
  );
  return [
    ...[...open].filter((area) => !was.has(area)).map((area): Turn => ({ is, way: 'opened', area })),
    ...[...was].filter(([area]) => !open.has(area)).map(([, area]): Turn => ({ is, way: 'closed', area })),
  ];
}

/** The focus that begins last; of several that begin on one day, none. */
function latest(playbook: Playbook): Focus | undefined {
  const all = playbook.all('focus');
  const from = all.map((focus) => focus.from).sort();
  const last = all.filter((focus) => focus.from === from.at(-1));
  return last.length === 1 ? last[0] : undefined;
}

function focusTurn(before: Playbook, after: Playbook, now: Now): Turn[] {
  const [was, is] = [latest(before), latest(after)];
  if (!was || !is || now(was.ref) === is.ref) return [];
  return [{ is: 'focus-replaced', before: was.ref, after: is.ref }];
}

/** The pairs of concerns that a playbook puts in order: the first even over the second. */
function pairs(playbook: Playbook, address: Now): Map<string, [string, string]> {
  return new Map(
    playbook.all('tradeoff').flatMap(({ more, less }): [string, [string, string]][] => {
      const [first] = here<AnyNode>([more]);
      const [second] = here<AnyNode>([less]);
      if (!first || !second) return [];
      const pair: [string, string] = [address(first.ref), address(second.ref)];
      return [[pair.join(' '), pair]];
    }),
  );
}

function reversals(before: Playbook, after: Playbook, now: Now): Turn[] {
  const [was, is] = [pairs(before, now), pairs(after, (ref) => ref)];
  return [...is.values()]
    .filter(
      ([more, less]) =>
        was.has(`${less} ${more}`) && !was.has(`${more} ${less}`) && !is.has(`${less} ${more}`),
    )
    .map(([more, less]): Turn => ({ is: 'tradeoff-reversed', before: less, after: more }));
}

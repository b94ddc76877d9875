import type { Norms, PlainNorm } from './norms.ts';
import { addressesIn, addressIn } from './plain.ts';
import { renamesBetween } from './renames.ts';

/** What the changes of single norms add up to. */
export type Turn =
  | { readonly is: 'overlap' | 'gap'; readonly way: 'opened' | 'closed'; readonly area: string }
  | { readonly is: 'focus-replaced'; readonly before: string; readonly after: string }
  | {
      readonly is: 'tradeoff-reversed';
      /** The trade-off that says so now. */
      readonly tradeoff: string;
      /** The concern that was put first, and the one that is put first now. */
      readonly before: string;
      readonly after: string;
    };

/** Overlaps and gaps that opened or closed, the focus that gave way to another, and trade-offs that turned round. */
export function turns(before: Norms, after: Norms): Turn[] {
  const renames = renamesBetween(before, after);
  const now = (ref: string) => renames.get(ref) ?? ref;
  return [
    ...focusTurn(before, after, now),
    ...reversals(before, after, now),
    ...areaTurns('overlap', isOverlap, before, after, now),
    ...areaTurns('gap', isGap, before, after, now),
  ];
}

type Now = (ref: string) => string;

const all = (norms: Norms, kind: PlainNorm['kind']): [string, PlainNorm][] =>
  [...norms].filter(([, norm]) => norm.kind === kind);
const owners = ({ fields }: PlainNorm) => new Set(addressesIn(fields['accountable']));
const isOverlap = (area: PlainNorm): boolean => owners(area).size > 1 && !area.fields['shared'];
/** What is retired needs nobody. */
const isGap = ({ fields }: PlainNorm): boolean =>
  addressesIn(fields['accountable']).length === 0 && !fields['unowned'] && fields['lifecycle'] !== 'retired';

function areaTurns(
  is: 'overlap' | 'gap',
  holds: (area: PlainNorm) => boolean,
  before: Norms,
  after: Norms,
  now: Now,
): Turn[] {
  const found = (norms: Norms) => all(norms, 'area').flatMap(([ref, area]) => (holds(area) ? [ref] : []));
  const was = new Map(found(before).map((ref) => [now(ref), ref]));
  const open = new Set(found(after));
  return [
    ...[...open].filter((area) => !was.has(area)).map((area): Turn => ({ is, way: 'opened', area })),
    ...[...was].filter(([area]) => !open.has(area)).map(([, area]): Turn => ({ is, way: 'closed', area })),
  ];
}

/** The focus that begins last; of several that begin on one day, none. */
function latest(norms: Norms): string | undefined {
  const focuses = all(norms, 'focus').map(([ref, { fields }]) => [ref, String(fields['from'])] as const);
  const last = focuses
    .map(([, from]) => from)
    .sort()
    .at(-1);
  const some = focuses.filter(([, from]) => from === last);
  return some.length === 1 ? some[0]?.[0] : undefined;
}

function focusTurn(before: Norms, after: Norms, now: Now): Turn[] {
  const [was, is] = [latest(before), latest(after)];
  if (was === undefined || is === undefined || now(was) === is) return [];
  return [{ is: 'focus-replaced', before: was, after: is }];
}

/** The pairs of concerns that are put in order, the first even over the second, and where. */
function pairs(norms: Norms, address: Now): Map<string, readonly [string, string, string]> {
  return new Map(
    all(norms, 'tradeoff').flatMap(([ref, { fields }]) => {
      const [more, less] = [addressIn(fields['more']), addressIn(fields['less'])];
      if (more === undefined || less === undefined) return [];
      const pair = [address(concern(more)), address(concern(less))] as const;
      return [[pair.join(' '), [...pair, ref] as const] as const];
    }),
  );
}

/** One that could not be found is known by its bare id. */
const concern = (address: string): string => (address.includes('/') ? address : `concern/${address}`);

function reversals(before: Norms, after: Norms, now: Now): Turn[] {
  const [was, is] = [pairs(before, now), pairs(after, (ref) => ref)];
  return [...is.values()]
    .filter(
      ([more, less]) =>
        was.has(`${less} ${more}`) && !was.has(`${more} ${less}`) && !is.has(`${less} ${more}`),
    )
    .map(([more, less, tradeoff]): Turn => ({
      is: 'tradeoff-reversed',
      tradeoff,
      before: less,
      after: more,
    }));
}

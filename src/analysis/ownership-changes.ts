import type { Playbook } from '../model/playbook.ts';
import { areaIn, ownedIs, without, type AreaThen } from './area-then.ts';
import { byLabelThenId } from './by-label.ts';
import { WORKING, nameIn, type Edition } from './diff/edition.ts';
import { editionsOf } from './diff/editions.ts';
import type { PlainNorm } from './diff/norms.ts';
import { addressIn, same, type Plain } from './diff/plain.ts';
import { renamesBetween } from './diff/renames.ts';
import { weightOf } from './diff/weight.ts';
import { perPlaybook } from './per-playbook.ts';

/** What can change in who owns an area and why, the weightiest first. */
export const CHANGE_KINDS = [
  'moved',
  'opened',
  'closed',
  'left',
  'joined',
  'purpose',
  'owned',
  'new',
  'again',
  'gone',
  'retired',
  'sharing',
  'responsible',
  'consulted',
  'informed',
  'reason',
] as const;
/** One of the ways in which it can change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An area in whose ownership something changed; without a side on which it is not in use. */
export interface AreaChange {
  /** Its id after the change, or before it where there is none after. */
  readonly id: string;
  readonly label: string;
  readonly before: AreaThen | undefined;
  readonly after: AreaThen | undefined;
  /** In the order of `CHANGE_KINDS`; never empty. */
  readonly kinds: readonly ChangeKind[];
  /** Where it was decided: an address and what it is called, where that was not said before already. */
  readonly decidedIn: { readonly address: string; readonly label: string } | undefined;
}

/** All that changed in ownership from one edition to the next. */
export interface OwnershipStep {
  readonly before: Edition;
  readonly after: Edition;
  /** Those that changed hands first, within that in order of name. */
  readonly areas: readonly AreaChange[];
}

/** What changed in ownership from each edition to the next, the earliest step first; none before the first release. */
export const ownershipSteps: (playbook: Playbook) => readonly OwnershipStep[] = perPlaybook((playbook) => {
  // Of neighbours between which one is missing nothing is concluded.
  const editions = playbook.hasBrokenRelease ? [] : editionsOf(playbook);
  return editions.slice(1).map((after, index) => stepBetween(editions[index] ?? after, after, playbook));
});

/** What the page of a step is called: `2026.2...2026.3`. */
export const stepName = ({ before, after }: OwnershipStep): string => `${before.version}...${after.version}`;

/** Whether a step leads to what is merged and not released. */
export const isOpen = ({ after }: OwnershipStep): boolean => after.version === WORKING;

function stepBetween(before: Edition, after: Edition, playbook: Playbook): OwnershipStep {
  const renames = renamesBetween(before.norms, after.norms);
  const earlier = new Map([...renames].map(([from, to]) => [to, from]));
  const areasOf = ({ norms }: Edition) => [...norms.values()].filter(({ kind }) => kind === 'area');
  const pairs: (readonly [PlainNorm | undefined, PlainNorm | undefined])[] = [
    ...areasOf(after).map(
      (is) => [before.norms.get(earlier.get(`area/${is.id}`) ?? `area/${is.id}`), is] as const,
    ),
    ...areasOf(before)
      .filter(({ id }) => !after.norms.has(renames.get(`area/${id}`) ?? `area/${id}`))
      .map((was) => [was, undefined] as const),
  ];
  const areas = pairs.flatMap(([was, is]) => changeOf(was, is, before, after, playbook) ?? []);
  return { before, after, areas: areas.sort(byWeight) };
}

const byWeight = (a: AreaChange, b: AreaChange): number => rank(a) - rank(b) || byLabelThenId(a, b);
const rank = ({ kinds: [first = 'reason'] }: AreaChange): number => CHANGE_KINDS.indexOf(first);

function changeOf(
  was: PlainNorm | undefined,
  is: PlainNorm | undefined,
  before: Edition,
  after: Edition,
  playbook: Playbook,
): AreaChange | undefined {
  const [one, other] = [areaIn(before, was, playbook), areaIn(after, is, playbook)];
  const last = other ?? one;
  if (!last) return undefined;
  const found =
    one && other ? changed(one, other) : [one ? (is ? 'retired' : 'gone') : was ? 'again' : 'new'];
  const kinds = CHANGE_KINDS.filter((kind) => (found as readonly ChangeKind[]).includes(kind));
  if (kinds.length === 0) return undefined;
  const decided = addressIn(is?.fields['decidedIn']);
  const isNew = decided !== undefined && decided !== addressIn(was?.fields['decidedIn']);
  return {
    id: last.ref.slice('area/'.length),
    label: last.label,
    before: one,
    after: other,
    kinds,
    decidedIn: isNew ? { address: decided, label: nameIn(after, decided) } : undefined,
  };
}

const differ = (was: AreaThen, is: AreaThen, field: string): boolean =>
  !same(was.fields[field], is.fields[field]);

function changed(was: AreaThen, is: AreaThen): ChangeKind[] {
  const others = (['responsible', 'consulted', 'informed'] as const).filter(
    (part) => without(was[part], is[part]).length + without(is[part], was[part]).length > 0,
  );
  return [
    ...ownerChange(was, is),
    ...(differ(was, is, 'shared') ? ['sharing' as const] : []),
    ...others,
    ...(hasOtherWords(was.fields['reason'], is.fields['reason']) ? ['reason' as const] : []),
  ];
}

function ownerChange(was: AreaThen, is: AreaThen): ChangeKind[] {
  const [then, now] = [ownedIs(was), ownedIs(is)];
  if (then === 'owned' && now === 'owned') {
    const [came, went] = [without(is.accountable, was.accountable), without(was.accountable, is.accountable)];
    if (came.length > 0) return went.length > 0 ? ['moved'] : ['joined'];
    return went.length > 0 ? ['left'] : [];
  }
  if (then === now) return differ(was, is, 'unowned') ? ['reason'] : [];
  if (now === 'nobody') return ['opened'];
  if (now === 'purpose') return ['purpose'];
  return [then === 'nobody' ? 'closed' : 'owned'];
}

/** Whether a text says something else, and not the same in other punctuation. */
const hasOtherWords = (was: Plain | undefined, is: Plain | undefined): boolean =>
  !same(was, is) && weightOf('reason', was, is) === 'substantive';

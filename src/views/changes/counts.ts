import { ownedIs } from '../../analysis/area-then.ts';
import type { AreaChange, ChangeKind, OwnershipStep } from '../../analysis/ownership-changes.ts';

/** How many areas changed in which way. */
export interface StepCounts extends Readonly<Record<ChangeKind, number>> {
  /** Areas that are new, for which nobody answers. */
  readonly newAndOpen: number;
  /** Areas in which nothing changed but who takes part beside the owner, how they share it, or why. */
  readonly aside: number;
}

/** Kinds of change that leave the owner as it was. */
const ASIDE: readonly ChangeKind[] = ['sharing', 'responsible', 'consulted', 'informed', 'reason'];

/** Whether an area is the same and has the same owner, and something else of it changed. */
const isAside = ({ kinds }: AreaChange): boolean => kinds.every((kind) => ASIDE.includes(kind));

/** Whether an area is new and nobody answers for it, which nothing explains. */
const isNewAndOpen = ({ kinds, after }: AreaChange): boolean =>
  kinds.includes('new') && after !== undefined && ownedIs(after) === 'nobody';

/** Counts the areas of a step by what changed. */
export function countsOf({ areas }: OwnershipStep): StepCounts {
  const of = (kind: ChangeKind) => areas.filter(({ kinds }) => kinds.includes(kind)).length;
  return {
    moved: of('moved'),
    opened: of('opened'),
    closed: of('closed'),
    left: of('left'),
    joined: of('joined'),
    purpose: of('purpose'),
    owned: of('owned'),
    new: of('new'),
    again: of('again'),
    gone: of('gone'),
    retired: of('retired'),
    sharing: of('sharing'),
    responsible: of('responsible'),
    consulted: of('consulted'),
    informed: of('informed'),
    reason: of('reason'),
    newAndOpen: areas.filter(isNewAndOpen).length,
    aside: areas.filter(isAside).length,
  };
}

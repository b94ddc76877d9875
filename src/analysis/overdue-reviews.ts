import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { AnyNode, Norm, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { addInterval } from '../time/interval.ts';
import { hasEnded } from '../time/period.ts';

/** A record that its owner meant to read again, and has not. */
export interface OverdueReview {
  readonly norm: Norm;
  readonly reviewed: IsoDate;
  /** The day by which it was to be read again. */
  readonly due: IsoDate;
}

/**
 * The norms whose last reading and its interval lie before a day, the most overdue first. What has ended or is out of use
 * need not be read again.
 */
export function overdueReviews(playbook: Playbook, day: IsoDate): OverdueReview[] {
  return KIND_NAMES.flatMap((kind) => playbook.all(kind) as readonly AnyNode[])
    .filter(isNorm)
    .flatMap((norm) => {
      const { reviewed, reviewEvery } = norm;
      if (reviewed === undefined || reviewEvery === undefined || isOver(norm, day)) return [];
      const due = addInterval(reviewed, reviewEvery);
      return due < day ? [{ norm, reviewed, due }] : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const isNorm = (node: AnyNode): node is Norm => KINDS[node.kind].nature === 'norm';

const isOver = (norm: Norm, day: IsoDate): boolean =>
  (norm.kind === 'area' && norm.lifecycle === 'retired') || ('until' in norm && hasEnded(norm, day));

import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { AnyNode, Norm, Playbook } from '../model/playbook.ts';
import { addInterval, type Interval } from '../time/interval.ts';
import { hasEnded } from '../time/period.ts';

/** A record whose owner was to read it again by a day that has gone by. */
export interface DueReview {
  readonly node: Norm;
  readonly reviewed: string;
  readonly every: Interval;
  readonly due: string;
}

/** Norms whose review is overdue on a day; what has ended or is retired needs none, and what was never reviewed has no day to count from. */
export function dueReviews(playbook: Playbook, day: string): DueReview[] {
  const norms = KIND_NAMES.filter((kind) => KINDS[kind].nature === 'norm').flatMap(
    (kind): readonly AnyNode[] => playbook.all(kind),
  ) as Norm[];
  return norms.flatMap((node) => {
    const { reviewed, reviewEvery: every } = node;
    if (reviewed === undefined || every === undefined || isOver(node, day)) return [];
    const due = addInterval(reviewed, every);
    return due < day ? [{ node, reviewed, every, due }] : [];
  });
}

const isOver = (node: Norm, day: string): boolean =>
  (node.kind === 'area' && node.lifecycle === 'retired') || ('until' in node && hasEnded(node, day));

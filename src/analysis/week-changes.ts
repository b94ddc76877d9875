import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { AnyNode, Checkpoint, Decision, Directive, Measure, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { actionsOf, type Action } from './actions.ts';
import { byLabel } from './by-label.ts';
import { predecessorsOf } from './decision-log.ts';
import type { Reading } from './readings.ts';

/** One thing that happened on a day, by the dates that are written down. */
export type Change = { readonly on: IsoDate } & (
  | {
      readonly is: 'decided' | 'rejected';
      readonly decision: Decision;
      readonly replaces: readonly Decision[];
    }
  | { readonly is: 'raised'; readonly decision: Decision }
  | { readonly is: 'withdrawn'; readonly decision: Decision }
  | { readonly is: 'held' | 'skipped'; readonly checkpoint: Checkpoint }
  | { readonly is: 'done'; readonly action: Action }
  | { readonly is: 'given'; readonly directive: Directive }
  | {
      readonly is: 'read';
      readonly measure: Measure;
      readonly value: number;
      readonly before: Reading | undefined;
    }
  | { readonly is: 'reviewed' | 'began' | 'ended'; readonly node: AnyNode }
);

/** Days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/**
 * What happened in some days, by the dates that stand in the records, the latest first; those of one day in the order of the kinds, then by name.
 * What ended is told of the day after its last; of a measure only the latest reading.
 */
export function changesIn(playbook: Playbook, days: Days): Change[] {
  const isIn = (day: IsoDate | undefined): day is IsoDate =>
    day !== undefined && day >= days.from && day <= days.until;
  return [
    ...[...playbook.all('decision')].sort(byLabel).flatMap((one) => ofDecision(one, isIn)),
    ...playbook.all('checkpoint').flatMap((checkpoint): Change[] => {
      const is = checkpoint.skippedBecause === undefined ? 'held' : 'skipped';
      return isIn(checkpoint.date) ? [{ on: checkpoint.date, is, checkpoint }] : [];
    }),
    ...actionsOf(playbook.all('checkpoint'), days.until).flatMap((action): Change[] =>
      isIn(action.done) ? [{ on: action.done, is: 'done', action }] : [],
    ),
    ...[...playbook.all('directive')]
      .sort(byLabel)
      .flatMap((directive): Change[] =>
        isIn(directive.date) ? [{ on: directive.date, is: 'given', directive }] : [],
      ),
    ...[...playbook.all('measure')].sort(byLabel).flatMap((one) => ofMeasure(one, days, isIn)),
    ...KIND_NAMES.flatMap((kind) =>
      [...playbook.all(kind)].sort(byLabel).flatMap((node) => ofNorm(node, days, isIn)),
    ),
  ].sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

type IsIn = (day: IsoDate | undefined) => day is IsoDate;

function ofDecision(decision: Decision, isIn: IsIn): Change[] {
  const { raised, decided, status } = decision;
  const on = decided?.date;
  const ended: Change[] = !isIn(on)
    ? []
    : status === 'withdrawn'
      ? [{ on, is: status, decision }]
      : status === 'raised' || status === 'in-review'
        ? []
        : [
            {
              on,
              is: status === 'rejected' ? status : 'decided',
              decision,
              replaces: predecessorsOf(decision),
            },
          ];
  // What was raised and decided in the same days is told once, by its end.
  return ended.length === 0 && isIn(raised.date) ? [{ on: raised.date, is: 'raised', decision }] : ended;
}

function ofMeasure(measure: Measure, { until }: Days, isIn: IsIn): Change[] {
  const readings = (measure.readings ?? []).filter(({ on }) => on <= until);
  const sorted = [...readings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const last = sorted.at(-1);
  return last && isIn(last.on)
    ? [{ on: last.on, is: 'read', measure, value: last.value, before: sorted.at(-2) }]
    : [];
}

function ofNorm(node: AnyNode, { until }: Days, isIn: IsIn): Change[] {
  if (KINDS[node.kind].nature !== 'norm') return [];
  const { reviewed } = node as { readonly reviewed?: IsoDate };
  const spans = SPANS.has(node.kind) ? (node as { readonly from?: IsoDate; readonly until?: IsoDate }) : {};
  return [
    ...(isIn(spans.from) ? [{ on: spans.from, is: 'began', node } as const] : []),
    ...(isIn(spans.until) && spans.until < until ? [{ on: spans.until, is: 'ended', node } as const] : []),
    ...(isIn(reviewed) ? [{ on: reviewed, is: 'reviewed', node } as const] : []),
  ];
}

/** Norms that hold from one day to another. */
const SPANS: ReadonlySet<string> = new Set(['focus', 'priority', 'tradeoff']);

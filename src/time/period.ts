import type { IsoDate } from './date.ts';

/** A stretch of days, both ends included; an absent `from` means always, an absent `until` means still open. */
export interface Span {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/** Whether the span holds on that day: from ≤ asOf ≤ until, inclusive, an absent end being open. */
export function inForce(span: Span, asOf: IsoDate): boolean {
  return !hasNotBegun(span, asOf) && !hasEnded(span, asOf);
}

/** Whether the span's last day lies before that day; never for an open end. */
export function hasEnded(span: Span, asOf: IsoDate): boolean {
  return span.until !== undefined && span.until < asOf;
}

/** Whether the span's first day lies after that day; never for an open beginning. */
export function hasNotBegun(span: Span, asOf: IsoDate): boolean {
  return span.from !== undefined && span.from > asOf;
}

/** The days on which both spans hold, with an end absent where both leave it open, or undefined when there is no such day. */
export function overlap(a: Span, b: Span): { from?: IsoDate; until?: IsoDate } | undefined {
  const from = [a.from, b.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const until = [a.until, b.until]
    .filter((date) => date !== undefined)
    .sort()
    .at(0);
  if (from !== undefined && until !== undefined && from > until) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

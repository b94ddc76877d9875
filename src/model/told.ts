import type { Ref } from '../kinds.ts';
import { isOwnPulse, isOwnWords, rankOf } from '../source/own-words.ts';
import type { Fault } from '../source/fault.ts';
import type { Place } from '../source/place.ts';
import type { Source } from '../source/read.ts';
import { hasAudience, type SourceRecord } from '../source/record.ts';
import type { Path } from '../source/yaml.ts';

/** A reference that has found its record: which record names which, and where. */
export interface Naming {
  readonly record: SourceRecord;
  readonly path: Path;
  readonly place: Place;
  readonly target: Ref;
}

/** The faults of references by which those who may read one record would hear of another that they may not. */
export function toldTooMuch(
  named: readonly Naming[],
  { records, audiences }: Source,
  labelOf: (ref: Ref) => string,
): Fault[] {
  if (!audiences) return [];
  const sources = new Map(records.map((record) => [record.ref, record]));
  return named.flatMap(({ record, path, place, target }) => {
    const told = sources.get(target);
    if (!told) return [];
    const here = isOwnWords(record, path) ? audiences.length - 1 : rankOf(record, audiences);
    const there = rankOf(told, audiences);
    if (here >= there) return [];
    const [open = '', narrow = ''] = [audiences[here], audiences[there]];
    const [name, other] = [labelOf(record.ref), labelOf(target)];
    const too = record.kind === 'company' ? '' : `, write \`audience: ${narrow}\` in “${name}” too`;
    const wider = isOwnPulse(told)
      ? 'public: true` there, if whoever said it agrees'
      : `audience: ${open}\` there`;
    return {
      rule: 'audience-is-consistent',
      place,
      subject: record.ref,
      message: `“${name}” is for ${open} and names “${other}”, which is for ${narrow}: who reads the one hears of the other.`,
      fix: `Take the name out here${too}, or let more people read “${other}” (\`${wider}).`,
      related: [{ subject: target, place: placeOf(told) }],
    };
  });
}

/** Where a record says who may read it, or else where it begins. */
const placeOf = ({ value, at }: SourceRecord): Place =>
  hasAudience(value) ? at(['audience']) : at([], 'key');

import type { SourceRecord } from '../record.ts';

/** A record whose story is read when somebody first asks for it, since most of what is asked of a release needs none. */
export function withProseLater(
  record: Omit<SourceRecord, 'prose'>,
  read: () => SourceRecord['prose'],
): SourceRecord {
  let known: { readonly prose: SourceRecord['prose'] } | undefined;
  return {
    ...record,
    get prose() {
      known ??= { prose: read() };
      return known.prose;
    },
  };
}

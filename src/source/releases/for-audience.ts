import type { Ref } from '../../kinds.ts';
import { wholeFile, withheldLines } from '../withheld-lines.ts';
import type { At, SourceRecord } from '../record.ts';
import { freeze } from './freeze.ts';
import { withProseLater } from './later.ts';
import type { SourceRelease } from './release.ts';
import { MANIFEST, sealOf } from './text.ts';

/** What of a playbook is withheld from somebody. */
export interface Withheld {
  /** Whether a record that was read may be shown. */
  readonly shows: (record: SourceRecord) => boolean;
  /** Whether a file holds one record and nothing else. */
  readonly isAlone: (file: string) => boolean;
  /** Records, by kind and id, that may not be shown today, whatever was so when they were released. */
  readonly gone: ReadonlySet<Ref>;
}

/**
 * What of each release somebody may read. Where something is taken out, the release becomes the one that it would have been without it,
 * hashes included: those of it and of all that follow it. So no byte tells that something is missing.
 */
export function releasesFor(releases: readonly SourceRelease[], withheld: Withheld): SourceRelease[] {
  const shown: SourceRelease[] = [];
  for (const release of releases) {
    const { records, accepted, isLess } = without(release, withheld);
    const { version, inForce, notes } = release;
    const before = shown.at(-1);
    const previous = before ? { version: before.version, hash: before.hash } : null;
    if (!isLess && previous?.hash === release.previous?.hash) {
      shown.push(release);
      continue;
    }
    const files = freeze(records, { version, inForce, notes, previous, accepted: [...accepted] });
    const hash = sealOf(files.get(MANIFEST) ?? '') ?? '';
    shown.push({ version, inForce, notes, previous, accepted, records, hash });
  }
  return shown;
}

function without({ records, accepted }: SourceRelease, { shows, isAlone, gone }: Withheld) {
  const hidden = withheldLines();
  const left: Ref[] = [];
  const kept = records.filter((record) => {
    const { ref, file, at } = record;
    if (shows(record) && !gone.has(ref)) return true;
    left.push(ref);
    hidden.hide(isAlone(file) ? wholeFile(file) : at([], 'lines'));
    return false;
  });
  const isTold = (ref: string) => left.includes(ref as Ref) || gone.has(ref as Ref);
  const stays = accepted.filter(
    (entry) => ![entry.subject, ...entry.with, `person/${entry.approvedBy}`].some(isTold),
  );
  const isLess = kept.length < records.length || stays.length < accepted.length;
  const moved = kept.map((record) => {
    const { kind, id, ref, file, at, written, value } = record;
    const movedAt: At = (path, part) => hidden.move(at(path, part));
    return withProseLater({ kind, id, ref, file, at: movedAt, written, value }, () => record.prose);
  });
  return { records: isLess ? moved : records, accepted: stays, isLess };
}

import { KINDS } from '../kinds.ts';
import { isHere } from '../model/playbook.ts';
import { loadPlaybook, type Loaded } from '../playbook.ts';
import { covers } from '../rules/accept.ts';
import type { AcceptedThen } from '../schema/release.ts';
import { compareVersions, isVersion } from '../schema/version.ts';
import type { Files } from '../source/files.ts';
import { readSource } from '../source/read.ts';
import { freeze } from '../source/releases/freeze.ts';
import { MANIFEST, RELEASES, sealOf } from '../source/releases/text.ts';
import { hasEnded } from '../time/period.ts';
import { WrongUse } from './command.ts';

/** What a release would hold, and on what it stands. */
export interface Plan {
  readonly version: string;
  readonly inForce: string;
  /** Its folder, below the root. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly hash: string;
  readonly norms: number;
  /** The hash of the release before it; undefined for the first. */
  readonly after: string | undefined;
  /** The playbook as it was judged for the first day on which the release is in force. */
  readonly loaded: Loaded;
}

/** Plans a release of what is written below a root. Throws WrongUse where its version or its day does not follow the last one. */
export function planRelease(
  files: Files,
  {
    version,
    inForce,
    notes,
  }: { version: string; inForce: Parameters<typeof loadPlaybook>[1]['asOf']; notes: string },
): Plan {
  if (!isVersion(version))
    throw new WrongUse(
      `“${version}” is no version. Write whole numbers with dots between them, such as 2026.3 or 1.0.`,
    );
  const loaded = loadPlaybook(files, { asOf: inForce });
  const { records } = readSource(files);
  const last = loaded.playbook.releases.at(-1);
  if (last && compareVersions(version, last.version) <= 0)
    throw new WrongUse(
      `The last release is ${last.version}; the next one needs a higher number than “${version}”.`,
    );
  if (last && loaded.asOf <= last.inForce)
    throw new WrongUse(
      `${last.version} comes into force on ${last.inForce}, so ${version} cannot on ${loaded.asOf}. Choose a later day with --in-force.`,
    );
  const previous = last ? { version: last.version, hash: last.hash } : null;
  const frozen = freeze(records, {
    version,
    inForce: loaded.asOf,
    notes,
    previous,
    accepted: acceptedIn(loaded),
  });
  return {
    version,
    inForce: loaded.asOf,
    folder: `${RELEASES}/${version}`,
    files: frozen,
    hash: sealOf(frozen.get(MANIFEST) ?? '') ?? '',
    norms: records.filter(({ kind }) => KINDS[kind].nature === 'norm').length,
    after: last?.hash,
    loaded,
  };
}

/** What pulls apart and was accepted, each with the words of whoever accepted it. */
function acceptedIn({ playbook, accepted, asOf }: Loaded): AcceptedThen[] {
  return accepted.flatMap((finding): AcceptedThen[] => {
    const entry = playbook.accepted.find((one) => covers(one, finding) && !hasEnded(one, asOf));
    if (!entry || finding.subject === undefined) return [];
    const { approvedBy, reason, until } = entry;
    const others = finding.related.flatMap(({ subject }) =>
      subject && subject !== finding.subject ? [subject] : [],
    );
    return [
      {
        rule: finding.rule,
        subject: finding.subject,
        with: [...new Set(others)],
        message: finding.message,
        reason,
        approvedBy: isHere(approvedBy) ? approvedBy.id : approvedBy.to,
        ...(until !== undefined && { until }),
      },
    ];
  });
}

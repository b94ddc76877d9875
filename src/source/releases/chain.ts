import type { Manifest } from '../../schema/release.ts';
import { compareVersions } from '../../schema/version.ts';
import type { Fault } from '../fault.ts';
import { startOf } from '../place.ts';
import { MANIFEST, RELEASES } from './text.ts';

/**
 * The faults of releases that do not follow one another: each names the one before it, and its hash.
 * `present` are the versions of which there is a folder, readable or not: what is broken is told elsewhere.
 */
export function chainFaults(sealed: readonly Manifest[], present: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const manifests = [...sealed].sort((a, b) => compareVersions(a.version, b.version));
  const byVersion = new Map(manifests.map((one) => [one.version, one]));
  for (const [index, { version, previous, inForce }] of manifests.entries()) {
    const file = `${RELEASES}/${version}/${MANIFEST}`;
    const fault = (message: string, fix: string) =>
      faults.push({ rule: 'release-is-untouched', place: startOf(file), message, fix });
    const before = manifests[index - 1];
    if (previous && !present.has(previous.version))
      fault(
        `${version} follows ${previous.version}, and ${RELEASES}/${previous.version}/ is missing.`,
        `Put ${RELEASES}/${previous.version}/ back as it was.`,
      );
    else if (
      previous &&
      byVersion.has(previous.version) &&
      byVersion.get(previous.version)?.hash !== previous.hash
    )
      fault(
        `${version} follows another ${previous.version} than the one that is here: its hash ended in ${tail(previous.hash)}.`,
        `Put ${RELEASES}/${previous.version}/ back as it was when ${version} was released.`,
      );
    else if (before && present.has(before.version) && before.version !== previous?.version)
      fault(
        previous
          ? `${version} follows ${previous.version}, and ${before.version} stands between them.`
          : `${version} says that it is the first release, and ${before.version} stands before it.`,
        `Remove the one of the two that was never released.`,
      );
    else if (before && inForce <= before.inForce)
      fault(
        `${version} comes into force on ${inForce}, no later than ${before.version} before it (${before.inForce}).`,
        'Remove the one of the two that was never released.',
      );
  }
  return faults;
}

const tail = (hash: string): string => hash.slice(-8);

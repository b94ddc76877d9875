import type { Fault } from '../fault.ts';
import { startOf } from '../place.ts';
import type { SourceSignoff } from '../read.ts';
import type { SourceRelease } from './release.ts';
import { RELEASES } from './text.ts';

/** The faults of positions on a release of which there is no folder. */
export function signoffsOnNothing(paths: readonly string[], versions: ReadonlySet<string>): Fault[] {
  return paths.flatMap((path) => {
    const [, version = ''] = /([^/]+)\.yaml$/.exec(path) ?? [];
    if (versions.has(version)) return [];
    return {
      rule: 'file-is-known',
      place: startOf(path),
      message: `“${path}” is about ${version}, and there is no release of that name.`,
      fix:
        versions.size === 0
          ? 'Type `playbook release` first.'
          : `Releases: ${[...versions].join(', ')}. They stand in ${RELEASES}/.`,
    };
  });
}

/** The faults of leaders who stand twice in what is said of one release: each has one position. */
export function repeatedSignoffs(signoffs: readonly SourceSignoff[]): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, SourceSignoff>();
  for (const one of signoffs) {
    const key = `${one.version} ${one.written.by}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, one);
      continue;
    }
    const there = earlier.at(['by']);
    faults.push({
      rule: 'record-fits-schema',
      place: one.at(['by']),
      message: `“${one.written.by}” stands here twice; the first is on line ${there.line}.`,
      fix: 'Keep one of them: each leader has one position on a release.',
      related: [{ place: there }],
    });
  }
  return faults;
}

/** The faults of leaders who signed a release that was made anew since: what they saw is not what stands there. */
export function outdatedSignoffs(
  signoffs: readonly SourceSignoff[],
  releases: readonly SourceRelease[],
): Fault[] {
  return signoffs.flatMap(({ version, written: { by, hash, position }, at }) => {
    const release = releases.find((one) => one.version === version);
    if (hash === undefined || !release || hash === release.hash) return [];
    return {
      rule: 'record-fits-schema',
      place: at(['hash']),
      message: `“${by}” signed another ${version}: it was made anew since then.`,
      fix: `Let them look again, and type \`playbook sign ${version} --by ${by} --position ${position}\`; or take the entry out.`,
    };
  });
}

import { memoryFiles } from '../source/files.ts';
import { readSource } from '../source/read.ts';
import { freeze } from '../source/releases/freeze.ts';
import { RELEASES } from '../source/releases/text.ts';
import { EXAMPLE_BASE } from './example.ts';
import type { Example } from './rule.ts';

/** The files of an example together with a release of what `then` said, in force from a day; what `now` says instead replaces it. */
export function releasedExample(version: string, inForce: string, then: Example, now: Example): Example {
  const { records } = readSource(memoryFiles({ ...EXAMPLE_BASE, ...then }));
  const cover = { version, inForce, notes: '', previous: null, accepted: [] };
  const frozen = [...freeze(records, cover)].map(([path, text]) => [`${RELEASES}/${version}/${path}`, text]);
  return { ...then, ...(Object.fromEntries(frozen) as Example), ...now };
}

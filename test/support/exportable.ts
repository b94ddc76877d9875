import type { Exportable } from '../../src/exchange/exported.ts';
import { buildPlaybook } from '../../src/model/build.ts';
import type { Source } from '../../src/source/read.ts';
import { sourceOf } from './imported.ts';
import { PINNED_DAY } from './pinned.ts';

/** A playbook of a test, ready to be exported. */
export function exportable(files: Readonly<Record<string, string>>, folder = ''): Exportable {
  return exportableSource(sourceOf(files), folder);
}

/** What was read of a playbook, ready to be exported. */
export function exportableSource(source: Source, folder = ''): Exportable {
  const { playbook } = buildPlaybook(source);
  return { source, playbook, asOf: PINNED_DAY, folder };
}

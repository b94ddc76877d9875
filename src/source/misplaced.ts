import { aKind, KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { readBy } from '../schema/explain.ts';
import { schemas } from '../schema/index.ts';
import type { Fault } from './fault.ts';
import type { Files } from './files.ts';
import type { Role } from './layout.ts';
import { startOf } from './place.ts';
import { readYaml } from './yaml.ts';

/** What is said of a file whose name no playbook knows; where it reads as a record of one kind alone, into which folder it belongs. */
export function unknownFile(file: string, { message, fix }: Role & { is: 'unknown' }, files: Files): Fault {
  const [kind, ...others] = /^data\/[^/]+\.yaml$/.test(file) ? kindsOf(file, files) : [];
  const better =
    kind && others.length === 0 && `It reads as ${aKind(kind)}. Put it into data/${KINDS[kind].plural}/.`;
  return { rule: 'file-is-known', place: startOf(file), message, fix: better || fix };
}

/** The kinds of which what stands in a file is a record. */
function kindsOf(file: string, files: Files): Kind[] {
  const { value } = readYaml(file, new TextDecoder().decode(files.bytes(file)));
  return KIND_NAMES.filter((kind) => kind !== 'company' && readBy(schemas[kind], value).value !== undefined);
}

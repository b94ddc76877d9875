import type { z } from 'zod';
import { aKind, KINDS, type Kind, type Ref } from '../kinds.ts';
import { idProblem, isReservedOnDisk, toId } from '../schema/common.ts';
import { readBy } from '../schema/explain.ts';
import { schemas, type Written } from '../schema/index.ts';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';
import type { Prose } from './prose.ts';
import { REFUSED, type Part, type Path } from './yaml.ts';

/** Says where a field of a record stands: its value, its name, or the lines that are its own. */
export type At = (path: Path, part?: Part) => Place;

/** One record as it was read: typed, and knowing where each of its fields stands. */
export interface SourceRecord<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly ref: Ref;
  readonly file: string;
  readonly at: At;
  /** What was written, or undefined where it does not fit its schema; the id is taken all the same. */
  readonly written: Written<K> | undefined;
  /** What stands in the file, fitting or not. */
  readonly value: unknown;
  readonly prose?: Prose | undefined;
}

/** Reads one record by the schema of its kind; every complaint becomes a fault at its place. */
export function readRecord(
  kind: Kind,
  id: string,
  value: unknown,
  file: string,
  at: At,
  prose?: Prose,
): { record: SourceRecord; faults: Fault[] } {
  const ref: Ref = `${kind}/${id}`;
  const faults: Fault[] = [];
  const problem = kind === 'company' ? undefined : idProblem(id);
  if (problem !== undefined) {
    const better = toId(id);
    const other = isReservedOnDisk(id)
      ? 'Choose another name.'
      : 'Use lower-case letters, digits and hyphens.';
    faults.push({
      rule: 'record-fits-schema',
      place: at([], 'key'),
      message: `“${id}” cannot be the id of ${aKind(kind)}: ${problem}.`,
      fix: better ? `Write “${better}”.` : other,
      subject: ref,
    });
  }
  const isAlone = kind === 'company' || file === `data/${KINDS[kind].plural}/${id}.yaml`;
  const read =
    value === null && isAlone
      ? { value: undefined, faults: [emptyFile(kind, ref, at)] }
      : readShape(schemas[kind], withoutAudience(value), at, ref, `this ${KINDS[kind].label}`);
  faults.push(...read.faults);
  return {
    record: { kind, id, ref, file, at, value, written: read.value, prose },
    faults,
  };
}

/** What is said of a file that holds one record and was emptied: its fields begin at the margin. */
const emptyFile = (kind: Kind, subject: Ref, at: At): Fault => ({
  rule: 'record-fits-schema',
  place: at([], 'key'),
  message: `This file is empty; it holds ${aKind(kind)}.`,
  fix: 'Write its fields at the margin, each on a line of its own as `name: value`. To take it out of the playbook, delete the file.',
  subject,
});

/** What stands in a record beside its audience, which is judged when the company’s list of them is known. */
function withoutAudience(value: unknown): unknown {
  if (!hasAudience(value)) return value;
  const { audience: _, ...rest } = value;
  return rest;
}

/** Whether a record says who may read it, rightly or not. */
export const hasAudience = (value: unknown): value is { readonly audience: unknown } =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'audience');

/** Reads a value by a schema; every complaint becomes a fault at its place. */
export function readShape<S extends z.ZodType>(
  schema: S,
  value: unknown,
  at: At,
  subject: Ref | undefined,
  called: string,
): { value: z.output<S> | undefined; faults: Fault[] } {
  if (value === REFUSED) return { value: undefined, faults: [] };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return {
      value: undefined,
      faults: [
        {
          rule: 'record-fits-schema',
          place: at([], 'key'),
          message:
            value === null ? `${capital(called)} is empty.` : `${capital(called)} is not a group of fields.`,
          fix: 'Write its fields on the lines below, two spaces further in, each as `name: value`.',
          subject,
        },
      ],
    };
  }
  const read = readBy(schema, value);
  const faults = read.complaints.map((complaint): Fault => {
    const { path, part, message, fix } = complaint;
    return {
      rule: 'record-fits-schema',
      place: at(path, part),
      message: message.replace('this record', called),
      fix,
      subject,
    };
  });
  return { value: read.value, faults: unique(faults) };
}

function unique(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ place, message }) => {
    const key = `${place.line}:${place.column}:${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import { aKind, KIND_NAMES, KINDS, ROLES, type Kind, type Ref } from '../../kinds.ts';
import { buildPlaybook } from '../../model/build.ts';
import { ALONE } from '../../rules/alone.ts';
import { idProblem, toId } from '../../schema/common.ts';
import { readBy } from '../../schema/explain.ts';
import { fieldsOf, schemaAt, sentenceOf } from '../../schema/shape.ts';
import { schemas } from '../../schema/index.ts';
import type { FieldPath } from '../../schema/written.ts';
import { judgeAudiences } from '../../source/audience-faults.ts';
import type { Place } from '../../source/place.ts';
import type { Source } from '../../source/read.ts';
import type { SourceRecord } from '../../source/record.ts';
import type { Material } from './material.client.ts';
import { strangersIn } from './strangers.client.ts';

/** What is wrong with what was filled in, or worth another look, and at which field. */
export interface Remark {
  /** Where it stands in the record; `id` for the id of a new one. */
  readonly path: FieldPath | 'id';
  readonly message: string;
  readonly fix: string;
}

/** What was filled in, judged as far as it can be from one record. */
export interface Judged {
  /** What has to be put right first. */
  readonly wrong: readonly Remark[];
  /** What does not stand in the way. */
  readonly doubtful: readonly Remark[];
}

interface Filled {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** What stood there; undefined for a new record. */
  readonly before: Readonly<Record<string, unknown>> | undefined;
}

/** Judges a record as `playbook check` does: its id, its schema, what it names, and the rules that need nothing else. */
export function judged({ id, value, before }: Filled, material: Material): Judged {
  const { kind } = material;
  const read = readBy(schemas[kind], without(value, 'audience'));
  const misread = read.complaints.map(({ path, message, fix, lacks }): Remark => {
    const at = lacks === undefined ? path : [...path, lacks];
    const sentence = lacks === undefined ? undefined : sentenceAt(kind, value, at);
    return { path: at, message: called(message, kind), fix: sentence ?? fix };
  });
  // The id is suggested from the name: while that is missing too, one of the two is enough.
  const waits = id === '' && misread.some(({ path }) => path[0] === KINDS[kind].title);
  const wrongId = before || waits ? [] : idRemarks(id, material);
  const { faults, spoken } = joined({ id, value, before }, read.value, material);
  const strangers = read.value === undefined ? strangersIn(id, value, material) : [];
  const was =
    before &&
    joined({ id, value: before, before }, readBy(schemas[kind], without(before, 'audience')).value, material);
  const isNew = ({ rule, message }: Spoken) =>
    !was?.spoken.some((one) => one.rule === rule && one.message === message);
  const fresh = spoken.filter(isNew);
  const remarks = (some: readonly Spoken[]) =>
    some.map(({ path, message, fix }) => ({
      path: path.length > 0 ? path : fieldNamedIn(fix, kind, value),
      message,
      fix,
    }));
  return {
    wrong: [
      ...wrongId,
      ...misread,
      ...faults,
      ...strangers,
      ...remarks(fresh.filter(({ severity }) => severity === 'error')),
    ],
    doubtful: remarks(fresh.filter(({ severity }) => severity !== 'error')),
  };
}

interface Spoken extends Remark {
  readonly path: FieldPath;
  readonly rule: string;
  readonly severity: string;
}

/** What is said of a record once it stands beside the ids of all others. */
function joined(
  { id, value }: Filled,
  written: unknown,
  { kind, audiences, names, asOf }: Material,
): { faults: Remark[]; spoken: Spoken[] } {
  const ref: Ref = `${kind}/${id}`;
  const fields = paths();
  const read = { kind, id, ref, file: '', at: fields.at, value, written, prose: undefined } as SourceRecord;
  const audience = judgeAudiences([read], audiences);
  const source: Source = {
    records: audience.records,
    reserved: KIND_NAMES.flatMap((one) =>
      Object.keys(names[one] ?? {}).flatMap((other) =>
        one === kind && other === id ? [] : [{ kind: one, id: other }],
      ),
    ).filter(({ kind: one }) => one !== 'company'),
    accepted: [],
    releases: [],
    hasBrokenRelease: false,
    signoffs: [],
    unreadSignoffs: new Set(),
    faults: [],
    audiences,
    texts: new Map(),
  };
  const { playbook, faults } = buildPlaybook(source);
  const told = [...audience.faults, ...faults].map(({ place, message, fix }) => ({
    path: fields.of(place),
    message,
    fix,
  }));
  const spoken = ALONE.flatMap(({ id: rule, severity, check }) =>
    [...(check?.(playbook, { now: asOf, unneeded: () => [] }) ?? [])]
      .filter(({ subject }) => subject.ref === ref)
      .map(({ path = [], message, fix }) => ({ path, message, fix, rule, severity })),
  );
  return { faults: told, spoken: written === undefined ? [] : spoken };
}

/** In a form the place of a field is the field itself: each place that is asked for stands for one path. */
function paths() {
  const asked: FieldPath[] = [];
  return {
    at: (path: FieldPath): Place => {
      const line = asked.push(path);
      return { file: '', line, column: 1, endLine: line, endColumn: 1 };
    },
    of: ({ line }: Place): FieldPath => asked[line - 1] ?? [],
  };
}

function idRemarks(id: string, { kind, names }: Material): Remark[] {
  if (kind === 'company') return [];
  const wrong = (message: string, fix: string): Remark[] => [{ path: 'id', message, fix }];
  if (id === '')
    return wrong('The id is missing.', 'Write a short name of small letters, digits and hyphens.');
  const problem = idProblem(id);
  const better = toId(id);
  if (problem !== undefined)
    return wrong(
      `“${id}” cannot be the id of ${aKind(kind)}: ${problem}.`,
      better ? `Write “${better}”.` : 'Use lower-case letters, digits and hyphens.',
    );
  const isParty = kind === 'person' || kind === 'team';
  if (isParty && [...ROLES, 'company'].includes(id))
    return wrong(
      `“${id}” has a meaning of its own and cannot be the id of ${aKind(kind)}.`,
      `Choose another id, such as “the-${id}”.`,
    );
  const space: readonly Kind[] = isParty ? ['person', 'team'] : [kind];
  const taken = space.find((one) => Object.hasOwn(names[one] ?? {}, id));
  return taken ? wrong(`“${id}” is already the id of ${aKind(taken)}.`, 'Choose another id.') : [];
}

const sentenceAt = (kind: Kind, value: unknown, path: FieldPath): string | undefined => {
  const field = schemaAt(schemas[kind], value, path);
  return field && sentenceOf(field);
};

/** The field that a rule wants to see, where it speaks of the whole record: the first that its repair names. */
function fieldNamedIn(fix: string, kind: Kind, value: unknown): FieldPath {
  const fields = fieldsOf(schemas[kind], value) ?? {};
  const named = [...fix.matchAll(/`(\w+):?`/g)].map(([, name = '']) => name);
  const first = named.find((name) => Object.hasOwn(fields, name));
  return first === undefined ? [] : [first];
}

const called = (message: string, kind: Kind): string =>
  message.replace('this record', `this ${KINDS[kind].label}`);
const without = (value: Readonly<Record<string, unknown>>, field: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));

import { aKind, KIND_NAMES, KINDS, ROLES, type Kind, type Ref } from '../../kinds.ts';
import { buildPlaybook } from '../../model/build.ts';
import { ALONE } from '../../rules/alone.ts';
import { idProblem, toId } from '../../schema/common.ts';
import { readBy } from '../../schema/explain.ts';
import { listed } from '../../schema/nearest.ts';
import { fieldsOf, isRequired, schemaAt } from '../../schema/shape.ts';
import { EXPECTED } from '../../schema/expected.ts';
import { schemas } from '../../schema/index.ts';
import type { FieldPath } from '../../schema/written.ts';
import { judgeAudiences } from '../../source/audience-faults.ts';
import type { Place } from '../../source/place.ts';
import type { Source } from '../../source/read.ts';
import type { SourceRecord } from '../../source/record.ts';
import { hintOf, labelOf } from './fields.client.ts';
import type { Material } from './material.client.ts';
import { strangersIn } from './strangers.client.ts';

/** What is wrong with what was filled in, or worth another look, and at which field. */
export interface Remark {
  /** Where it stands in the record; `id` for the id of a new one. */
  readonly path: FieldPath | 'id';
  readonly message: string;
  readonly fix: string;
  /** The record to change instead. */
  readonly instead?: string | undefined;
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
  const { kind, records } = material;
  const read = readBy(schemas[kind], without(value, 'audience'));
  const misread = read.complaints.map(({ path, message, fix, lacks }): Remark => {
    const at = lacks === undefined ? path : [...path, lacks];
    const sentence = lacks === undefined ? undefined : sentenceAt(kind, value, at);
    const other = lacks === KINDS[kind].title && path.length === 0 ? records[0] : undefined;
    const example = other && `Such as “${other.label}”.`;
    return { path: at, message: called(message, kind), fix: example ?? sentence ?? fix };
  });
  // The id is suggested from the name: while that is missing too, one of the two is enough.
  const waits = id === '' && misread.some(({ path }) => path[0] === KINDS[kind].title);
  const wrongId = before || waits ? [] : idRemarks(id, material);
  const { faults, spoken } = joined({ id, value, before }, read.value, material);
  const strangers = strangersIn(id, value, material);
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
  const wrong = [
    ...wrongId,
    ...misread,
    ...faults,
    ...strangers,
    ...remarks(fresh.filter(({ severity }) => severity === 'error')),
  ];
  const doubtful = [
    ...(before ? [] : calledSo(value, material)),
    ...remarks(fresh.filter(({ severity }) => severity !== 'error')),
  ];
  const inForm = formWords(kind, { ...before, ...value });
  return { wrong: wrong.map(inForm), doubtful: doubtful.map(inForm) };
}

/** Another of its kind that is called as a new record is: most likely that one is meant. */
function calledSo(value: Filled['value'], { kind, records }: Material): Remark[] {
  const { label, title } = KINDS[kind];
  const name = String(value[title] ?? '');
  const same = records.find((one) => name !== '' && one.label.toLowerCase() === name.toLowerCase());
  const message = `There is ${aKind(kind)} “${same?.label}” already.`;
  return same ? [{ path: [title], message, fix: `Change that ${label}?`, instead: same.id }] : [];
}

/** A remark in the words of a form: fields as they are called there, and which of them are folded away. */
const formWords = (kind: Kind, value: Readonly<Record<string, unknown>>) => {
  const fields = fieldsOf(schemas[kind], value) ?? {};
  const isFolded = (name: string) =>
    fields[name] && !(name in value) && !isRequired(fields[name]) && !EXPECTED[kind]?.includes(name);
  const said = (text: string, folded: Set<string>) =>
    text.replace(/`(\w+)(:?)`/g, (whole, name: string, colon: string) => {
      if (!colon && !fields[name]) return whole;
      const label = `“${labelOf(name)}”`;
      if (colon && isFolded(name)) folded.add(label);
      return label;
    });
  return (remark: Remark): Remark => {
    const folded = new Set<string>();
    const message = said(remark.message, folded);
    const fix = said(remark.fix.replace(/\bAdd `/g, 'Fill in `').replace(/\badd `/g, 'fill in `'), folded);
    const verb = folded.size === 1 ? 'stands' : 'stand';
    const where = folded.size > 0 ? ` ${listed([...folded])} ${verb} under “More that can be said”.` : '';
    return { ...remark, message, fix: fix + where };
  };
};

interface Spoken extends Remark {
  readonly path: FieldPath;
  readonly rule: string;
  readonly severity: string;
}

/** What is said of a record once it stands beside the ids of all others. */
function joined(
  { id, value }: Filled,
  written: unknown,
  material: Material,
): { faults: Remark[]; spoken: Spoken[] } {
  const { kind, audiences, names, asOf } = material;
  const ref: Ref = `${kind}/${id}`;
  const fields = paths();
  const read = { kind, id, ref, file: '', at: fields.at, value, written, prose: undefined } as SourceRecord;
  const audience = judgeAudiences([read], audiences);
  const named = partiesIn(value, ref, fields.at, material);
  const isNamed = new Set<string>(named.map((one) => one.ref));
  const source: Source = {
    records: [...audience.records, ...named],
    reserved: KIND_NAMES.flatMap((one) =>
      Object.keys(names[one] ?? {}).flatMap((other) =>
        one === kind && other === id ? [] : [{ kind: one, id: other }],
      ),
    ).filter(({ kind: one, id: other }) => one !== 'company' && !isNamed.has(`${one}/${other}`)),
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
  // Whoever is named and is not there is told by names.
  const others = faults.filter(({ rule }) => rule !== 'reference-resolves');
  const told = [...audience.faults, ...others].map(({ place, message, fix }) => ({
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

/** The people and teams that a record may name, with no more of each than what it is called and whether it is a seat that nobody holds. */
function partiesIn(
  value: unknown,
  self: Ref,
  at: SourceRecord['at'],
  { names, vacant }: Material,
): SourceRecord[] {
  const text = JSON.stringify(value);
  return (['person', 'team'] as const).flatMap((kind) =>
    Object.entries(names[kind] ?? {}).flatMap(([id, name]) => {
      const ref: Ref = `${kind}/${id}`;
      if (ref === self || !text.includes(id)) return [];
      const value = { name, ...(kind === 'person' && vacant.includes(id) && { vacant: true }) };
      return [{ kind, id, ref, file: '', at, value, written: schemas[kind].parse(value), prose: undefined }];
    }),
  );
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
  return field && hintOf(field);
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

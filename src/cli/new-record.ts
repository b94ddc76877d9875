import { aKind, KINDS, type Kind } from '../kinds.ts';
import { buildPlaybook } from '../model/build.ts';
import { idProblem, toId } from '../schema/common.ts';
import type { Fault } from '../source/fault.ts';
import type { Files } from '../source/files.ts';
import { readSource, type Source } from '../source/read.ts';
import { placeNew, type NewPlace } from '../store/place-new.ts';
import { WrongUse } from './command.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A new record that is about to be written, and what is wrong with it. */
export interface NewRecord extends NewPlace {
  /** The lines that are new. */
  readonly shown: string;
  readonly faults: readonly Fault[];
}

/** What is wrong with an id for a new record, in one sentence with what to type; undefined where it can be taken. */
export function newIdProblem(kind: Kind, id: string, source: Source): string | undefined {
  const problem = idProblem(id);
  const better = toId(id);
  if (problem) return `“${id}” is no id: ${problem}.${better ? ` Write “${better}”.` : ''}`;
  const isParty = kind === 'person' || kind === 'team';
  const taken = [...source.records, ...source.reserved].find(
    (one) =>
      one.id === id && (one.kind === kind || (isParty && (one.kind === 'person' || one.kind === 'team'))),
  );
  return taken && `“${id}” is already the id of ${aKind(taken.kind)}. Choose another one.`;
}

/** Plans a new record: its file, its lines, and every fault that the playbook would have with it and has not without. */
export function planRecord(kind: Kind, id: string, record: Fields, disk: Files, source: Source): NewRecord {
  const place = placeNew(kind, id, record, source.texts);
  if (!place) {
    const path = `data/${KINDS[kind].plural}.yaml`;
    throw new WrongUse(`${path} cannot be added to. Write each id at the start of a line, its fields below.`);
  }
  const { path, text } = place;
  const before = source.texts.get(path) ?? '';
  const after = readSource(withFile(disk, path, text));
  const known = new Set(allFaults(source).map(said));
  const faults = allFaults(after).filter((fault) => fault.place.file === path && !known.has(said(fault)));
  return {
    ...place,
    shown: text.startsWith(before) ? text.slice(before.length).replace(/^\n/, '') : text,
    faults,
  };
}

const allFaults = (source: Source): Fault[] => [...source.faults, ...buildPlaybook(source).faults];

const said = ({ place, message }: Fault): string => `${place.file}:${place.line} ${message}`;

/** Files with one more, or with one that says something else. */
function withFile(files: Files, path: string, text: string): Files {
  const isBelow = (folder: string) => path.startsWith(`${folder}/`);
  return {
    ...files,
    list: (folder) => {
      const there = files.list(folder);
      return isBelow(folder) && !there.includes(path) ? [...there, path].sort() : there;
    },
    bytes: (one) => (one === path ? new TextEncoder().encode(text) : files.bytes(one)),
  };
}

import type { z } from 'zod';
import { aKind, KINDS, ROLES, type Kind } from '../kinds.ts';
import { acceptance } from '../schema/index.ts';
import { signoff } from '../schema/signoff.ts';
import type { Fault } from './fault.ts';
import type { Files } from './files.ts';
import { controlFault, strangeFault } from './unreadable.ts';
import { roleOf } from './layout.ts';
import { unknownFile } from './misplaced.ts';
import { misshapenList, misshapenRecord, type Misshapen } from './misshapen.ts';
import { audiencesIn, judgeAudiences } from './audience-faults.ts';
import { startOf, type Place } from './place.ts';
import { readProse } from './prose.ts';
import { readRecord, readShape, type At, type SourceRecord } from './record.ts';
import { readReleases } from './releases/read.ts';
import type { SourceRelease } from './releases/release.ts';
import { outdatedSignoffs, repeatedSignoffs, signoffsOnNothing } from './releases/signoffs.ts';
import { RELEASES } from './releases/text.ts';
import { visibleRecords } from './visible-records.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** One line of `accepted.yaml`, and where it stands. */
export interface SourceAcceptance {
  readonly written: z.output<typeof acceptance>;
  /** What stands in the file. */
  readonly value: unknown;
  readonly at: At;
}

/** Where one leader stands on a release, and where that is written. */
export interface SourceSignoff {
  readonly version: string;
  readonly written: z.output<typeof signoff>;
  readonly value: unknown;
  readonly at: At;
}

/** Everything that was read of a playbook, and everything in it that could not be. */
export interface Source {
  readonly records: readonly SourceRecord[];
  readonly accepted: readonly SourceAcceptance[];
  /** The releases that are what was frozen, the earliest first. */
  readonly releases: readonly SourceRelease[];
  /** Whether a release is no longer what was frozen; what would follow from releases is then not told. */
  readonly hasBrokenRelease: boolean;
  readonly signoffs: readonly SourceSignoff[];
  /** Versions of which somebody’s position could not be read. */
  readonly unreadSignoffs: ReadonlySet<string>;
  /** Ids that stand in files too broken to read: references to them are no fault of their own. */
  readonly reserved: readonly { readonly kind: Kind; readonly id: string }[];
  readonly faults: readonly Fault[];
  /** Who may read what, from the most open audience to the most closed; undefined where the company cannot be read. */
  readonly audiences: readonly string[] | undefined;
  /** The text of each file, for showing the lines around a place; empty where something of it is withheld. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads every file of a playbook; what cannot be read becomes a fault, and the rest is still read. */
export function readSource(files: Files): Source {
  const records: SourceRecord[] = [];
  const accepted: SourceAcceptance[] = [];
  const signoffs: SourceSignoff[] = [];
  const signed: string[] = [];
  const unreadSignoffs = new Set<string>();
  const reserved: { kind: Kind; id: string }[] = [];
  const faults: Fault[] = [];
  const texts = new Map<string, string>();

  const keep = (
    kind: Kind,
    id: string,
    value: unknown,
    file: string,
    at: At,
    prose?: ReturnType<typeof readProse>,
  ) => {
    const read = readRecord(kind, id, value, file, at, prose);
    records.push(read.record);
    faults.push(...read.faults);
  };

  for (const one of [...files.strange('data'), ...files.strange('src/content')])
    if (!one.path.startsWith(`${RELEASES}/`)) faults.push(strangeFault(one));
  for (const file of [...files.list('data'), ...files.list('src/content')]) {
    const role = roleOf(file);
    if (role.is === 'ignored' || role.is === 'release') continue;
    if (role.is === 'unknown') {
      faults.push(unknownFile(file, role, files));
      continue;
    }
    if (role.is === 'signoffs') {
      signed.push(file);
      // Until what stands in it has been read whole.
      unreadSignoffs.add(role.version);
    }
    const bytes = files.bytes(file);
    const text = decode(file, bytes, faults);
    if (text === undefined) {
      // Ids are written in letters that every encoding has in common.
      reserved.push(...visibleRecords(role, new TextDecoder('latin1').decode(bytes)));
      continue;
    }
    texts.set(file, text);
    const control = controlFault(file, text);
    if (control) {
      faults.push(control);
      reserved.push(...visibleRecords(role, text));
      continue;
    }
    if (role.is === 'prose') {
      readProseFile(file, text, role.kind, role.id);
      continue;
    }
    const yaml = readYaml(file, text);
    const isList = role.is === 'accepted' || role.is === 'signoffs';
    const kind = role.is === 'company' ? 'company' : isList ? undefined : role.kind;
    const id = role.is === 'one' ? role.id : 'company';
    if (yaml.broken) {
      faults.push(...yaml.faults);
      reserved.push(...visibleRecords(role, text));
      continue;
    }
    const misshapen = role.is === 'many' ? misshapenList : misshapenRecord;
    const shape = kind && misshapen(kind, role.is === 'many' ? file : id, yaml.value);
    faults.push(...yaml.faults.filter(({ related }) => !shape?.repeats || related === undefined));
    if (kind && shape) refuseShape(kind, yaml, shape);
    else if (role.is === 'many') readMany(file, role.kind, yaml);
    else if (kind) keep(kind, id, yaml.value, file, yaml.at);
    else if (role.is === 'signoffs') {
      const isWhole = readList(file, yaml, '- by: …', signoff, (written, value, at) => {
        signoffs.push({ version: role.version, written, value, at });
      });
      if (isWhole) unreadSignoffs.delete(role.version);
    } else
      readList(file, yaml, '- rule: …', acceptance, (written, value, at) => {
        accepted.push({ written, value, at });
      });
  }
  const frozen = readReleases(files);
  faults.push(
    ...frozen.faults,
    ...repeatedSignoffs(signoffs),
    ...outdatedSignoffs(signoffs, frozen.releases),
    ...signoffsOnNothing(signed, frozen.versions),
  );
  const audiences = audiencesIn({ records, reserved });
  const judged = judgeAudiences(records, audiences);
  faults.push(...judged.faults, ...repeatedIds(records));
  return {
    records: judged.records,
    accepted,
    releases: frozen.releases,
    hasBrokenRelease: frozen.faults.length > 0,
    signoffs,
    unreadSignoffs,
    reserved,
    faults,
    audiences,
    texts,
  };

  function refuseShape(kind: Kind, yaml: Yaml, { path, message, fix, ids }: Misshapen): void {
    faults.push({ rule: 'record-fits-schema', place: yaml.at(path, 'key'), message, fix });
    reserved.push(...ids.map((one) => ({ kind, id: one })));
  }

  function readMany(file: string, kind: Kind, yaml: Yaml): void {
    if (yaml.value === null) return;
    if (typeof yaml.value !== 'object') {
      faults.push({
        rule: 'record-fits-schema',
        place: yaml.at([]),
        message: `${file} is not a list of ${KINDS[kind].heading.toLowerCase()} by their ids.`,
        fix: 'Begin each record with its id and a colon, and write its fields below, two spaces further in.',
      });
      return;
    }
    for (const [id, value] of Object.entries(yaml.value)) {
      keep(kind, id, value, file, (path, part) =>
        yaml.at([id, ...path], path.length === 0 && part !== 'lines' ? 'key' : part),
      );
    }
  }

  /** Reads a file that is a list, entry by entry, and says whether all of it could be read. */
  function readList<S extends z.ZodType>(
    file: string,
    yaml: Yaml,
    first: string,
    schema: S,
    keepEntry: (written: z.output<S>, value: unknown, at: At) => void,
  ): boolean {
    if (yaml.value === null) return true;
    if (!Array.isArray(yaml.value)) {
      faults.push({
        rule: 'record-fits-schema',
        place: yaml.at([]),
        message: `${file} is not a list.`,
        fix: `Begin each entry with “${first}”.`,
      });
      return false;
    }
    let isWhole = true;
    for (const [index, value] of yaml.value.entries()) {
      const at: At = (path, part) => yaml.at([index, ...path], part);
      const read = readShape(schema, value, at, undefined, 'this entry');
      faults.push(...read.faults);
      if (read.value) keepEntry(read.value, value, at);
      else isWhole = false;
    }
    return isWhole;
  }

  function readProseFile(file: string, text: string, kind: Kind, id: string): void {
    const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text);
    if (!match) {
      faults.push({
        rule: 'yaml-parses',
        place: startOf(file),
        message: 'The fields of this record are missing, or the line --- that ends them.',
        fix: 'Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
      });
      reserved.push({ kind, id });
      return;
    }
    // The end of the last line belongs to the line of hyphens.
    const yaml = readYaml(file, `\n${(match[1] ?? '').replace(/\r$/, '')}`);
    faults.push(...yaml.faults);
    const firstLine = match[0].split('\n').length;
    const prose = readProse(file, text.slice(match[0].length), firstLine);
    faults.push(...prose.faults);
    if (yaml.broken) reserved.push({ kind, id });
    else
      keep(
        kind,
        id,
        yaml.value ?? {},
        file,
        (path, part) => (path.length === 0 ? startOf(file) : yaml.at(path, part)),
        prose,
      );
  }
}

function decode(file: string, bytes: Uint8Array, faults: Fault[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    faults.push({
      rule: 'yaml-parses',
      place: startOf(file),
      message: 'This file is not written in UTF-8.',
      fix: 'Save it again with the encoding “UTF-8”.',
    });
    return undefined;
  }
}

function repeatedIds(records: readonly SourceRecord[]): Fault[] {
  const faults: Fault[] = [];
  const first = new Map<string, SourceRecord>();
  for (const record of records) {
    const space = record.kind === 'person' || record.kind === 'team' ? 'party' : record.kind;
    const key = `${space}/${record.id}`;
    const reservedWord = space === 'party' && [...ROLES, 'company'].includes(record.id);
    const earlier = first.get(key);
    const place = record.at([], 'key');
    if (reservedWord) {
      faults.push({
        rule: 'id-is-unique',
        place,
        subject: record.ref,
        message: `“${record.id}” has a meaning of its own and cannot be the id of ${aKind(record.kind)}.`,
        fix: `Choose another id, such as “the-${record.id}”.`,
      });
    } else if (earlier) faults.push(taken(record, earlier, place));
    else first.set(key, record);
  }
  return faults;
}

function taken(record: SourceRecord, earlier: SourceRecord, place: Place): Fault {
  const there = earlier.at([], 'key');
  const both =
    earlier.kind === record.kind ? '' : ' People and teams share their ids, so that each can be named alone.';
  return {
    rule: 'id-is-unique',
    place,
    subject: record.ref,
    message: `“${record.id}” is already the id of ${aKind(earlier.kind)} (${there.file}, line ${there.line}).${both}`,
    fix: 'Give one of the two another id.',
    related: [{ subject: earlier.ref, place: there }],
  };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { splitRef } from '../../src/kinds.ts';
import { buildPlaybook } from '../../src/model/build.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { judge, rulesFor } from '../../src/rules/run.ts';
import { schemas } from '../../src/schema/index.ts';
import { referencesIn } from '../../src/schema/shape.ts';
import { diskFiles } from '../../src/source/files.ts';
import { readSource, type Source } from '../../src/source/read.ts';
import { PINNED_DAY } from './pinned.ts';
import { REPOSITORY } from './tree.ts';

/** The playbook that ships and each of the small companies of the tests, as they were read, by name. */
export function allSources(): Map<string, Source> {
  const stories = join(REPOSITORY, 'test/playbooks');
  const roots = [
    ['the shipped playbook', REPOSITORY] as const,
    ['the three stories', join(REPOSITORY, 'examples/three-stories')] as const,
    ...readdirSync(stories).map((name) => [name.replaceAll('-', ' '), join(stories, name)] as const),
  ];
  // Releases keep their ids and records whatever becomes of those of today, so each of these changes would be one since then.
  const today = (root: string): Source => ({ ...readSource(diskFiles(root)), releases: [], signoffs: [] });
  return new Map(roots.map(([name, root]) => [name, today(root)]));
}

/** Everything that every rule finds in what was read. */
export function findingsIn(source: Source): readonly Finding[] {
  const { playbook, faults } = buildPlaybook(source);
  const all = [...source.faults, ...faults];
  return judge(playbook, all, { now: PINNED_DAY, rules: rulesFor('all') }).findings;
}

/** What was read, without one record. */
export const withoutRecord = (source: Source, ref: string): Source => ({
  ...source,
  records: source.records.filter((record) => record.ref !== ref),
});

/** What was read, with every id replaced wherever it stands: as the id of a record, in each reference, in prose and in what is accepted. */
export function renamed(source: Source, to: (id: string) => string): Source {
  const ref = (text: string): string => {
    const split = splitRef(text);
    return split && split.kind !== 'company' ? `${split.kind}/${to(split.id)}` : text;
  };
  const records = source.records.map((record) => {
    if (record.written === undefined) return record;
    const written = structuredClone(record.written) as never;
    for (const { path, rule, to: old } of [...referencesIn(schemas[record.kind], record.written)]) {
      if (rule.words.includes(old) || old === 'company') continue;
      put(written, path, rule.form === 'typed' ? ref(old) : to(old));
    }
    const prose = record.prose && {
      ...record.prose,
      references: record.prose.references.map((one) => ({ ...one, to: ref(one.to) })),
    };
    const id = record.kind === 'company' ? record.id : to(record.id);
    return { ...record, id, ref: ref(record.ref) as typeof record.ref, written, prose };
  });
  const accepted = source.accepted.map((one) => ({
    ...one,
    written: {
      ...one.written,
      subject: ref(one.written.subject) as typeof one.written.subject,
      with: one.written.with?.map((other) => ref(other) as typeof other),
      approvedBy: to(one.written.approvedBy) as typeof one.written.approvedBy,
    },
  }));
  const reserved = source.reserved.map((one) => ({ ...one, id: to(one.id) }));
  return { ...source, records, accepted, reserved };
}

function put(root: unknown, path: readonly (string | number)[], value: string): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], root);
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
}

/** A finding in a form that does not say which of those that take part is named first. */
export const canonical = (
  { rule, subject, related, parties, drift }: Finding,
  back: (id: string) => string = (id) => id,
): string => {
  const ref = (text: string | undefined): string => {
    const split = text === undefined ? undefined : splitRef(text);
    return split && split.kind !== 'company' ? `${split.kind}/${back(split.id)}` : (text ?? '');
  };
  const refs = [...new Set([subject, ...related.map((one) => one.subject)].map(ref))].sort();
  return `${rule} ${refs.join(' ')} → ${parties.map(back).sort().join(' ')}${drift ? ' drift' : ''}`;
};

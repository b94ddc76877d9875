import { readYaml, type Path } from '../../source/yaml.ts';
import { quoted } from '../../schema/explain.ts';
import type { Dropped } from '../dropped.ts';
import type { TextFile } from '../imported.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An entity of a software catalog: what it says, and on which lines. */
export interface Entity {
  readonly file: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly metadata: Fields;
  readonly spec: Fields;
  /** Everything that stands in it. */
  readonly fields: Fields;
  /** The line on which it begins, or on which one of its fields stands. */
  readonly line: (path?: Path) => number;
}

/** So many documents that cannot be read are explained. */
const MOST_TOLD = 20;

/** Reads the entities of a YAML file of several documents; one that cannot be read is told, and the others are still read. */
export function readEntities({ file, text }: TextFile): {
  readonly entities: readonly Entity[];
  readonly report: readonly Dropped[];
} {
  const entities: Entity[] = [];
  const report: Dropped[] = [];
  let before = 0;
  let told = 0;
  for (const part of text.replace(/^\ufeff/, '').split(/^(?=---(?:\s|$))/m)) {
    const offset = before;
    before += part.split('\n').length - 1;
    const { value, broken, faults, at } = readYaml(file, part);
    if (faults.length > 0 && ++told <= MOST_TOLD) {
      // Read again where it stands in its file, so that a message tells the right lines.
      const [fault] = readYaml(file, '\n'.repeat(offset) + part).faults;
      if (fault) note(fault.place.line, fault.message, fault.fix, true);
    } else if (faults.length > 0)
      note(offset + 1, 'The entity that begins here cannot be read.', 'Mend those above first.', true);
    if (broken || faults.length > 0 || value === null) continue;
    const first = part.split('\n').findIndex((one) => /^(?!---)[^\s#]/.test(one));
    const begin = offset + Math.max(first, 0) + 1;
    const entity = entityOf(file, value, (path = []) =>
      path.length === 0 ? begin : at(path, 'key').line + offset,
    );
    if (entity) entities.push(entity);
    else
      note(
        begin,
        'What stands here is no entity: it lacks its `kind`, or its `metadata.name`.',
        'Write both, or take it out.',
        true,
      );
  }
  return { entities, report };

  function note(line: number, why: string, fix: string, loses: boolean): void {
    report.push({ what: 'line', file, line, column: undefined, value: '', why, fix, loses });
  }
}

function entityOf(file: string, value: unknown, line: Entity['line']): Entity | undefined {
  const fields = groupOf(value);
  const metadata = groupOf(fields['metadata']);
  const [kind, name] = [fields['kind'], textOf(metadata['name'])];
  if (typeof kind !== 'string' || name === undefined) return undefined;
  const namespace = textOf(metadata['namespace']) ?? 'default';
  return { file, kind, namespace, name, metadata, spec: groupOf(fields['spec']), fields, line };
}

/** A group of fields, or one without any where something else stands. */
export const groupOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** A text that says something; a number is one too, as in `name: 2048`. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

/** The texts of a list, or the one that stands in its place. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);

/** How an entity is called in a sentence. */
export const called = ({ kind, name }: Pick<Entity, 'kind' | 'name'>): string => `${kind} ${quoted(name)}`;

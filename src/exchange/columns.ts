import type { z } from 'zod';
import { aKind, KINDS, type Kind } from '../kinds.ts';
import { quoted } from '../schema/explain.ts';
import { schemas } from '../schema/index.ts';
import { listed, nearest } from '../schema/nearest.ts';
import { fieldsOf, isRequired, itemOf, variantsOf } from '../schema/shape.ts';
import type { Dropped } from './dropped.ts';
import type { Row } from './table.ts';

type Schema = z.core.$ZodType;

/**
 * A column of the import: the field it fills.
 * A field in a group is dotted (`outcome.measure`); in a list of groups the number of the entry stands between,
 * counted from 1 (`readings.1.on`), as it may for any list whose entries cannot be joined (`looksLike.1`).
 * Entries whose cells are all empty are left out.
 */
export interface Column {
  readonly name: string;
  /** The steps to the field; a number is the entry of a list, as written. */
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
}

/** The column that a header cell names, or undefined where the kind has no such field. */
export function columnOf(kind: Kind, name: string): Column | undefined {
  const steps = name.split('.');
  const schema = fieldAt(schemas[kind], steps);
  return schema && { name, path: steps.map((step) => (/^\d/.test(step) ? Number(step) : step)), schema };
}

/** Every column that a kind may have, `id` first; of a list of groups those of the first entry. */
export function columnNames(kind: Kind): string[] {
  return ['id', ...new Set(namesBelow(schemas[kind], ''))];
}

/** The columns of a header, by position; what is no column, or a column twice, becomes an entry of the report. */
export function readHeader(file: string, kind: Kind, header: Row, rows: readonly Row[]) {
  const columns: (Column | 'id' | undefined)[] = [];
  const report: Dropped[] = [];
  const used: string[] = [];
  const empty: string[] = [];
  const allowed = columnNames(kind);
  for (const [index, name] of header.cells.entries()) {
    const filled = rows.filter(({ cells }) => (cells[index] ?? '') !== '').length;
    const rival = used.find(
      (other) => other === name || other.startsWith(`${name}.`) || name.startsWith(`${other}.`),
    );
    const column = rival !== undefined ? undefined : name === 'id' ? 'id' : columnOf(kind, name);
    columns.push(column);
    if (column) {
      used.push(name);
      if (filled === 0 && column !== 'id' && !isRequired(column.schema)) empty.push(name);
    } else if (name !== '' || filled > 0) {
      const [why, fix] =
        name === '' ? nameless(index) : rival ? twice(name, rival) : unknown(kind, name, allowed);
      const count =
        filled === 0
          ? ' All its cells are empty.'
          : ` ${filled === 1 ? '1 cell is' : `${filled} cells are`} dropped.`;
      report.push({
        what: 'column',
        file,
        line: header.line,
        column: name,
        value: name,
        why: why + count,
        fix,
        loses: filled > 0,
      });
    }
  }
  if (rows.length > 0 && empty.length > 0) report.push(nothingUnder(file, kind, header.line, empty));
  return { columns, report };
}

/** Fields that no record will have, since their columns are empty from top to bottom; of one that is needed each row says so. */
function nothingUnder(file: string, kind: Kind, line: number, empty: readonly string[]): Dropped {
  const names = empty.map((name) => `\`${name}\``);
  return {
    what: 'note',
    file,
    line,
    column: undefined,
    value: '',
    why: `No row has anything under ${listed(names, 'or', 80)}, so that no ${KINDS[kind].label} says it.`,
    fix: `Fill ${empty.length === 1 ? 'it' : 'them'} in where somebody knows it, now or later.`,
    loses: false,
  };
}

const nameless = (index: number): [string, string] => [
  `Column ${index + 1} has no name.`,
  'Write the name of its field into the first row.',
];

const twice = (name: string, rival: string): [string, string] =>
  name === rival
    ? [
        `\`${name}\` heads two columns; the first is read.`,
        'Keep one of them. Lists are joined by “; ” in one cell.',
      ]
    : [
        `\`${name}\` and \`${rival}\` say the same field in two ways; the first is read.`,
        'Keep one of them.',
      ];

function unknown(kind: Kind, name: string, allowed: readonly string[]): [string, string] {
  const parts = allowed.filter((column) => column.startsWith(`${name}.`));
  const near = parts.length === 0 ? nearest(name, allowed) : undefined;
  const why =
    parts.length > 0
      ? `${quoted(name)} is a group of fields.`
      : `${quoted(name)} is no field of ${aKind(kind)}.`;
  const fix =
    parts.length > 0
      ? `Give each of its fields a column: ${listed(parts)}. `
      : near
        ? `Did you mean \`${near}\`? `
        : '';
  return [why, `${fix}Columns: ${listed(allowed, 'and', 80)}.`];
}

function fieldAt(schema: Schema, [step, ...rest]: readonly string[]): Schema | undefined {
  if (step === undefined) return takesText(itemOf(schema) ?? schema) ? schema : undefined;
  const item = itemOf(schema);
  if (item) return /^[1-9]\d{0,2}$/.test(step) ? fieldAt(item, rest) : undefined;
  for (const fields of fieldSets(schema)) {
    const field = Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (field) return fieldAt(field, rest);
  }
  return undefined;
}

function namesBelow(schema: Schema, before: string): string[] {
  return fieldSets(schema).flatMap((fields) =>
    Object.entries(fields).flatMap(([name, field]) => {
      const item = itemOf(field);
      const below = namesBelow(item ?? field, `${before}${name}.${item ? '1.' : ''}`);
      return takesText(item ?? field) ? [`${before}${name}`, ...below] : below;
    }),
  );
}

/** The fields of a group; of one with types, those of each type. */
export function fieldSets(schema: Schema): Record<string, Schema>[] {
  const fields = fieldsOf(schema);
  return fields ? [fields] : variantsOf(schema).map((variant) => variant.fields);
}

/** Whether one text may stand for the whole field: always, but for groups that have no short form. */
function takesText(schema: Schema): boolean {
  if (fieldSets(schema).length === 0) return true;
  const issues = (schema as z.ZodType).safeParse('text').error?.issues ?? [];
  return !issues.some((issue) => issue.path.length === 0);
}

import type { z } from 'zod';
import { explain, type Complaint } from '../schema/explain.ts';
import { schemas } from '../schema/index.ts';
import { fieldsOf, isRequired } from '../schema/shape.ts';
import { assemble } from './assemble.ts';
import { dropCell, dropRow, shown, type Draft } from './draft.ts';

type Path = readonly (string | number)[];

/** Drops what the schema refuses, a cell at a time, until the rest can be read or the row is gone. */
export function fit(draft: Draft): void {
  const schema: z.ZodType = schemas[draft.kind];
  while (!draft.gone) {
    draft.assembled = assemble(draft.cells);
    const { record } = draft.assembled;
    const result = schema.safeParse(record, { reportInput: true });
    if (result.success) {
      draft.read = result.data;
      return;
    }
    for (const issue of result.error.issues) {
      for (const complaint of explain(schema, record, issue)) {
        const path =
          issue.code === 'unrecognized_keys'
            ? complaint.path
            : issue.path.filter((step) => typeof step !== 'symbol');
        refuse(draft, path, complaint, issue);
      }
    }
  }
}

/** Whether a record cannot be without the field that a path begins with. */
export function isNeeded(draft: Draft, [field]: Path): boolean {
  const fields = fieldsOf(schemas[draft.kind], draft.assembled.record);
  const schema = fields?.[String(field)];
  return schema ? isRequired(schema) : fields === undefined;
}

function refuse(draft: Draft, path: Path, complaint: Complaint, issue: z.core.$ZodIssue): void {
  const cells = draft.assembled.cellsAt(path);
  const above = cells.length > 0 ? cells : draft.assembled.cellsAt(path.slice(0, -1));
  const left = above.filter((cell) => draft.cells.includes(cell));
  const first = left[0];
  const column =
    cells.length > 0 ? cells[0]?.column.name : first ? beside(first.column.path, path) : path.join('.');
  const isMissing = cells.length === 0;
  const why = isMissing ? `\`${column}\` is missing.` : complaint.message;
  const fix = isMissing
    ? complaint.fix.replace(/^Add a line `[^`]*`\./, `Fill in \`${column}\`.`)
    : (typed(issue) ?? complaint.fix);
  if (isNeeded(draft, path)) dropRow(draft, column, isMissing ? '' : shown(first?.value), why, fix);
  else if (above.length === 0) dropRow(draft, column, '', complaint.message, complaint.fix);
  else for (const cell of left) dropCell(draft, cell, why, fix);
}

/** The name of the column for `path`, which is empty, spelled as the one next to it. */
const beside = (neighbour: Path, path: Path): string =>
  [...neighbour.slice(0, path.length - 1), path.at(-1)].join('.');

function typed(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'boolean') return 'Write true or false.';
  if (issue.expected === 'int') return 'Write a whole number, digits only, without a unit.';
  return issue.expected === 'number' ? 'Write digits only, without a unit.' : undefined;
}

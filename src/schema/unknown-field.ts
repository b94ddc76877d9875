import type { z } from 'zod';
import type { Complaint } from './explain.ts';
import { listed, nearest } from './nearest.ts';
import { fieldsOf, isRequired, schemaAt, sentenceOf, variantsOf, wordsOf } from './shape.ts';
import { fieldName, valueAt, type FieldPath } from './written.ts';

type Schema = z.core.$ZodType;

/** What is said of a field that its group does not have: the one that it seems to mean, and all there are. */
export function unknownField(schema: Schema, written: unknown, path: FieldPath, key: string): Complaint {
  const here = schemaAt(schema, written, path) ?? schema;
  const value = valueAt(written, path);
  const allowed = Object.keys(fieldsOf(here, value) ?? {});
  const owners = variantsOf(here).filter(({ fields }) => Object.hasOwn(fields, key));
  const all = `Fields here: ${listed(allowed, 'and', 60)}.`;
  if (owners.length > 0) {
    const type = String((value as Record<string, unknown> | undefined)?.['type']);
    return {
      path: [...path, key],
      part: 'key',
      message: `\`${key}\` does not belong to the type “${type}”.`,
      fix: `Remove it, or change the type to ${listed(
        owners.map(({ name }) => name),
        'or',
      )}. ${all}`,
    };
  }
  const free = allowed.filter((field) => !Object.hasOwn(value as object, field));
  const near = nearest(key, free) ?? beginning(key, free);
  return {
    path: [...path, key],
    part: 'key',
    message: `\`${key}\` is not a field of ${groupName(path, written)}.`,
    fix: near ? `Did you mean \`${near}\`? ${all}` : all,
    unknown: key,
    means: near,
  };
}

/** What is said of a field that must be there and is not, or that is written under another name. */
export function missingField(schema: Schema, written: unknown, path: FieldPath): Complaint {
  const group = path.slice(0, -1);
  const name = String(path.at(-1));
  const field = schemaAt(schema, written, path);
  const variants = variantsOf(schemaAt(schema, written, group) ?? schema);
  const words = field ? wordsOf(field) : [];
  const allowed = words.length > 0 ? words : name === 'type' ? variants.map((variant) => variant.name) : [];
  const says = field && sentenceOf(field);
  const rest = allowed.length > 0 ? ` Allowed: ${listed(allowed, 'or')}.` : says ? ` ${says}` : '';
  const disguised = variants.length > 0 ? disguise(valueAt(written, group), variants, name) : undefined;
  if (disguised !== undefined) {
    return {
      path: [...group, disguised],
      part: 'key',
      message: `\`${disguised}\` is not a field of ${groupName(group, written)}; \`${name}\` is missing.`,
      fix: `Write \`${name}\` instead of \`${disguised}\`.${rest}`,
    };
  }
  return {
    path: group,
    part: 'key',
    message: `\`${fieldName(path, written)}\` is missing.`,
    fix: `Add a line \`${name}: …\`.${rest}`,
    lacks: name,
  };
}

/** Whether a record cannot do without the field at a path. */
export function isNeeded(schema: Schema, written: unknown, path: FieldPath): boolean {
  if (typeof path.at(-1) === 'number') return false;
  const field = schemaAt(schema, written, path);
  return field ? isRequired(field) : path.at(-1) === 'type';
}

/** How a group of fields is called. */
export const groupName = (path: FieldPath, written: unknown): string =>
  path.length > 0 ? `\`${fieldName(path, written)}\`` : 'this record';

/** The field that stands for the one which names the type: `Type`, `kind`, or the only one that no type has. */
function disguise(
  group: unknown,
  variants: readonly { readonly fields: Record<string, Schema> }[],
  name: string,
): string | undefined {
  const strange = Object.keys(group ?? {}).filter(
    (key) => !variants.some(({ fields }) => Object.hasOwn(fields, key)),
  );
  return (
    strange.find((key) => nearest(key, [name]) !== undefined || key.toLowerCase() === 'kind') ??
    (strange.length === 1 ? strange[0] : undefined)
  );
}

/** The only field that begins with what was typed: `mon` is monday. */
function beginning(typed: string, fields: readonly string[]): string | undefined {
  const start = typed.toLowerCase().replace(/\.$/, '');
  const found = start.length < 3 ? [] : fields.filter((field) => field.toLowerCase().startsWith(start));
  return found.length === 1 ? found[0] : undefined;
}

import type { z } from 'zod';
import { aKind, type Kind } from '../kinds.ts';
import { forms, references, type RefRule } from '../schema/common.ts';
import { listed } from '../schema/nearest.ts';
import { core, fieldsOf, isRequired, itemOf, sentenceOf, wordsOf } from '../schema/shape.ts';
import type { Source } from '../source/read.ts';
import type { Needed } from '../writing/starter.ts';

/** What a record still needs, each with what may stand there. */
export function needsInWords(kind: Kind, needed: readonly Needed[], source: Source): string {
  const lines = needed.flatMap(({ name, schema }) => {
    const item = itemOf(schema);
    const fields = Object.entries((item && fieldsOf(item)) ?? {}).filter(([, field]) => isRequired(field));
    // Of a list of groups each field of the first one is given by itself.
    if (fields.length > 0) return fields.map(([part, field]) => line(`${name}.1.${part}`, field, source));
    return [line(name, schema, source)];
  });
  return `${aKind(kind).replace(/^a/, 'A')} needs more than that:\n${lines.join('\n')}\nNothing was written.`;
}

const line = (flag: string, schema: z.core.$ZodType, source: Source): string =>
  `  --${flag}  ${sentenceOf(schema) ?? ''} ${allowed(schema, source)}`.trimEnd();

/** What to do first where a record has to name another, and there is none. */
export const noneYet = ({ kinds }: RefRule): string =>
  `There is none yet; make one with \`playbook new ${kinds[0] ?? 'area'}\`.`;

function allowed(schema: z.core.$ZodType, source: Source): string {
  const written = core(schema) as z.ZodType;
  const rule = references.get(written);
  const known = source.records
    .filter(({ kind }) => rule?.kinds.includes(kind))
    .map(({ id, ref }) => (rule?.form === 'typed' ? ref : id));
  const words = [...wordsOf(schema), ...(rule?.words ?? []), ...known];
  if (words.length > 0) return `One of: ${listed(words, 'or', 30)}.`;
  if (rule) return noneYet(rule);
  const form = forms.get(written);
  return form ? `Such as: ${form.examples.join(', ')}.` : '';
}

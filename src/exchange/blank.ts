import type { z } from 'zod';
import { KINDS, type Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { fieldsOf, isRequired, itemOf, sentenceOf, variantsOf, wordsOf } from '../schema/shape.ts';

/** Where a new record of a kind begins: a file of its own, to be renamed to its id. */
export function blankPath(kind: Kind): string {
  const { plural } = KINDS[kind];
  return isProse(kind) ? `src/content/${plural}/new-${kind}.mdx` : `data/${plural}/new-${kind}.yaml`;
}

/** A record of a kind as a form: needed fields to fill in, the others as comments, each with its sentence. */
export function blankRecord(kind: Kind): string {
  const variants = variantsOf(schemas[kind]);
  const fields = variants[0]?.fields ?? fieldsOf(schemas[kind]) ?? {};
  const rows = Object.entries(fields).map(([name, field]) =>
    row(
      name,
      field,
      variants.map((one) => one.name),
    ),
  );
  const head = `# Rename this file to the id of the ${KINDS[kind].label}: small letters, digits and hyphens.`;
  const form = [head, ...rows].join('\n');
  return isProse(kind) ? `---\n${form}\n---\n\nTell the story here.\n` : `${form}\n`;
}

const isProse = (kind: Kind) => kind === 'value' || kind === 'guide';

function row(name: string, field: z.core.$ZodType, types: readonly string[]): string {
  const words = name === 'type' && types.length > 0 ? types : wordsOf(field);
  const says = sentenceOf(field) ?? '';
  const choice = words.length > 0 ? ` One of: ${words.join(', ')}.` : '';
  const list = itemOf(field) ? ' []' : '';
  const sentence =
    name === 'type' && types.length > 0 ? 'Which sort it is; further fields depend on it.' : says;
  return isRequired(field) ? `# ${sentence}${choice}\n${name}:` : `# ${name}:${list}   ${says}${choice}`;
}

import type { z } from 'zod';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import type { Playbook } from '../model/playbook.ts';
import { acceptance, schemas } from '../schema/index.ts';
import { signoff } from '../schema/signoff.ts';
import { editorSchema, joined, ofKind, type JsonSchema } from './editor-schema.ts';
import { idKeys, type Known } from './editor-ids.ts';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** A JSON Schema for editors, and the files of a playbook that it is for. */
export interface EditorFile {
  /** The name of the file: `behaviour.json`, `behaviours.json`. */
  readonly name: string;
  /** Which files of a playbook it describes, relative to its folder. */
  readonly match: string;
  readonly schema: JsonSchema;
}

/** Every JSON Schema for editors: of each kind one for a file of its own and one for a file of many. */
export function editorFiles(known: Known): EditorFile[] {
  return [
    ...KIND_NAMES.flatMap((kind) => ofOneKind(kind, known)),
    listFile(
      'accepted',
      'data/accepted.yaml',
      acceptance,
      'Findings that the company has decided to live with.',
    ),
    listFile('signoffs', 'data/signoffs/*.yaml', signoff, 'Where each leader stands on a release.'),
  ];

  function listFile(name: string, match: string, entry: z.ZodType, description: string): EditorFile {
    const { root, definitions } = editorSchema(entry, known);
    const schema = {
      $schema: DRAFT,
      description,
      type: ['array', 'null'],
      items: withJoined(root),
      definitions: withJoined(definitions),
    };
    return { name: `${name}.json`, match, schema };
  }
}

function ofOneKind(kind: Kind, known: Known): EditorFile[] {
  const { plural, heading } = KINDS[kind];
  const { root, definitions } = editorSchema(schemas[kind], known);
  const record = withJoined({ ...root, ...ofKind(kind) });
  const parts = withJoined(definitions);
  const one = { $schema: DRAFT, ...record, definitions: parts };
  if (kind === 'company') return [{ name: 'company.json', match: 'data/company.yaml', schema: one }];
  const many = {
    $schema: DRAFT,
    title: heading,
    description: `${KINDS[kind].means} Each begins with its id and a colon.`,
    type: ['object', 'null'],
    propertyNames: idKeys(kind),
    // Beside this file, so that each record is described once.
    additionalProperties: { $ref: `${kind}.json` },
  };
  return [
    { name: `${kind}.json`, match: `data/${plural}/*.yaml`, schema: one },
    { name: `${plural}.json`, match: `data/${plural}.yaml`, schema: many },
  ];
}

/** Every `$ref` that stands beside a description is joined to it. */
function withJoined(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]) => [key, within(value)]);
  return joined(Object.fromEntries(entries) as JsonSchema);
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return typeof value === 'object' && value !== null ? withJoined(value as JsonSchema) : value;
}

/** What an editor may offer from a playbook. */
export const knownTo = (playbook: Playbook): Known => ({
  ids: Object.fromEntries(
    KIND_NAMES.filter((kind) => kind !== 'company').map((kind) => [
      kind,
      playbook.all(kind).map(({ id, label }) => ({ id, label })),
    ]),
  ),
  audiences: playbook.company.audiences,
});

/** The settings that tie each schema to its files, for VS Code with the YAML language server. */
export const editorSettings = (files: readonly EditorFile[], folder: string): JsonSchema =>
  Object.fromEntries(files.map(({ name, match }) => [`${folder}/${name}`, `/${match}`]));

import type { APIRoute, GetStaticPaths } from 'astro';
import { editorFiles, knownTo, type EditorFile } from '../../exchange/editor-files.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
  editorFiles(knownTo(site().playbook)).map((file) => ({
    params: { name: file.name.replace(/\.json$/, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** A JSON Schema from which an editor completes and checks the files of this playbook. */
export const GET: APIRoute<{ file: EditorFile }> = ({ props }) => Response.json(props.file.schema);

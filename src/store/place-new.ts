import { KINDS, type Kind } from '../kinds.ts';
import { withRecords } from '../writing/add-records.ts';
import { recordsYaml, recordYaml } from '../writing/yaml-text.ts';

/** Where a new record goes, and what its file then says. */
export interface NewPlace {
  readonly path: string;
  readonly text: string;
  /** Whether the file was there before. */
  readonly isAdded: boolean;
}

/** Kinds that tell a story, and so begin as prose. */
const IN_PROSE: readonly Kind[] = ['value', 'guide'];

/**
 * Places a new record: prose in a file of its own; else at the end of `data/<plural>.yaml` where the playbook has that file
 * and no folder of that name; else in a file of its own. Undefined where the file cannot be added to.
 */
export function placeNew(
  kind: Kind,
  id: string,
  record: Readonly<Record<string, unknown>>,
  texts: ReadonlyMap<string, string>,
): NewPlace | undefined {
  const { plural } = KINDS[kind];
  if (IN_PROSE.includes(kind)) {
    const story = 'TODO: What happened, or what to do, in a few paragraphs that somebody wants to read.';
    return {
      path: `src/content/${plural}/${id}.mdx`,
      text: `---\n${recordYaml(kind, record)}---\n\n${story}\n`,
      isAdded: false,
    };
  }
  const many = texts.get(`data/${plural}.yaml`);
  const hasFolder = [...texts.keys()].some((path) => path.startsWith(`data/${plural}/`));
  if (many === undefined || hasFolder)
    return { path: `data/${plural}/${id}.yaml`, text: recordYaml(kind, record), isAdded: false };
  const text = withRecords(many, kind, [[id, record]]);
  return text === undefined
    ? undefined
    : { path: `data/${plural}.yaml`, text: apart(many, text), isAdded: true };

  /** An empty line stands before the new record where one stands before the others. */
  function apart(before: string, after: string): string {
    const added = recordsYaml(kind, [[id, record]]);
    const isApart = /\n\r?\n[a-z0-9]/.test(before) && after.endsWith(added) && !before.endsWith('\n\n');
    return isApart ? `${after.slice(0, -added.length)}\n${added}` : after;
  }
}

import { quoted } from '../../schema/explain.ts';
import type { Source } from '../../source/read.ts';
import { distinctIds, idFrom } from '../distinct-ids.ts';
import { draftOf, type Draft } from '../draft.ts';
import type { Dropped } from '../dropped.ts';
import { placeOf, settle, type Imported, type TextFile } from '../imported.ts';
import { knownIds } from '../known.ts';
import { standingParties } from '../standing.ts';
import { decisionOf, lose, statusLines, type Fields } from './adr-decision.ts';
import { readAdr, type AdrFile, type Said } from './adr-file.ts';
import { namedDecisions, numberOf, stemOf, type Nameable } from './adr-links.ts';
import { namedBeside } from './adr-status.ts';

/**
 * Turns decision records in Markdown (MADR 2 to 4, Nygard) into decisions of a playbook: question, status, day, who
 * decided, outcome, and what they supersede. What a record does not say is not made up: without a status or a day it is
 * told with its line, and left out. A decision of the same id keeps what such a record cannot say.
 */
export function importAdr(files: readonly TextFile[], source: Source): Imported {
  const here = knownIds(source);
  const parties = standingParties(source);
  const adrs = files.filter((one) => !isAside(one)).map(readAdr);
  const ids = distinctIds(
    adrs.map(({ file }) => {
      const folder = file.replaceAll('\\', '/').split('/').at(-2) ?? '';
      return {
        key: file,
        wishes: [idFrom(stemOf(file), 'decision'), idFrom(`${folder} ${stemOf(file)}`, 'decision')],
      };
    }),
    new Set(),
  );
  const idOf = (file: string) => ids.get(file)?.id ?? '';
  const known: Nameable[] = [
    ...adrs.map(({ file }) => ({ file, id: idOf(file) })),
    ...[...here.ids('decision')].map((id) => ({ file: id, id })),
  ];
  const before = new Map(source.records.map(({ ref, written, value }) => [ref, written && value]));
  const drafts = adrs.map((adr) =>
    decisionOf(adr, idOf(adr.file), parties, before.get(`decision/${idOf(adr.file)}`) as Fields | undefined),
  );
  const links = adrs.map((adr) => namedBeside([...statusLines(adr), ...loose(adr)]));
  for (const [index, adr] of adrs.entries()) {
    const draft = drafts[index];
    const own = links[index];
    if (!draft || !own) continue;
    const replaced = own.supersedes.flatMap((said) => found(draft, said));
    for (const [other, { supersededBy }] of links.entries())
      for (const said of supersededBy)
        if (namedDecisions(said, known).includes(draft.id)) replaced.push(drafts[other]?.id ?? '');
    supersede(draft, replaced);
    for (const said of own.supersededBy) {
      const by = namedDecisions(said, known).filter((id) => id !== undefined);
      if (by.some((id) => drafts.some((one) => one.id === id))) continue;
      const which = by[0] ?? 'the decision that replaced it';
      lose(
        draft,
        said,
        `\`supersedes: ${idOf(adr.file)}\` belongs into ${which}, which is not among these files.`,
      );
    }
  }
  const first = adrs[0];
  const report = [...files.filter(isAside).map(aside), ...(first ? [whatStays(first)] : [])];
  return settle(
    [{ file: placeOf(files), kind: 'decision', unit: 'file', rows: drafts.length, drafts, report }],
    here,
  );

  function found(draft: Draft, said: Said): string[] {
    return namedDecisions(said, known).flatMap((id) => {
      if (id === undefined)
        lose(draft, said, `${quoted(said.text)} is no decision that is here or in the playbook.`);
      return id ?? [];
    });
  }
}

/** Whether a file is called as a list of decisions is, or a template; one with a number of its own is a decision, whatever it is about. */
function isAside({ file }: TextFile): boolean {
  const stem = stemOf(file);
  return /^(?:readme|index)$/i.test(stem) || (/template/i.test(stem) && !numberOf(stem));
}

/** Fields that name other decisions by themselves, read as a line of the status would be. */
const loose = ({ fields }: AdrFile): Said[] =>
  ['supersedes', 'superseded by'].flatMap((name) =>
    (fields.get(name) ?? []).map((said) => ({ ...said, text: `${name} ${said.text}` })),
  );

function supersede(draft: Draft, ids: readonly string[]): void {
  const all = [...new Set(ids.filter((id) => id !== '' && id !== draft.id))];
  if (all.length === 0 || draft.gone) return;
  const { cells } = draftOf(draft.file, 'decision', draft.line, draft.id, { supersedes: all });
  draft.cells = [...draft.cells.filter(({ column }) => column.name !== 'supersedes'), ...cells];
}

const aside = ({ file }: TextFile): Dropped => ({
  what: 'note',
  file,
  line: 1,
  column: undefined,
  value: '',
  why: 'It is called as a template or a list of decisions is, and is left out.',
  fix: 'If it is a decision, call it otherwise.',
  loses: false,
});

const whatStays = ({ file, title }: AdrFile): Dropped => ({
  what: 'note',
  file,
  line: title?.line ?? 1,
  column: undefined,
  value: '',
  why: 'A decision record has one day, which is read as the one on which it was raised, and where it is accepted or rejected as decided. Its context, options and consequences stay in the file.',
  fix: 'Where it was raised earlier, write the day into `raised`: it is kept when the file is imported again.',
  loses: false,
});

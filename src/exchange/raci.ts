import { quoted } from '../schema/explain.ts';
import type { Source } from '../source/read.ts';
import type { Dropped } from './dropped.ts';
import { asides, refused, settle, type Imported, type TextFile } from './imported.ts';
import { knownIds } from './known.ts';
import { folded, partiesCalled } from './matching.ts';
import { areaDraft, type IdOf } from './raci-area.ts';
import { readHeads } from './raci-heads.ts';
import { areaRows, isHeading } from './raci-rows.ts';
import { readSheet } from './raci-sheet.ts';
import { standingAreas, standingParties } from './standing.ts';
import type { Row } from './table.ts';

/**
 * Turns a RACI sheet into areas of a playbook: areas in rows, people and teams in columns, letters in the cells.
 *
 * Heads are matched with the ids, names, titles and handles of the playbook; whoever nobody answers to becomes a person.
 * An area that the playbook has already keeps its id, and all that the sheet has no column for.
 */
export function importRaci(text: TextFile, source: Source): Imported {
  const { file } = text;
  const sheet = readSheet(text);
  if ('refusal' in sheet) return refused([sheet.refusal]);
  const here = knownIds(source);
  const parties = standingParties(source);
  const areas = standingAreas(source);
  const taken = new Set([...here.ids('person'), ...here.ids('team')]);
  const { heads, people, report } = readHeads(file, sheet.header, sheet.rows, parties, taken);
  const rows = sheet.rows.filter((row) => !isHeading(row, heads));
  const found = areaRows(rows, heads, areas, here.ids('area'));
  const idOf: IdOf = (called, kind) => {
    const named = [...areas, ...found].filter(({ name }) => folded(name) === folded(called));
    const known = kind === 'party' ? partiesCalled(called, parties) : named;
    const ids = new Set(known.map(({ id }) => id));
    return ids.size === 1 ? [...ids][0] : undefined;
  };
  const drafts = found.map((area) => areaDraft(file, heads, area, idOf));
  const headings = sheet.rows.filter((row) => !rows.includes(row)).map((row) => heading(file, row));
  const notes = [...sheet.report, ...report, ...headings];
  return settle(
    [
      { file, kind: 'area', unit: 'row', rows: drafts.length, drafts, report: notes },
      ...asides({ file, kind: 'person', drafts: people, report: [] }),
    ],
    here,
  );
}

function heading(file: string, { line, cells }: Row): Dropped {
  return {
    what: 'note',
    file,
    line,
    column: undefined,
    value: '',
    why: `${quoted(cells.find(Boolean) ?? '')} is read as a heading, and not as an area.`,
    fix: 'If it is an area, write it in small letters, or give somebody a letter.',
    loses: false,
  };
}

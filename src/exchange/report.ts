import { KINDS } from '../kinds.ts';
import { quoted } from '../schema/explain.ts';
import type { Dropped } from './dropped.ts';
import type { Imported, Unit } from './imported.ts';

const SORTS: readonly (readonly [Dropped['what'], string])[] = [
  ['line', 'Lines not read'],
  ['column', 'Columns dropped'],
  ['row', 'Rows dropped'],
  ['owner', 'Owners not read'],
  ['cell', 'Cells dropped'],
  ['duplicate', 'Repeated entries of a list, written once'],
  ['override', 'Rules that a later one replaces'],
  ['id', 'Ids that had to differ'],
  ['person', 'Heads that nobody answers to yet, written as people'],
  ['note', 'Worth a look'],
];

/** What several of them are called. */
const UNITS: Readonly<Record<Unit, string>> = {
  row: 'rows',
  rule: 'rules',
  entity: 'entities',
  file: 'files',
};

/** What came out of an import, as plain text: each file, then what was dropped or changed, at most `most` of a sort. */
export function importReport({ sheets, report }: Imported, most: number): string {
  const width = Math.max(...sheets.map(({ file }) => file.length));
  const lines = sheets.map(({ file, kind, records, rows, unit }) => {
    const { plural, label } = KINDS[kind];
    const arrived = `${records.length} ${records.length === 1 ? label : plural}`;
    return `${file.padEnd(width)}  ${arrived}${rows > records.length ? ` of ${rows} ${UNITS[unit]}` : ''}`;
  });
  for (const [what, heading] of SORTS) {
    const all = report.filter((entry) => entry.what === what);
    if (all.length === 0) continue;
    lines.push(
      '',
      `${heading}: ${new Set(all.map((entry) => (what === 'row' ? `${entry.file}:${entry.line}` : entry))).size}`,
    );
    for (const entry of all.slice(0, most)) lines.push(...shown(entry));
    if (all.length > most) lines.push(`  … and ${all.length - most} more; --dry-run shows all of them.`);
  }
  return `${lines.join('\n')}\n`;
}

function shown({ what, file, line, column, value, why, fix }: Dropped): string[] {
  const named = what === 'column' || column === undefined ? '' : `  ${column}`;
  const said = value === '' || why.includes(value) ? '' : `  (${quoted(value)})`;
  return [`  ${file}:${line}${named}  ${why}${said}`, `    Fix: ${fix}`];
}

import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importCsv, type CsvFile } from '../../exchange/csv.ts';
import { kindOfFile } from '../../exchange/file-kind.ts';
import { knownIds } from '../../exchange/known.ts';
import { importReport } from '../../exchange/report.ts';
import { listed } from '../../schema/nearest.ts';
import { diskFiles, type Files } from '../../source/files.ts';
import { readSource } from '../../source/read.ts';
import { fileOf, placeRecords } from '../../store/place-records.ts';
import { reasonOf, StoreError } from '../../store/store-error.ts';
import { alreadyThere, writeAll } from '../../store/write.ts';
import { WrongUse, type Command } from '../command.ts';

const FORMATS = ['csv'];
const MOST = 20;
const HELP = `playbook import csv FILE… [--dry-run] [--partial] [--force]

  Writes the rows of CSV files as records: teams.csv becomes data/teams.yaml.
  The first row names the columns: id, and fields as they are called in YAML. A field in a group is dotted
  (outcome.measure); in a list of groups the number of the entry stands between (readings.1.on).
  Lists are joined by “; ”. An empty cell is a field that is absent.
  All files are written, or none. Files that refer to each other belong into one import.

  --dry-run   says what would happen, with every dropped row and cell (otherwise the first ${MOST} of a sort)
  --partial   writes what is left where rows or cells had to be dropped
  --force     replaces files that exist; records that are only in the old file are gone

  Exit code 0: written, or would be; 1: something was dropped, or nothing was left; 2: wrong use, or the files exist.
`;

/** Imports records from files of another format: all of them, or nothing is written. */
export const run: Command = async (args, { root, stdout, stderr }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      partial: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const [format, ...paths] = positionals;
  const formats = `Formats: ${listed(FORMATS)}.`;
  if (format === undefined)
    throw new WrongUse(`playbook import FORMAT FILE…: the format is missing. ${formats}`);
  if (!FORMATS.includes(format))
    throw new WrongUse(`“${format}” is no format that can be imported. ${formats}`);
  if (paths.length === 0)
    throw new WrongUse('playbook import csv FILE…: name at least one file, such as teams.csv.');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`There is no folder ${root}.`);

  const csv = paths.map(readCsvFile);
  const replaced = new Set(csv.map(({ kind }) => fileOf(kind)));
  const disk = diskFiles(root);
  const kept: Files = { ...disk, list: (folder) => disk.list(folder).filter((path) => !replaced.has(path)) };
  const imported = importCsv(csv, knownIds(readSource(kept)));
  if (imported.refusals.length > 0) {
    for (const { file, line, message, fix } of imported.refusals)
      stderr(`${file}:${line}  ${message}\n  Fix: ${fix}\n`);
    stderr('Nothing was written.\n');
    return 2;
  }
  stdout(`${importReport(imported, values['dry-run'] ? Infinity : MOST)}\n`);

  const { files, inProse } = placeRecords(
    imported.sheets,
    new Set([...kept.list('data'), ...kept.list('src/content')]),
  );
  const there = values.force ? [] : alreadyThere(root, files.keys());
  const refused = [
    ...inProse.map((path) => `${path} is prose, which an import does not replace. Take its row out.`),
    ...there.map((path) => `${path} is there already. --force replaces it.`),
  ];
  const isWhole = values.partial || imported.report.every(({ loses }) => !loses);
  const objections = [
    ...refused,
    ...(isWhole ? [] : ['Not everything fits. Mend it, or write what is left with --partial.']),
    ...(files.size > 0 ? [] : ['There is no record to write.']),
  ];
  if (objections.length > 0) {
    const verdict = values['dry-run'] ? 'Nothing would be written.' : 'Nothing was written.';
    stdout(`${[verdict, ...objections].join('\n  ')}\n`);
    return refused.length > 0 ? 2 : 1;
  }
  if (values['dry-run']) {
    stdout(`Would write ${listed([...files.keys()])}. Nothing was written.\n`);
    return 0;
  }
  return write();

  function write(): number {
    try {
      const left = writeAll(root, files, { force: values.force });
      stdout(`Wrote ${listed([...files.keys()])}.\n`);
      if (left.length > 0) stderr(`${listed(left)} could not be removed; nothing needs it any more.\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      stderr(`${error.message}\n`);
      return 2;
    }
  }
};

function readCsvFile(path: string): CsvFile {
  const named = kindOfFile(path);
  if ('problem' in named) throw new WrongUse(named.problem);
  return { file: path, kind: named.kind, text: textAt(path) };
}

function textAt(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new WrongUse(`${path} is not written in UTF-8. Save it again as “CSV UTF-8”.`);
    const { code } = error as { code?: string };
    throw new WrongUse(
      code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${reasonOf(error)}.`,
    );
  }
}

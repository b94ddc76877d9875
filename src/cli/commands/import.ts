import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importAdr } from '../../exchange/adr/adr.ts';
import { importBackstage } from '../../exchange/backstage/backstage.ts';
import { importCodeowners } from '../../exchange/codeowners.ts';
import { importCsv, type CsvFile } from '../../exchange/csv.ts';
import { kindOfFile } from '../../exchange/file-kind.ts';
import type { Imported, TextFile } from '../../exchange/imported.ts';
import { knownIds } from '../../exchange/known.ts';
import { importRaci } from '../../exchange/raci.ts';
import { importReport } from '../../exchange/report.ts';
import { listed } from '../../schema/nearest.ts';
import { diskFiles, type Files } from '../../source/files.ts';
import { readSource, type Source } from '../../source/read.ts';
import { fileOf, placeRecords, type Placed } from '../../store/place-records.ts';
import { alreadyThere } from '../../store/write.ts';
import { WrongUse, type Command } from '../command.ts';
import { wrote } from '../wrote.ts';
import { IMPORT_HELP, MOST } from '../import-help.ts';
import { filesAt, textAt } from '../text-file.ts';

/** Reads the one file that a format takes. */
const one =
  (add: (file: TextFile, source: Source) => Imported): Adding =>
  ([first], source) =>
    first ? add(first, source) : { sheets: [], report: [], refusals: [] };

/** Formats that add to a playbook what files say; csv writes its files anew. */
const ADDING: Readonly<Record<string, Adding>> = {
  codeowners: one(importCodeowners),
  raci: one(importRaci),
  backstage: importBackstage,
  adr: importAdr,
};
/** Those that take several files, and folders of them: how such a file ends. */
const MANY: Readonly<Record<string, readonly string[]>> = {
  adr: ['.md', '.markdown'],
  backstage: ['.yaml', '.yml'],
};
const FORMATS = ['csv', ...Object.keys(ADDING)];

type Adding = (files: readonly TextFile[], source: Source) => Imported;

/** What was read of the files that were named, and where it would go. */
interface Brought extends Placed {
  readonly imported: Imported;
  /** What --force does with a file that exists. */
  readonly force: string;
  /** Files that would be added to, and cannot be read. */
  readonly faulty: readonly string[];
  /** What of a file that is replaced is in no row: said in a sentence for each. */
  readonly gone: readonly string[];
}

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
    stdout(IMPORT_HELP);
    return 0;
  }
  const brought = bring(positionals, root);
  const { imported, files } = brought;
  if (imported.refusals.length > 0) {
    for (const { file, line, message, fix } of imported.refusals)
      stderr(`${file}:${line}  ${message}\n  Fix: ${fix}\n`);
    stderr('Nothing was written.\n');
    return 2;
  }
  stdout(`${importReport(imported, values['dry-run'] ? Infinity : MOST)}\n`);
  for (const sentence of brought.gone) stdout(`${sentence}\n\n`);

  const there = values.force ? [] : alreadyThere(root, files.keys());
  const refused = [
    ...brought.inProse.map((path) => `${path} is prose, which an import does not replace. Take its row out.`),
    ...brought.faulty.map(
      (path) => `${path} has faults, and is not touched before they are mended; check shows them.`,
    ),
    ...brought.closed.map(
      (path) => `${path} cannot be added to. Write each id at the start of a line, its fields below.`,
    ),
    ...there.map((path) => `${path} is there already. --force ${brought.force}.`),
  ];
  const isWhole = values.partial || imported.report.every(({ loses }) => !loses);
  const objections = [
    ...refused,
    ...(isWhole ? [] : ['Not everything fits. Mend it, or write what is left with --partial.']),
    ...(files.size > 0 || refused.length > 0 ? [] : ['There is no record to write.']),
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
  if (!wrote(root, files, { stderr }, { force: values.force })) return 2;
  stdout(`Wrote ${listed([...files.keys()])}.\n`);
  return 0;
};

/** Reads the files that were named on the command line. */
function bring([format, ...paths]: readonly string[], root: string): Brought {
  const formats = `Formats: ${listed(FORMATS)}.`;
  if (format === undefined)
    throw new WrongUse(`playbook import FORMAT FILE…: the format is missing. ${formats}`);
  if (!FORMATS.includes(format))
    throw new WrongUse(`“${format}” is no format that can be imported. ${formats}`);
  const [path, ...others] = paths;
  const add = ADDING[format];
  const many = MANY[format];
  if (path === undefined)
    throw new WrongUse(
      add
        ? `playbook import ${format} FILE: name the file${many ? ', or its folder' : ''}.`
        : 'playbook import csv FILE…: name at least one file, such as teams.csv.',
    );
  if (add && others.length > 0 && !many)
    throw new WrongUse(`playbook import ${format} FILE takes one file at a time.`);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`There is no folder ${root}.`);
  if (!add) return anew(paths.map(csvFile), diskFiles(root));
  return added(add, many ? paths.flatMap((at) => filesAt(at, many)) : [path], diskFiles(root));
}

/** CSV files are the whole truth about the files that they become. */
function anew(csv: readonly CsvFile[], disk: Files): Brought {
  const replaced = new Set(csv.map(({ kind }) => fileOf(kind)));
  const kept: Files = { ...disk, list: (folder) => disk.list(folder).filter((path) => !replaced.has(path)) };
  const imported = importCsv(csv, knownIds(readSource(kept)));
  const placed = placeRecords(imported.sheets, pathsOf(kept));
  return { imported, ...placed, force: 'replaces it', faulty: [], gone: goneWith(csv, imported, disk) };
}

/** The records of files that are replaced which no row has, such as those that an export left out. */
function goneWith(csv: readonly CsvFile[], { sheets }: Imported, disk: Files): string[] {
  const { records } = readSource(disk);
  return [...Map.groupBy(csv, ({ kind }) => kind)].flatMap(([kind, some]) => {
    const ids = new Set(
      sheets.flatMap((sheet) => (sheet.kind === kind ? sheet.records.map(([id]) => id) : [])),
    );
    const gone = records.filter(({ file, id }) => file === fileOf(kind) && !ids.has(id));
    if (gone.length === 0) return [];
    const names = listed(some.map(({ file }) => basename(file)));
    const lost = listed(gone.map(({ id }) => id));
    return [`In ${fileOf(kind)} and not in ${names}, so gone when that file is replaced: ${lost}.`];
  });
}

/** What the file of another program says is added to what the playbook says already. */
function added(add: Adding, paths: readonly string[], disk: Files): Brought {
  const source = readSource(disk);
  const imported = add(
    paths.map((path) => ({ file: path, text: textAt(path) })),
    source,
  );
  const placed = placeRecords(imported.sheets, pathsOf(disk), (path) => source.texts.get(path));
  const faulty = new Set(source.faults.map(({ place }) => place.file));
  const touched = [...placed.files.keys(), ...placed.closed].filter((path) => faulty.has(path));
  const closed = placed.closed.filter((path) => !faulty.has(path));
  return { imported, ...placed, closed, force: 'writes into it', faulty: touched, gone: [] };
}

const pathsOf = (files: Files) => new Set([...files.list('data'), ...files.list('src/content')]);

function csvFile(path: string): CsvFile {
  const named = kindOfFile(path);
  if ('problem' in named) throw new WrongUse(named.problem);
  return { file: path, kind: named.kind, text: textAt(path) };
}

import { exportAreaOwners } from '../exchange/area-owners.ts';
import { exportBackstage } from '../exchange/backstage/catalog.ts';
import { CSV_KINDS, exportCsv } from '../exchange/csv-export.ts';
import type { Exportable, Exported } from '../exchange/exported.ts';
import { playbookCalendar } from '../exchange/forum-calendar.ts';
import { exportJson } from '../exchange/playbook-json.ts';
import { exportPlaybookOwners } from '../exchange/playbook-owners.ts';
import { isKind, kindOfPlural, KINDS, type Kind } from '../kinds.ts';
import { listed, nearest } from '../schema/nearest.ts';
import { WrongUse } from './command.ts';

/** A format to export to, as it was asked for on the command line. */
export interface Format {
  readonly make: (what: Exportable) => Exported;
  /** Whether it may make several files, which need a folder. */
  readonly isFolder: boolean;
  /** Whether it is about files, which whoever has the repository sees: then nothing is left out. */
  readonly isForAll: boolean;
  /** What is said where nothing comes of it. */
  readonly nothing: string;
}

/** The options of the command line that say what to export. */
interface Asked {
  readonly areas: boolean;
  readonly out?: string | undefined;
  readonly audience?: string | undefined;
}

const plain = (make: Format['make'], nothing = 'There is nothing to export.'): Format => ({
  make,
  isFolder: false,
  isForAll: false,
  nothing,
});

const NO_CALENDAR =
  'No forum says when it first meets, and no focus is in force: there is nothing for a calendar.';
const NO_PATHS = 'No area claims a path. Write one as `claims: path:src/billing/`.';

const PLAIN: Readonly<Record<string, Format>> = {
  json: plain(({ playbook }) => exportJson(playbook)),
  backstage: plain(exportBackstage, 'There is no team, no person and no area.'),
  ics: plain(({ playbook, asOf }) => calendarFile(playbookCalendar(playbook, asOf)), NO_CALENDAR),
};
const FORMATS = ['codeowners', 'csv', ...Object.keys(PLAIN)];

/** The format that was asked for; wrong use is answered with what is allowed. */
export function chooseExport([name, ...kinds]: readonly string[], asked: Asked): Format {
  const formats = `Formats: ${listed(FORMATS)}.`;
  if (name === undefined) throw new WrongUse(`playbook export FORMAT: the format is missing. ${formats}`);
  if (!FORMATS.includes(name)) {
    const near = nearest(name, FORMATS);
    throw new WrongUse(
      `“${name}” is no format that can be exported. ${near ? `Did you mean “${near}”? ` : ''}${formats}`,
    );
  }
  if (asked.areas && name !== 'codeowners') throw new WrongUse(`--areas belongs to \`export codeowners\`.`);
  if (name === 'csv') return csv(kinds, asked);
  if (kinds.length > 0) throw new WrongUse(`\`export ${name}\` takes no “${kinds[0] ?? ''}”.`);
  return name === 'codeowners' ? codeowners(asked) : (PLAIN[name] ?? plain(exportAreaOwners));
}

function codeowners({ areas, audience }: Asked): Format {
  if (areas) return plain(exportAreaOwners, NO_PATHS);
  if (audience !== undefined)
    throw new WrongUse(
      '`export codeowners` names every file of the playbook, whoever may read it on the site: leave out --audience.',
    );
  return { ...plain(exportPlaybookOwners), isForAll: true };
}

function csv(named: readonly string[], { out }: Asked): Format {
  const kinds = named.map(csvKind);
  const isFile = out === undefined || /\.csv$/i.test(out);
  if (isFile && kinds.length !== 1)
    throw new WrongUse(
      '`export csv` makes a file for each kind: name a folder with --out, or one kind, such as `export csv teams`.',
    );
  const format = plain(
    ({ source }) => exportCsv(source, kinds.length > 0 ? kinds : CSV_KINDS),
    'There is no record of that kind.',
  );
  return { ...format, isFolder: !isFile };
}

function csvKind(word: string): Kind {
  const kind = isKind(word) ? word : kindOfPlural(word);
  if (kind && CSV_KINDS.includes(kind)) return kind;
  const plurals = CSV_KINDS.map((one) => KINDS[one].plural);
  const near = nearest(word, plurals);
  throw new WrongUse(
    kind === 'company'
      ? 'The company is one record, and no table; `export json` has it.'
      : `“${word}” is no kind of record. ${near ? `Did you mean “${near}”? ` : ''}Kinds: ${listed(plurals)}.`,
  );
}

const calendarFile = (text: string | undefined): Exported => ({
  files: new Map(text === undefined ? [] : [['calendar.ics', text]]),
  losses: [],
});

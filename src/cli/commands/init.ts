import { readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPlaybook } from '../../playbook.ts';
import { nameFrom } from '../../writing/starter.ts';
import { toId } from '../../schema/common.ts';
import { memoryFiles } from '../../source/files.ts';
import { isTimezone, timezoneSpelling } from '../../time/calendar.ts';
import { chooseDay, machineZone } from '../as-of.ts';
import { WrongUse, type Command } from '../command.ts';
import { initFiles } from '../init-files.ts';
import { wrote } from '../wrote.ts';
import { editorTexts } from './schemas.ts';

const HELP = `playbook init DIR [--name "ACME"] [--timezone Europe/Berlin]

  Begins a playbook of your own in DIR, which must be new or empty: a small company with three values, one focus and one
  record of each kind that a playbook begins with, a README for authors, and what GitHub or GitLab runs. It checks without
  an error and builds at once; replace it sentence by sentence.

  --name       what the company is called (default: the name of the folder)
  --timezone   in which it counts its days (default: that of this machine)

  playbook init acme --name "Acme" && playbook build --root acme
`;

/** Begins a playbook of one’s own. */
export const run: Command = async (args, { root, asOf, stdout, stderr }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, timezone: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new WrongUse('playbook init DIR: name one folder, in which the playbook will stand.');
  const target = resolve(root, folder);
  refuseFilled(target, folder);
  const name = (values.name ?? nameFrom(toId(basename(target)) ?? 'our-company')).trim();
  if (name === '') throw new WrongUse('--name is empty. Write what the company is called.');
  const timezone = zoneOf(values.timezone);
  const day = chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']);
  const today = typeof day === 'string' ? day : day(timezone);
  const files = initFiles({ name, timezone, today });
  const { playbook } = loadPlaybook(memoryFiles(Object.fromEntries(files)), { asOf: today, unjudged: true });
  if (!wrote(target, new Map([...files, ...editorTexts(playbook)]), { stderr })) return 2;
  stdout(`${name} has a playbook, in ${folder}. README.md there says how to go on; next:

  playbook check --root ${shown(folder)}
  playbook build --root ${shown(folder)} && playbook serve --root ${shown(folder)}
`);
  return 0;
};

/** A folder that holds something is not written into; what git keeps does not count. */
function refuseFilled(target: string, folder: string): void {
  const there = statSync(target, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw new WrongUse(`${folder} is a file. Name a folder.`);
  if (there && readdirSync(target).some((name) => name !== '.git'))
    throw new WrongUse(`${folder} holds something already. Name a folder that is new or empty.`);
}

function zoneOf(typed: string | undefined): string {
  if (typed === undefined) return machineZone();
  if (isTimezone(typed)) return typed;
  const meant = timezoneSpelling(typed);
  throw new WrongUse(
    `--timezone takes no “${typed}”. Write ${meant ?? 'a name such as Europe/Berlin, America/New_York or UTC'}.`,
  );
}

const shown = (folder: string): string => (/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`);

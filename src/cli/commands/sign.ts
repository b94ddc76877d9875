import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listed } from '../../schema/nearest.ts';
import { signoff } from '../../schema/signoff.ts';
import { parseDate } from '../../time/date.ts';
import { chooseDay } from '../as-of.ts';
import { choose } from '../choice.ts';
import { WrongUse, type Command } from '../command.ts';
import { planSignature } from '../sign-plan.ts';
import { wrote } from '../wrote.ts';

const POSITIONS = signoff.shape.position.options;

const HELP = `playbook sign VERSION --by PERSON|@HANDLE --position POSITION [--note TEXT [--public]] [--on DAY] [--dry-run] [--leaders FOLDER] [--root FOLDER]

  Writes where one leader stands on a release into data/signoffs/VERSION.yaml: added, or in the place of what they said
  before. Everything else in that file stays as it is. The hash of the release is written beside it, so that
  \`playbook check\` tells if the release is made anew after it was signed.

  --by         a leader by id, or by handle on the code host, as @mara
  --position   ${POSITIONS.join(' · ')}
  --note       why, in their own words; for the most closed audience, unless --public is there, too
  --on         the day on which they said so (default: today)
  --dry-run    says what would be written, and writes nothing
  --leaders    the folder of the playbook that says who leads (default: this one); for a workflow, in which a branch
               may not say so of itself

  Exit code 0: written, or nothing to change; 1: who is named does not lead, so nothing was written; 2: wrong use, or it
  could not be written.
`;

/** Writes one leader’s position on a release. */
export const run: Command = async (args, { root, asOf, stdout, stderr }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      position: { type: 'string' },
      note: { type: 'string' },
      public: { type: 'boolean', default: false },
      on: { type: 'string' },
      leaders: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const [version, ...more] = positionals;
  if (version === undefined || more.length > 0)
    throw new WrongUse('`playbook sign` takes one version, such as 2026.3.');
  if (values.by === undefined)
    throw new WrongUse('`playbook sign` needs --by: the id of a leader, or their handle with an @.');
  if (values.position === undefined)
    throw new WrongUse(`\`playbook sign\` needs --position: ${listed(POSITIONS, 'or')}.`);
  const said = {
    version,
    by: values.by,
    position: choose('position', values.position, POSITIONS),
    note: noteOf(values.note, values.public),
    isPublic: values.public,
    on: dayOf(values.on),
  };
  const leaders = values.leaders === undefined ? root : folderOf(values.leaders);
  const plan = planSignature({ root, leaders }, said, chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']));
  if ('problem' in plan) {
    stderr(`${plan.problem}\n`);
    return 1;
  }
  const { file, says, text } = plan;
  if (text === undefined) {
    stdout(`Nothing changes: ${says} already, in ${file}.\n`);
    return 0;
  }
  if (values['dry-run']) {
    stdout(`${says}. Would write ${file}. Nothing was written.\n`);
    return 0;
  }
  if (!wrote(root, new Map([[file, text]]), { stderr }, { force: true })) return 2;
  stdout(`${says}. Wrote ${file}.\n`);
  return 0;
};

function noteOf(written: string | undefined, isPublic: boolean): string | undefined {
  if (written === undefined && isPublic) throw new WrongUse('--public is about a note. Add --note.');
  const note = written?.replaceAll('\r\n', '\n').trim();
  if (note === '') throw new WrongUse('--note is empty. Write why, or leave it out.');
  return note;
}

function dayOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = parseDate(written);
  if (!day.ok) throw new WrongUse(`--on: ${day.problem} ${day.fix}`);
  return day.value;
}

function folderOf(named: string): string {
  const folder = resolve(named);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`--leaders: there is no folder ${folder}.`);
  return folder;
}

import { parseArgs } from 'node:util';
import { GATE } from '../../report/gate.ts';
import { textReport } from '../../report/text.ts';
import { diskFiles } from '../../source/files.ts';
import { readReleases } from '../../source/releases/read.ts';
import { StoreError } from '../../store/store-error.ts';
import { writeFolder } from '../../store/write-folder.ts';
import { formatDate, parseDate } from '../../time/date.ts';
import { chooseDay } from '../as-of.ts';
import { WrongUse, type Command } from '../command.ts';
import { planRelease } from '../release-plan.ts';
import { textAt } from '../text-file.ts';

const HELP = `playbook release VERSION [--in-force DAY] [--notes FILE] [--dry-run] [--root FOLDER]

  Freezes what is agreed: values, behaviours, areas, trade-offs, focus and the other norms, with their stories, into
  data/releases/VERSION/. What happens (decisions, checkpoints, pulses) and who is here stays live. A release never changes.

  VERSION      whole numbers with dots between them, higher than the last: 2026.3, 2026.10
  --in-force   the first day on which it holds (default: today); it is judged for that day
  --notes      a text file: what its readers should know
  --dry-run    says what would be released, and writes nothing

  It refuses errors that are not accepted. What is accepted in data/accepted.yaml is frozen and shown with it.
  Exit code 0: released; 1: refused, because something pulls apart; 2: wrong use, or it could not be written.
`;

export const run: Command = async (args, { root, asOf, stdout, stderr, colour }) => {
  const started = performance.now();
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'in-force': { type: 'string' },
      notes: { type: 'string' },
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
    throw new WrongUse('`playbook release` takes one version, such as 2026.3.');
  const inForce = dayOf(values['in-force']) ?? chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']);
  const notes = values.notes === undefined ? '' : textAt(values.notes).replaceAll('\r\n', '\n').trim();
  const files = diskFiles(root);
  const plan = planRelease(files, { version, inForce, notes });
  const errors = plan.loaded.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    stderr(
      textReport(
        { ...plan.loaded, findings: errors },
        {
          // What time alone will have brought by that day is refused, too.
          gate: { ...GATE, drift: true },
          folder: '',
          colour,
          seconds: (performance.now() - started) / 1000,
        },
      ),
    );
    stderr(
      `${version} was not released. Mend what pulls apart on ${plan.inForce}, or accept it in data/accepted.yaml.\n`,
    );
    return 1;
  }
  const size = `${plan.norms} norms, in force from ${formatDate(plan.inForce)}`;
  if (values['dry-run']) {
    stdout(`Would release ${version} into ${plan.folder}/: ${size}. Nothing was written.\n`);
    return 0;
  }
  try {
    const left = writeFolder(root, {
      path: plan.folder,
      files: plan.files,
      objection: () =>
        readReleases(files).releases.at(-1)?.hash === plan.after
          ? undefined
          : 'Another release was made at this moment. Nothing was changed; try again with the next version.',
    });
    stdout(`Released ${version} into ${plan.folder}/: ${size}.\n`);
    stdout(`Hash: ${plan.hash}\n`);
    stdout(
      `Write the hash where it cannot be changed unseen; \`playbook verify --head ${plan.hash}\` then proves every release up to this one.\n`,
    );
    stdout(
      `Commit ${plan.folder}/, and let each leader say in data/signoffs/${version}.yaml where they stand.\n`,
    );
    if (left.length > 0) stderr(`${left.join(', ')} could not be removed; nothing needs it any more.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    stderr(`${error.message}\n`);
    return 2;
  }
};

function dayOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = parseDate(written);
  if (!day.ok) throw new WrongUse(`--in-force: ${day.problem} ${day.fix}`);
  return day.value;
}

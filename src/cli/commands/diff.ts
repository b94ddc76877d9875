import { parseArgs } from 'node:util';
import { WORKING, type Edition } from '../../analysis/diff/edition.ts';
import { editionsOf } from '../../analysis/diff/editions.ts';
import { compare, type Comparison } from '../../analysis/diff/told.ts';
import type { Playbook } from '../../model/playbook.ts';
import { isStructural, loadPlaybook } from '../../playbook.ts';
import { changesJson, changesMarkdown, changesText } from '../../report/changes.ts';
import { listed, nearest } from '../../schema/nearest.ts';
import { chooseDay } from '../as-of.ts';
import { choose } from '../choice.ts';
import { WrongUse, type Command } from '../command.ts';

const HELP = `playbook diff [A] [B] [--format text|json|markdown] [--root FOLDER]

  What changed in what is agreed between two versions: promises tightened or loosened, owners moved, overlaps and gaps opened
  or closed, a focus replaced, trade-offs turned round, texts word by word; what is only reworded is told apart.

  A, B   versions that were released, or “${WORKING}” for what is written now.
         Without B: what is written now. Without both: since the last release.

  Exit code 0: told; 1: told, and something cannot be read, so that it may lack something; 2: wrong use.
`;

const REPORTS: Readonly<Record<string, (comparison: Comparison) => string>> = {
  text: changesText,
  json: changesJson,
  markdown: changesMarkdown,
};

export const run: Command = async (args, { root, asOf, stdout }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const report = REPORTS[choose('format', values.format, Object.keys(REPORTS))];
  if (positionals.length > 2) throw new WrongUse('`playbook diff` takes two versions at most.');
  const { playbook, findings } = loadPlaybook(root, {
    asOf: chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']),
  });
  const last = playbook.releases.at(-1)?.version;
  if (last === undefined)
    throw new WrongUse(
      'Nothing was released yet, so there is nothing to compare with. `playbook release` makes the first.',
    );
  const [before = last, after = WORKING] = positionals;
  stdout(report?.(compare(editionNamed(before, playbook), editionNamed(after, playbook))) ?? '');
  return findings.some(isStructural) ? 1 : 0;
};

function editionNamed(version: string, playbook: Playbook): Edition {
  const editions = editionsOf(playbook);
  const edition = editions.find((one) => one.version === version);
  if (edition) return edition;
  const versions = editions.map((one) => one.version);
  const near = nearest(version, versions);
  throw new WrongUse(
    `“${version}” was never released. ${near ? `Did you mean “${near}”? ` : ''}Known: ${listed(versions)}.`,
  );
}

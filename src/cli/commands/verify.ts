import { parseArgs } from 'node:util';
import { diskFiles } from '../../source/files.ts';
import { readSource } from '../../source/read.ts';
import { readReleases } from '../../source/releases/read.ts';
import { headsOf } from '../heads.ts';
import { WrongUse, type Command } from '../command.ts';

const HELP = `playbook verify [--head HASH] [--root FOLDER]

  Proves that each release is what it was when it was released: no file altered, missing, added, moved or replaced by a link,
  and each release following the one before it. \`playbook check\` does the same. It needs no git, and line ends do not count.

  --head HASH   also proves that the chain ends in this release: the hash stands in the footer of the site, at /changes/,
                and in what \`playbook release\` printed. Without it, the last releases could be taken away or made anew
                unseen; with it they cannot, as long as the hash itself is kept where nobody can change it.

  Exit code 0: all is as it was; 1: something was touched, and is named; 2: wrong use.
`;

export const run: Command = async (args, { root, stdout, stderr }) => {
  const { values } = parseArgs({ args, options: { head: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const head = values.head?.trim().toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new WrongUse('--head takes the 64 digits and letters that `playbook release` printed.');
  const files = diskFiles(root);
  const { releases, faults } = readReleases(files);
  for (const { message, fix } of faults) stderr(`${message}\n  Fix: ${fix}\n`);
  const last = releases.at(-1);
  const ends = last ? `in ${last.version} (${last.hash})` : 'nowhere: there is no release';
  const isHead = head === undefined || headsOf(readSource(files)).includes(head);
  if (!isHead)
    stderr(
      `The releases do not end in ${head}, but ${ends}.\n  Fix: bring back what was taken away or made anew since then.\n`,
    );
  if (faults.length > 0 || !isHead) {
    const count = faults.length + (isHead ? 0 : 1);
    stderr(`✖ ${count === 1 ? '1 thing is' : `${count} things are`} not as released.\n`);
    return 1;
  }
  if (!last) {
    stdout('There is no release yet.\n');
    return 0;
  }
  const count = releases.length === 1 ? '1 release is' : `${releases.length} releases are`;
  stdout(`✔ ${count} as released. They end ${ends}.\n`);
  return 0;
};

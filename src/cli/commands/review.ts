import { parseArgs } from 'node:util';
import { loadPlaybook } from '../../playbook.ts';
import { reviewJson } from '../../report/review/json.ts';
import { reviewMarkdown } from '../../report/review/markdown.ts';
import { reviewOf, type Review } from '../../report/review/review.ts';
import { reviewText } from '../../report/review/text.ts';
import { folderInRepository } from '../../source/repository.ts';
import { chooseDay } from '../as-of.ts';
import { loadedWithBase } from '../base.ts';
import { choose, chooseAudience } from '../choice.ts';
import { WrongUse, type Command } from '../command.ts';

const HELP = `playbook review --base REF [--format markdown|text|json] [--audience AUDIENCE] [--root FOLDER] [--as-of DAY]

  What a branch does to the playbook, as one comment for a pull request: whether it can be merged; what changes, what asks
  less first, and whom it reaches; what now pulls apart and what no longer does; who has to agree. It compares with the
  commit at which the branch left REF, as \`playbook check --base REF\` does, and takes in what is not committed yet.

  --base REF    the branch that it is to be merged into, such as main
  --format      markdown (default), the comment: its first line is a mark by which a workflow finds it again, it has at most
                60,000 characters, and nothing that was typed into the playbook becomes a link, a picture or a mention
                text, all of it for a terminal · json, for programs
  --audience    only what this audience may read. Without it everything is told: who may read the comment may mostly read
                the repository too. Name one where the comment is read by more people than the repository

  Exit code 0 whatever it says, so that the comment is posted when a check fails: \`playbook check --base REF\` is what
  fails; 2: wrong use, or REF cannot be read.
`;

const REPORTS: Readonly<Record<string, (review: Review) => string>> = {
  markdown: reviewMarkdown,
  text: reviewText,
  json: reviewJson,
};

export const run: Command = async (args, { root, asOf, stdout }) => {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: 'string' },
      format: { type: 'string', default: 'markdown' },
      audience: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  if (values.base === undefined)
    throw new WrongUse(
      'Say what to compare with: `--base main`, or whatever this branch is to be merged into.',
    );
  const report = REPORTS[choose('format', values.format, Object.keys(REPORTS))];
  const day = chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']);
  const whole = loadPlaybook(root, { asOf: day });
  const audience =
    values.audience === undefined
      ? undefined
      : chooseAudience(values.audience, whole.playbook.company.audiences);
  const now = audience === undefined ? whole : loadPlaybook(root, { asOf: whole.asOf, audience });
  const { then, base } = loadedWithBase(root, values.base, now, audience);
  stdout(report?.(reviewOf({ then, now, base, folder: folderInRepository(root) })) ?? '');
  return 0;
};

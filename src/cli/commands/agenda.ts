import { parseArgs } from 'node:util';
import type { Forum, Playbook } from '../../model/playbook.ts';
import { isStructural, loadPlaybook } from '../../playbook.ts';
import { agendaReport } from '../../report/agenda.ts';
import { weekReport } from '../../report/week.ts';
import { nearest } from '../../schema/nearest.ts';
import { chooseDay } from '../as-of.ts';
import { WrongUse, type Command } from '../command.ts';

const HELP = `playbook agenda [FORUM] [--brief] [--root FOLDER] [--as-of DAY]

  What the next session of a forum has to talk about, as Markdown: what pulls apart, by who has to settle it;
  decisions and actions that are late; for an alignment forum the three questions with what was answered last time;
  for any other what is to be decided there.

  FORUM      the id of a forum; without one, the alignment forum that meets next
  --brief    the week of the leadership team instead, to be read in four minutes: the focus and how far it has come,
             where leaders parted, what waits for which seat, what changed in seven days, which forum meets next

  It reads the whole playbook, as \`playbook check\` does, also what a site may hold back: who has the repository sees it.
  Exit code 0: written; 1: written, and something cannot be read, so that it may lack something; 2: wrong use.
`;

export const run: Command = async (args, { root, asOf, stdout }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { brief: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const [id, ...more] = positionals;
  if (more.length > 0) throw new WrongUse('`playbook agenda` takes one forum. Name it by its id.');
  const loaded = loadPlaybook(root, { asOf: chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']) });
  if (values.brief && id !== undefined)
    throw new WrongUse('`--brief` is about every forum; name none with it.');
  const forum = id === undefined ? undefined : forumNamed(id, loaded.playbook);
  stdout(values.brief ? weekReport(loaded) : agendaReport(loaded, forum));
  return loaded.findings.some(isStructural) ? 1 : 0;
};

function forumNamed(id: string, playbook: Playbook): Forum {
  const forum = playbook.find('forum', id);
  if (forum) return forum;
  const ids = playbook.all('forum').map((one) => one.id);
  const near = nearest(id, ids);
  const known = ids.length > 0 ? `Forums: ${ids.join(', ')}.` : 'This playbook has no forum yet.';
  throw new WrongUse(`“${id}” is no forum. ${near ? `Did you mean “${near}”? ` : ''}${known}`);
}

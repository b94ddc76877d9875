import { parseArgs } from 'node:util';
import { loadPlaybook } from '../../playbook.ts';
import { explainReport, listReport } from '../../report/explain.ts';
import { jsonReport } from '../../report/json.ts';
import { fails, summarise } from '../../report/summary.ts';
import { textReport } from '../../report/text.ts';
import { RULES, ruleOf } from '../../rules/index.ts';
import { listed, nearest } from '../../schema/nearest.ts';
import { chooseDay } from '../as-of.ts';
import { WrongUse, type Command } from '../command.ts';

const FORMATS = ['text', 'json'];
const HELP = `playbook check [--format text|json] [--list] [--explain RULE] [--root FOLDER] [--as-of DAY]

  Says what in the playbook cannot be read, and what in it pulls apart.
  Exit code 0: no errors (what time alone has brought is shown, and does not fail); 1: errors; 2: wrong use.
`;

export const run: Command = async (args, { root, asOf, stdout, colour }) => {
  const started = performance.now();
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'text' },
      list: { type: 'boolean' },
      explain: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  if (values.list) {
    stdout(listReport(RULES));
    return 0;
  }
  if (values.explain !== undefined) {
    const rule = ruleOf(values.explain);
    if (!rule) throw new WrongUse(`“${values.explain}” is no rule.${didYouMean(values.explain)}`);
    stdout(explainReport(rule));
    return 0;
  }
  if (!FORMATS.includes(values.format))
    throw new WrongUse(`“${values.format}” is no format. Formats: ${listed(FORMATS)}.`);

  const loaded = loadPlaybook(root, { asOf: chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']) });
  const { findings } = loaded;
  const summary = summarise(findings, loaded);
  const seconds = (performance.now() - started) / 1000;
  stdout(
    values.format === 'json'
      ? jsonReport(findings, summary)
      : textReport(findings, summary, loaded, { colour, seconds }),
  );
  return fails(findings) ? 1 : 0;
};

function didYouMean(id: string): string {
  const near = nearest(
    id,
    RULES.map((rule) => rule.id),
  );
  return ` ${near ? `Did you mean “${near}”? ` : ''}\`playbook check --list\` shows them all.`;
}

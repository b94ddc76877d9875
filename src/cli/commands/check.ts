import { parseArgs } from 'node:util';
import { loadPlaybook, type Loaded } from '../../playbook.ts';
import { codeQualityReport } from '../../report/code-quality.ts';
import { explainReport, listReport } from '../../report/explain.ts';
import { fails, type Gate } from '../../report/gate.ts';
import { githubReport } from '../../report/github.ts';
import { added, type How, type Report } from '../../report/how.ts';
import { jsonReport } from '../../report/json.ts';
import { markdownReport } from '../../report/markdown.ts';
import { sarifReport } from '../../report/sarif.ts';
import { textReport } from '../../report/text.ts';
import { RULES, ruleOf } from '../../rules/index.ts';
import { PRESET_NAMES } from '../../rules/preset.ts';
import { nearest } from '../../schema/nearest.ts';
import { folderInRepository, isInRepository } from '../../source/repository.ts';
import { chooseDay } from '../as-of.ts';
import { compareWithBase } from '../base.ts';
import { choose } from '../choice.ts';
import { WrongUse, type Command } from '../command.ts';
import { onlyOf } from '../only-of.ts';

const REPORTS: Readonly<Record<string, Report>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
  markdown: markdownReport,
  codequality: codeQualityReport,
};
const HELP = `playbook check [--base REF] [--fail-on error|warning] [--drift] [--format FORMAT] [--preset PRESET] [--rule RULE] [--root FOLDER] [--as-of DAY]
playbook check --list | --explain RULE

  Says what in the playbook cannot be read, and what in it pulls apart.

  --base REF      fails only for what this branch adds, and lists the rest as there before. Compares with the commit
                  at which the branch left REF (the merge-base of REF and HEAD), judged for the same day
  --fail-on       error (default): errors fail; warning: warnings fail too
  --drift         what time alone has brought fails like anything else: for a job that runs every night
  --format        text (default) for people · json, a contract for programs · github, annotations in a workflow
                  markdown, a summary for a step or a pull request · sarif, for code scanning · codequality, for GitLab
  --preset        starter · recommended · all: tries how many rules the playbook would be held to, whatever \`rules\` in
                  data/company.yaml says
  --rule RULE     only what this rule finds, all of it; the exit code is about these findings alone
  --list          every rule in one line, with the preset that it begins with
  --explain RULE  what a rule finds, why, and how to mend it

  Exit code 0: nothing that fails (what time alone has brought is shown, and does not fail); 1: something fails;
  2: wrong use, or REF cannot be read.
`;

export const run: Command = async (args, { root, asOf, stdout, colour }) => {
  const started = performance.now();
  const { values } = parseArgs({
    args,
    options: {
      base: { type: 'string' },
      'fail-on': { type: 'string', default: 'error' },
      drift: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      preset: { type: 'string' },
      rule: { type: 'string' },
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
    stdout(explainReport(ruleNamed(values.explain)));
    return 0;
  }
  const report = REPORTS[choose('format', values.format, Object.keys(REPORTS))];
  const gate: Gate = {
    failOn: choose('fail-on', values['fail-on'], ['error', 'warning']),
    drift: values.drift,
  };

  const preset = values.preset === undefined ? undefined : choose('preset', values.preset, PRESET_NAMES);
  const rule = values.rule === undefined ? undefined : ruleNamed(values.rule);
  const whole = loadPlaybook(root, { asOf: chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']), preset });
  const compared = values.base === undefined ? undefined : compareWithBase(root, values.base, whole);
  const { loaded, base } = rule ? onlyOf(rule, whole, compared) : { loaded: whole, base: compared };
  const folder = folderInRepository(root);
  const seconds = (performance.now() - started) / 1000;
  const how: How = { gate, base, folder, rule: rule?.id, colour, seconds };
  stdout(report?.(loaded, how) ?? '');
  // Whoever changed one line looks for what is theirs among all that was there before.
  if (values.format === 'text' && !base && !rule && loaded.findings.length > 0 && isInRepository(root))
    stdout(`Only what your branch adds: playbook check --base ${branchOf(loaded)}\n`);
  return fails(added(loaded, how), gate) ? 1 : 0;
};

const branchOf = ({ playbook }: Loaded) => playbook.company.repository?.branch ?? 'main';

function ruleNamed(id: string) {
  const rule = ruleOf(id);
  if (rule) return rule;
  const near = nearest(
    id,
    RULES.map((one) => one.id),
  );
  throw new WrongUse(
    `“${id}” is no rule. ${near ? `Did you mean “${near}”? ` : ''}\`playbook check --list\` shows them all.`,
  );
}

import { assemble } from '../../exchange/assemble.ts';
import { aKind, KINDS, type Kind } from '../../kinds.ts';
import { toId } from '../../schema/common.ts';
import { listed } from '../../schema/nearest.ts';
import { diskFiles } from '../../source/files.ts';
import { readSource, type Source } from '../../source/read.ts';
import { starterRecord } from '../../writing/starter.ts';
import { askRecord, type Asker } from '../asking.ts';
import { chooseDay } from '../as-of.ts';
import { WrongUse, type Command } from '../command.ts';
import { cellOf, kindNamed, MADE, parsedArgs } from '../new-args.ts';
import { needsInWords } from '../new-needs.ts';
import { newIdProblem, planRecord } from '../new-record.ts';
import { terminalAsker } from '../terminal.ts';
import { wrote } from '../wrote.ts';

const HELP = `playbook new KIND [ID] [--FIELD VALUE …] [--dry-run] [--root FOLDER]

  Writes a new record that reads without a fault. At a terminal it asks for what is missing, with the valid answers to
  choose from, and shows what it will write. With at least one --FIELD, or where nobody can answer, it asks nothing:
  texts that are still to be written say “TODO” and what belongs there, which \`playbook check\` reports until somebody has.

  KIND        ${MADE.join(', ')}
  ID          lower-case words with hyphens; made from the name where it is left out
  --FIELD     a field by its name, such as --within "1 business day"; several entries are joined by “; ”,
              a field within a field is --outcome.measure, an entry of a list of groups --approvers.1.who
  --dry-run   shows what would be written, and writes nothing

  playbook new area --name Refunds --accountable ben --reason "Hears the customer first."

  A story (values, guides) is begun in src/content/; everything else in data/.
  Exit code 0: written; 2: wrong use, something is missing, or what would be written has a fault. Nothing is written then.
`;

/** Makes a new record. */
export const run: Command = async (args, effects) => {
  if (args.includes('--help')) {
    effects.stdout(HELP);
    return 0;
  }
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  return make(args, effects, canAsk ? terminalAsker() : undefined);
};

/** Makes a new record; asks for what is missing where somebody can be asked and no field was given. */
export async function make(
  args: readonly string[],
  { root, asOf, stdout, stderr }: Parameters<Command>[1],
  asker: Asker | undefined,
): Promise<number> {
  const { words, options, isDry } = parsedArgs(args);
  const [kindWord, idWord, ...others] = words;
  if (others.length > 0) throw new WrongUse(`playbook new KIND [ID]: “${others[0]}” is one word too many.`);
  const ask = options.size === 0 ? asker : undefined;
  const kind = kindWord === undefined && ask ? await askKind(ask) : kindNamed(kindWord);
  const disk = diskFiles(root);
  const source = readSource(disk);
  const cells = [...options].map(([name, text]) => cellOf(kind, name, text));
  const given = assemble(cells).record;
  if (idWord !== undefined) refuseId(kind, idWord, source);
  const told = ask ? await askRecord(kind, given, source, ask) : given;
  const day = today(asOf, source);
  const id = idWord ?? (await idFor(kind, { date: day, ...told }, source, ask));
  const { record, needed } = starterRecord(kind, id, told, day);
  if (needed.length > 0) throw new WrongUse(needsInWords(kind, needed, source));
  const plan = planRecord(kind, id, record, disk, source);
  if (plan.faults.length > 0) {
    for (const { message, fix } of plan.faults) stderr(`${message}\n  Fix: ${fix}\n`);
    stderr('Nothing was written.\n');
    return 2;
  }
  stdout(`${plan.isAdded ? 'At the end of ' : ''}${plan.path}:\n\n${plan.shown.replace(/^(?=.)/gm, '  ')}\n`);
  if (isDry || (ask && !(await ask.yes('Write it?')))) {
    stdout('Nothing was written.\n');
    return 0;
  }
  if (!wrote(root, new Map([[plan.path, plan.text]]), { stderr }, { force: plan.isAdded })) return 2;
  const open = plan.shown.includes('TODO') ? ' Write what stands behind each TODO;' : '';
  stdout(`Wrote ${aKind(kind)} to ${plan.path}.${open} \`playbook check\` says what else it needs.\n`);
  return 0;
}

const askKind = async (ask: Asker): Promise<Kind> =>
  (await ask.one(
    'What do you want to write?',
    MADE.map((kind) => ({ value: kind, label: KINDS[kind].label, hint: KINDS[kind].means })),
  )) as Kind;

async function idFor(
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
  source: Source,
  ask: Asker | undefined,
): Promise<string> {
  const likely = likelyId(kind, record);
  if (ask)
    return ask.text(
      'Its id: how others refer to it, and its address on the site. It stays when the name changes.',
      { problem: (typed) => newIdProblem(kind, typed, source), ...(likely ? { likely } : {}) },
    );
  if (likely === undefined) throw new WrongUse(withoutId(kind, record));
  refuseId(kind, likely, source);
  return likely;
}

/** The fields that tell one of a kind from the others, joined by a word. */
const PARTS: Readonly<Partial<Record<Kind, readonly [fields: readonly string[], joint: string]>>> = {
  tradeoff: [['more', 'less'], ' even over '],
  checkpoint: [['forum', 'date'], ' '],
  pulse: [['level', 'date'], ' '],
};

const partsOf = (kind: Kind) => PARTS[kind] ?? ([[KINDS[kind].title], ''] as const);

function withoutId(kind: Kind, record: Readonly<Record<string, unknown>>): string {
  const missing = partsOf(kind)[0].filter((field) => record[field] === undefined);
  const flags = listed(missing.map((field) => `--${field}`));
  const help =
    missing.length > 0
      ? `or write ${flags}`
      : 'since what it is called has no letter and no digit from which one could be made';
  return `playbook new ${kind} ID: say by which id it is known, ${help}.`;
}

function likelyId(kind: Kind, record: Readonly<Record<string, unknown>>): string | undefined {
  const [fields, joint] = partsOf(kind);
  const said = fields.map((field) => record[field]);
  return said.every((one) => typeof one === 'string') ? toId(said.join(joint)) : undefined;
}

/** The day on which something is written down, in the zone of the company. */
function today(asOf: string | undefined, source: Source): string {
  const day = chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']);
  const company = source.records.find(({ kind }) => kind === 'company')?.written as
    { timezone?: string } | undefined;
  return typeof day === 'string' ? day : day(company?.timezone ?? 'UTC');
}

function refuseId(kind: Kind, id: string, source: Source): void {
  const problem = newIdProblem(kind, id, source);
  if (problem) throw new WrongUse(problem);
}

import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lossReport } from '../../exchange/exported.ts';
import { isStructural, loadPlaybook } from '../../playbook.ts';
import { fails, GATE } from '../../report/gate.ts';
import { textReport } from '../../report/text.ts';
import { folderInRepository } from '../../source/repository.ts';
import { listed } from '../../schema/nearest.ts';
import { alreadyThere } from '../../store/write.ts';
import { chooseDay } from '../as-of.ts';
import { chooseAudience } from '../choice.ts';
import type { Command } from '../command.ts';
import { EXPORT_HELP } from '../export-help.ts';
import { chooseExport } from '../export-formats.ts';
import { wrote } from '../wrote.ts';

/** Writes a playbook, or what of it an audience may read, in a format of another program. */
export const run: Command = async (args, { root, asOf, stdout, stderr, colour }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      audience: { type: 'string' },
      areas: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    stdout(EXPORT_HELP);
    return 0;
  }
  const format = chooseExport(positionals, values);
  const whole = loadPlaybook(root, {
    asOf: chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']),
    unjudged: true,
  });
  const unreadable = whole.findings.filter(isStructural);
  if (fails(unreadable)) {
    stderr(textReport({ ...whole, findings: unreadable }, { gate: GATE, folder: '', colour, seconds: 0 }));
    stderr('Nothing was exported, since it would lack what cannot be read.\n');
    return 1;
  }
  const { audiences } = whole.playbook.company;
  const audience = format.isForAll ? audiences.at(-1) : chooseAudience(values.audience, audiences);
  const { playbook, source } = loadPlaybook(root, { asOf: whole.asOf, audience, unjudged: true });
  const { files, losses } = format.make({
    source,
    playbook,
    asOf: whole.asOf,
    folder: folderInRepository(root),
  });
  if (files.size === 0) {
    stderr(`${format.nothing}\n`);
    return 1;
  }
  const code = values.out === undefined ? print() : write(resolve(values.out));
  if (code === 0) stderr(lossReport(losses));
  return code;

  function print(): number {
    for (const text of files.values()) stdout(text);
    return 0;
  }

  function write(out: string): number {
    const isFolder =
      format.isFolder ||
      /[/\\]$/.test(values.out ?? '') ||
      statSync(out, { throwIfNoEntry: false })?.isDirectory() === true;
    const folder = isFolder ? out : dirname(out);
    const named = isFolder ? files : new Map([...files.values()].map((text) => [basename(out), text]));
    const there = values.force ? [] : alreadyThere(folder, named.keys());
    if (there.length > 0) {
      const verb = there.length === 1 ? 'is' : 'are';
      stderr(`${listed(there)} ${verb} in ${folder} already. --force replaces what is there.\n`);
      return 2;
    }
    if (!wrote(folder, named, { stderr }, { force: values.force })) return 2;
    const whom = format.isForAll ? '' : ` for ${audience ?? ''}`;
    stdout(`Wrote ${listed([...named.keys()])} in ${folder}${whom}.\n`);
    return 0;
  }
};

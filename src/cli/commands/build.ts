import { build } from 'astro';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteConfig } from '../../integrations/config.ts';
import { keptPages } from '../../integrations/kept-pages.ts';
import { buildFolder, workshopFolder } from '../../integrations/workshop.ts';
import { isStructural, loadPlaybook } from '../../playbook.ts';
import { fails, GATE } from '../../report/gate.ts';
import { textReport } from '../../report/text.ts';
import { replaceFolder } from '../../store/folder.ts';
import { chooseDay } from '../as-of.ts';
import { chooseAudience } from '../choice.ts';
import type { Command } from '../command.ts';

const HELP = `playbook build [--out FOLDER] [--audience AUDIENCE] [--root FOLDER] [--as-of DAY]

  Builds the site and its search index into FOLDER (default: dist below the root; for an audience other than the most
  open one dist-AUDIENCE, so that what few may read never lies where everyone’s copy is published from).
  --audience   for whom: one of the audiences of company.yaml (default: the most open one, mostly “everyone”).
               What fewer may read is left out before anything is drawn, counted or put in order.
  What cannot be read stops it, and the last good site stays. What pulls apart does not: it is shown on the health page.
`;

export const run: Command = async (args, { root, asOf, stdout, stderr, colour }) => {
  const started = performance.now();
  const { values } = parseArgs({
    args,
    options: { out: { type: 'string' }, audience: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const day = chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']);
  const whole = loadPlaybook(root, { asOf: day, unjudged: true });
  const seconds = () => (performance.now() - started) / 1000;
  const unreadable = whole.findings.filter(isStructural);
  if (fails(unreadable)) {
    const how = { gate: GATE, folder: '', colour, seconds: seconds() };
    stderr(textReport({ ...whole, findings: unreadable }, how));
    stderr('Nothing was built; the last site is as it was.\n');
    return 1;
  }
  const { audiences } = whole.playbook.company;
  const audience = chooseAudience(values.audience, audiences);
  const loaded = loadPlaybook(root, { asOf: whole.asOf, audience });
  const out = resolve(values.out ?? join(root, audience === audiences[0] ? 'dist' : `dist-${audience}`));
  process.env['NODE_ENV'] = 'production';
  process.env['PLAYBOOK_ROOT'] = root;
  process.env['PLAYBOOK_AS_OF'] = loaded.asOf;
  process.env['PLAYBOOK_AUDIENCE'] = audience;
  // Astro keeps what it renders with below the current folder, so that is where the site is built; then it is moved.
  const workshop = buildFolder(root);
  process.chdir(workshop);
  const cache = join(workshop, 'cache');
  const kept = keptPages(workshopFolder(root, 'kept'), root, audience);
  try {
    kept.take(cache);
    await build({
      ...siteConfig(root, loaded.playbook.company.url, workshop),
      outDir: join(workshop, 'site'),
      cacheDir: cache,
      logLevel: 'error',
    });
    await replaceFolder(join(workshop, 'site'), out);
    kept.keep(cache);
  } finally {
    process.chdir(root);
    await rm(workshop, { recursive: true, force: true });
  }
  const errors = loaded.findings.filter(({ severity }) => severity === 'error').length;
  stdout(`Built ${out} for ${audience} in ${seconds().toFixed(1)} s, as of ${loaded.asOf}.\n`);
  const shown = errors === 1 ? '1 error is' : `${errors} errors are`;
  if (errors > 0) stdout(`${shown} shown on its health page; \`playbook check\` lists them.\n`);
  return 0;
};

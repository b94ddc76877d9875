import { dev } from 'astro';
import { parseArgs } from 'node:util';
import { siteConfig } from '../../integrations/config.ts';
import { devFolder } from '../../integrations/workshop.ts';
import { loadPlaybook } from '../../playbook.ts';
import { chooseDay } from '../as-of.ts';
import { chooseAudience } from '../choice.ts';
import type { Command } from '../command.ts';

const HELP = `playbook dev [--port N] [--audience AUDIENCE] [--root FOLDER] [--as-of DAY]

  Serves the site while you write; each edit of a YAML or MDX file shows at once, and so does what is wrong with it.
  --audience   for whom: one of the audiences of company.yaml (default: the most open one, mostly “everyone”)
`;

export const run: Command = async (args, { root, asOf, stdout }) => {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4321' },
      audience: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const loaded = loadPlaybook(root, { asOf: chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']) });
  process.env['PLAYBOOK_ROOT'] = root;
  process.env['PLAYBOOK_AS_OF'] = loaded.asOf;
  process.env['PLAYBOOK_AUDIENCE'] = chooseAudience(values.audience, loaded.playbook.company.audiences);
  const config = siteConfig(root, loaded.playbook.company.url, devFolder(root));
  const server = await dev({ ...config, server: { port: Number(values.port) }, logLevel: 'warn' });
  stdout(
    `The playbook is at http://localhost:${server.address.port}${config.base ?? '/'}  (stop it with Ctrl+C)\n`,
  );
  await new Promise(() => undefined);
  return 0;
};

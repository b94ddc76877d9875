import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { loadPlaybook } from '../../playbook.ts';
import { chooseDay } from '../as-of.ts';
import { WrongUse, type Command } from '../command.ts';

const HELP = `playbook serve [--out FOLDER] [--port N] [--root FOLDER] [--as-of DAY]

  Serves what \`playbook build\` wrote into FOLDER (default: dist below the root), and prints the address.
`;

export const run: Command = async (args, { root, asOf, stdout }) => {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string' },
      port: { type: 'string', default: '4321' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const out = resolve(values.out ?? join(root, 'dist'));
  if (!statSync(join(out, 'index.html'), { throwIfNoEntry: false })) {
    throw new WrongUse(`There is no site in ${out}. Build it first: playbook build.`);
  }
  if (!/^\d{1,5}$/.test(values.port))
    throw new WrongUse(`“${values.port}” is no port. Write a number, such as 4321.`);
  const { url } = loadPlaybook(root, { asOf: chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']) }).playbook
    .company;
  const base = new URL(url ?? 'http://localhost/').pathname.replace(/\/?$/, '/');
  const files = sirv(out, { dev: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(absent(out));
    });
  });
  const port = await listen(server, Number(values.port));
  stdout(`The playbook is at http://localhost:${port}${base}  (stop it with Ctrl+C)\n`);
  await new Promise((done) => server.on('close', done));
  return 0;
};

/** The page for an address that leads nowhere. */
function absent(out: string): Buffer | string {
  const page = join(out, '404.html');
  return existsSync(page) ? readFileSync(page) : 'There is no page at this address.';
}

/** Listens on a port, or on the next free one of twenty. */
function listen(server: ReturnType<typeof createServer>, first: number): Promise<number> {
  return new Promise((done, fail) => {
    let port = first;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < first + 20) server.listen(++port);
      else fail(error);
    });
    server.on('listening', () => done(port));
    server.listen(port);
  });
}

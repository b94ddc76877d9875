import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../schema/nearest.ts';
import type { Command, Effects } from './command.ts';
import { WrongUse } from './command.ts';

const COMMANDS: Record<string, { readonly does: string; readonly load: () => Promise<{ run: Command }> }> = {
  check: { does: 'every finding, with file and line', load: () => import('./commands/check.ts') },
  build: { does: 'the site and its search index', load: () => import('./commands/build.ts') },
  serve: { does: 'serves what was built', load: () => import('./commands/serve.ts') },
  dev: { does: 'serves the site and shows each edit', load: () => import('./commands/dev.ts') },
  agenda: {
    does: 'what the next session of a forum has to talk about',
    load: () => import('./commands/agenda.ts'),
  },
  release: {
    does: 'freezes what is agreed as a version',
    load: () => import('./commands/release.ts'),
  },
  sign: {
    does: 'writes where a leader stands on a release',
    load: () => import('./commands/sign.ts'),
  },
  diff: {
    does: 'what changed between two versions',
    load: () => import('./commands/diff.ts'),
  },
  review: {
    does: 'what a branch changes, and who has to agree: the text for a pull request',
    load: () => import('./commands/review.ts'),
  },
  verify: {
    does: 'proves that no release was touched',
    load: () => import('./commands/verify.ts'),
  },
  new: { does: 'a new record that reads without a fault', load: () => import('./commands/new.ts') },
  init: { does: 'a playbook of your own', load: () => import('./commands/init.ts') },
  migrate: { does: 'rewrites files of an older format', load: () => import('./commands/migrate.ts') },
  schemas: {
    does: 'JSON Schemas, from which an editor completes and checks',
    load: () => import('./commands/schemas.ts'),
  },
  export: {
    does: 'a playbook for other programs: CODEOWNERS, CSV, JSON, a calendar, Backstage',
    load: () => import('./commands/export.ts'),
  },
  import: {
    does: 'records from CSV, CODEOWNERS, a RACI sheet, Backstage or decision records',
    load: () => import('./commands/import.ts'),
  },
};

const HELP = `playbook <command> [--root FOLDER] [--as-of DAY]

${Object.entries(COMMANDS)
  .map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`)
  .join('\n')}

  --root     the folder that holds data/ and src/content/ (default: this one)
  --as-of    the day for which everything is judged, as 2026-11-23 (default: today)
  --help     after a command: what it takes
`;

/** Takes `--root` and `--as-of` out of the arguments, wherever they stand. */
function shared(args: string[]): { rest: string[]; root: string; asOf: string | undefined } {
  const rest: string[] = [];
  const values: Record<string, string> = {};
  for (let index = 0; index < args.length; index++) {
    const [, name, inline] = /^--(root|as-of)(?:=(.*))?$/.exec(args[index] ?? '') ?? [];
    if (!name) {
      rest.push(args[index] ?? '');
      continue;
    }
    const value = inline ?? args[++index];
    if (value === undefined || value === '') throw new WrongUse(`--${name} needs a value.`);
    values[name] = value;
  }
  return { rest, root: resolve(values['root'] ?? '.'), asOf: values['as-of'] };
}

function unknownCommand(name: string): string {
  const names = Object.keys(COMMANDS);
  const near = nearest(name, names);
  return `“${name}” is no command. ${near ? `Did you mean “${near}”? ` : ''}Commands: ${names.join(', ')}.`;
}

async function main(argv: string[]): Promise<number> {
  const stdout = (text: string) => void process.stdout.write(text);
  const stderr = (text: string) => void process.stderr.write(text);
  try {
    const { rest, root, asOf } = shared(argv);
    const [name, ...args] = rest;
    if (name === undefined || name === '--help' || name === 'help') {
      stdout(HELP);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new WrongUse(unknownCommand(name));
    const asksForHelp = args.includes('--help') || args.includes('--list') || args.includes('--explain');
    if (name !== 'import' && !asksForHelp && !statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
      throw new WrongUse(`There is no folder ${root}.`);
    }
    const colour =
      process.env['NO_COLOR'] === undefined &&
      (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined);
    const effects: Effects = { root, asOf, stdout, stderr, colour };
    return await (await command.load()).run(args, effects);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (error instanceof WrongUse) {
      stderr(`${error.message}\n`);
      return 2;
    }
    if (code?.startsWith('ERR_PARSE_ARGS')) {
      const [, word = 'something'] = /'([^' ]+)/.exec((error as Error).message) ?? [];
      stderr(
        `“${word}” is nothing that this command takes, or lacks its value. Add --help to see what it takes.\n`,
      );
      return 2;
    }
    stderr(
      process.env['PLAYBOOK_DEBUG']
        ? `${(error as Error).stack}\n`
        : `playbook failed: ${(error as Error).message}\n`,
    );
    return 2;
  }
}

// Whoever reads through a pipe may have seen enough, as `head` has.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

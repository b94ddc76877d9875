import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diskFiles } from '../../source/files.ts';
import { readYaml } from '../../source/yaml.ts';
import { migrated, NEWEST } from '../../writing/migrate.ts';
import { WrongUse, type Command } from '../command.ts';
import { textAt } from '../text-file.ts';
import { wrote } from '../wrote.ts';

const HELP = `playbook migrate [--dry-run] [--root FOLDER]

  Rewrites the files of a playbook that are written in an older format, step by step, and says in data/company.yaml
  which format they are in now. Comments, order and everything else stay. Format ${NEWEST} is the newest.
`;
const COMPANY = 'data/company.yaml';

/** Rewrites files of an older format. */
export const run: Command = async (args, { root, stdout, stderr }) => {
  const { values } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const disk = diskFiles(root);
  const paths = [...disk.list('data'), ...disk.list('src/content')].filter(
    (path) => !path.startsWith('data/releases/'),
  );
  if (!paths.includes(COMPANY))
    throw new WrongUse(`There is no ${COMPANY} in ${root}, so there is nothing to rewrite.`);
  const texts = new Map(paths.map((path) => [path, textAt(join(root, path))]));
  const company = readYaml(COMPANY, texts.get(COMPANY) ?? '').value;
  const said = (company as { format?: unknown } | null | undefined)?.format;
  if (typeof said === 'number' && said > NEWEST)
    throw new WrongUse(
      `These files are written in format ${said}, and this playbook knows ${NEWEST} as the newest. Install a newer version of it.`,
    );
  const after = migrated(texts, said === undefined ? undefined : Number(said));
  if (!after) throw new WrongUse(`${COMPANY} cannot be rewritten as it stands; \`playbook check\` says why.`);
  const changed = new Map([...after].filter(([path, text]) => texts.get(path) !== text));
  if (changed.size === 0) {
    stdout(`All files are written in format ${NEWEST}, the newest.\n`);
    return 0;
  }
  const list = [...changed.keys()].map((path) => `  ${path}\n`).join('');
  if (values['dry-run']) {
    stdout(`Would rewrite:\n${list}`);
    return 0;
  }
  if (!wrote(root, changed, { stderr }, { force: true })) return 2;
  stdout(`Rewrote, in format ${NEWEST} now:\n${list}`);
  return 0;
};

import { parseArgs } from 'node:util';
import { editorFiles, editorSettings, knownTo } from '../../exchange/editor-files.ts';
import { loadPlaybook } from '../../playbook.ts';
import { alreadyThere } from '../../store/write.ts';
import { chooseDay } from '../as-of.ts';
import type { Command } from '../command.ts';
import { wrote } from '../wrote.ts';

const HELP = `playbook schemas [--root FOLDER]

  Writes .vscode/schemas/: JSON Schemas of every kind of record, from which an editor completes and checks while you type,
  with the ids that this playbook has. Where there is no .vscode/settings.json yet, it writes one that ties them to data/,
  and asks for the YAML extension (redhat.vscode-yaml). Run it again after ids have come or gone: an id that the schemas
  do not know is never refused by them, only by \`playbook check\`.

  The site publishes the same schemas at /schemas/, for any editor: begin a file with
  # yaml-language-server: $schema=https://ADDRESS-OF-YOUR-SITE/schemas/behaviour.json
`;

/** Where an editor looks for the schemas, below the folder of the playbook. */
const FOLDER = '.vscode/schemas';
const SETTINGS = '.vscode/settings.json';
const EXTENSIONS = '.vscode/extensions.json';

/** Writes the schemas from which an editor completes and checks. */
export const run: Command = async (args, { root, asOf, stdout, stderr }) => {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean' } } });
  if (values.help) {
    stdout(HELP);
    return 0;
  }
  const day = chooseDay(asOf, process.env['SOURCE_DATE_EPOCH']);
  const files = editorTexts(loadPlaybook(root, { asOf: day, unjudged: true }).playbook);
  const fresh = [SETTINGS, EXTENSIONS].filter((path) => alreadyThere(root, [path]).length === 0);
  const texts = new Map([...files].filter(([path]) => path.startsWith(FOLDER) || fresh.includes(path)));
  if (!wrote(root, texts, { stderr }, { force: true })) return 2;
  stdout(`Wrote ${texts.size} files below .vscode/.\n`);
  if (!fresh.includes(SETTINGS))
    stdout(
      `${SETTINGS} was there, and is as it was. Where it does not name the schemas yet, add:\n${files.get(SETTINGS)}`,
    );
  return 0;
};

/** Everything that an editor needs for a playbook, by path. */
export function editorTexts(playbook: Parameters<typeof knownTo>[0]): Map<string, string> {
  const schemas = editorFiles(knownTo(playbook));
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ...schemas.map(({ name, schema }) => [`${FOLDER}/${name}`, text(schema)] as const),
    [SETTINGS, text({ 'yaml.schemas': editorSettings(schemas, `./${FOLDER}`) })],
    [EXTENSIONS, text({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] })],
  ]);
}

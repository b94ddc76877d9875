import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { weekdayOf } from '../time/calendar.ts';
import { addDays, addMonths, type IsoDate } from '../time/date.ts';
import { toId } from '../schema/common.ts';

/** What a new playbook begins with: whose it is, and the day on which it begins. */
export interface Beginning {
  readonly name: string;
  readonly timezone: string;
  readonly today: IsoDate;
}

const PACKAGE = new URL('../../', import.meta.url);
const TEMPLATE = fileURLToPath(new URL('templates/init/', PACKAGE));

/** The files of a new playbook, by path: its records, its guide for authors, and what its host runs. */
export function initFiles(beginning: Beginning): Map<string, string> {
  const files = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const words = wordsOf(beginning);
  const texts = new Map(
    files.map((file) => {
      const path = file.slice(TEMPLATE.length).replaceAll('\\', '/');
      const text = readFileSync(file, 'utf8').replace(WORD, (word) => words[word] ?? word);
      // npm takes a file of this name out of every package.
      return [path === 'gitignore' ? '.gitignore' : path, text] as const;
    }),
  );
  return texts.set('package.json', packageText(beginning));
}

const WORD = /COMPANY_NAME|COMPANY_TITLE|COMPANY_ZONE|FIRST_DAY|LAST_DAY|FIRST_MONDAY/g;

/** What stands for each word of the template: the quarter that the day lies in, and the Monday after it. */
function wordsOf({ name, timezone, today }: Beginning): Readonly<Record<string, string>> {
  const month = 3 * Math.floor((Number(today.slice(5, 7)) - 1) / 3) + 1;
  const first = `${today.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  let monday = addDays(today, 1);
  while (weekdayOf(monday) !== 'monday') monday = addDays(monday, 1);
  return {
    COMPANY_NAME: stringify(name, { lineWidth: 0 }).trim(),
    COMPANY_TITLE: name.replace(/[\\`*_[\]<>#]/g, '\\$&'),
    COMPANY_ZONE: timezone,
    FIRST_DAY: first,
    LAST_DAY: addDays(addMonths(first, 3), -1),
    FIRST_MONDAY: monday,
  };
}

function packageText({ name }: Beginning): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')) as {
    version: string;
  };
  const content = {
    name: `${toId(name) ?? 'our'}-playbook`.slice(0, 64),
    private: true,
    type: 'module',
    scripts: {
      check: 'playbook check',
      build: 'playbook build',
      start: 'playbook build && playbook serve',
      dev: 'playbook dev',
    },
    dependencies: { 'leadership-playbook': `^${version}` },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

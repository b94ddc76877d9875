import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { WrongUse } from '../../src/cli/command.ts';
import { run } from '../../src/cli/commands/export.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { write } from '../support/repository.ts';

const FILES = {
  'data/company.yaml': 'name: Acme\ntimezone: UTC\nleaders: ana\n',
  'data/people.yaml': "ana: { name: Ana, handle: '@ana' }\n",
  'data/teams.yaml': "core: { name: Core, handle: '@acme/core' }\n",
  'data/areas.yaml': `open: { name: Open, responsible: core, claims: 'path:open/' }
secret: { name: Quiet, responsible: core, claims: 'path:quiet/', audience: leadership }
`,
  'data/forums.yaml': 'weekly: { name: Weekly, type: decision, every: 1 week, first: 2026-11-23 09:00 }\n',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  write(join(folder, 'root'), FILES);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (path: string) => join(folder, path);

/** Runs `playbook export` without a process of its own; what it says names the folder nowhere. */
async function playbookExport(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const effects = {
    root: at('root'),
    asOf: PINNED_DAY,
    colour: false,
    stdout: (text: string) => void (said.out += text.replaceAll(folder, '')),
    stderr: (text: string) => void (said.err += text.replaceAll(folder, '')),
  };
  try {
    return { code: await run(args, effects), ...said };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { code: 2, ...said, err: error.message };
  }
}

describe('playbook export', () => {
  it('writes to standard output, or to the file that --out names, which it replaces only with --force', async () => {
    const { code, out, err } = await playbookExport('codeowners', '--areas');
    expect({ code, err, end: out.split('\n').at(-2) }).toEqual({ code: 0, err: '', end: 'open/ @acme/core' });
    const told = { code: 0, out: 'Wrote OWNERS in /here/there for everyone.\n', err: '' };
    const args = ['codeowners', '--areas', '--out', at('here/there/OWNERS')];
    expect(await playbookExport(...args)).toEqual(told);
    expect(readFileSync(at('here/there/OWNERS'), 'utf8')).toBe(out);
    expect(await playbookExport(...args)).toEqual({
      code: 2,
      out: '',
      err: 'OWNERS is in /here/there already. --force replaces what is there.\n',
    });
    expect(await playbookExport(...args, '--force')).toEqual(told);
    expect(readdirSync(at('here/there'))).toEqual(['OWNERS']);
  });

  it('calls a file as usual where --out is a folder', async () => {
    mkdirSync(at('here'));
    for (const format of ['codeowners', 'json', 'ics', 'backstage'])
      expect((await playbookExport(format, '--out', at('here'))).code).toBe(0);
    expect(readdirSync(at('here'))).toEqual([
      'CODEOWNERS',
      'calendar.ics',
      'catalog-info.yaml',
      'playbook.json',
    ]);
  });

  it('is for everyone unless --audience says for whom', async () => {
    for (const format of [['codeowners', '--areas'], ['json'], ['csv', 'areas'], ['backstage']]) {
      const open = await playbookExport(...format);
      const closed = await playbookExport(...format, '--audience', 'leadership');
      expect([open.out, closed.out].map((text) => /quiet/i.test(text))).toEqual([false, true]);
      expect(/quiet|secret/i.test(open.err)).toBe(false);
    }
    expect((await playbookExport('json', '--audience', 'leadrship')).err).toBe(
      '--audience takes no “leadrship”. Did you mean “leadership”? It takes everyone or leadership.',
    );
  });

  it('names every file in the CODEOWNERS of the playbook, whoever may read it on the site', async () => {
    write(at('root'), { 'data/areas/hush.yaml': 'name: Hush\nowner: ana\naudience: leadership\n' });
    expect((await playbookExport('codeowners')).out).toContain('/data/areas/hush.yaml @ana\n');
    expect((await playbookExport('codeowners', '--audience', 'everyone')).err).toBe(
      '`export codeowners` names every file of the playbook, whoever may read it on the site: leave out --audience.',
    );
  });

  it('begins the paths of CODEOWNERS with the folder of the playbook in its repository', async () => {
    mkdirSync(at('.git'));
    expect((await playbookExport('codeowners')).out).toContain('\n/root/data/people.yaml @ana\n');
  });

  it('makes a CSV file of each kind in a folder, and one kind alone on standard output', async () => {
    const { code, out } = await playbookExport('csv', '--out', at('tables'));
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Wrote teams.csv, people.csv, areas.csv and forums.csv in /tables for everyone.\n',
    });
    expect((await playbookExport('csv', 'team')).out).toBe(
      "\ufeffid,name,handle\r\ncore,Core,'@acme/core\r\n",
    );
  });

  it('writes one kind into the file that --out names where it is called .csv, and never a folder of that name', async () => {
    expect(await playbookExport('csv', 'teams', '--out', at('here/our-teams.csv'))).toEqual({
      code: 0,
      out: 'Wrote our-teams.csv in /here for everyone.\n',
      err: '',
    });
    expect(readFileSync(at('here/our-teams.csv'), 'utf8')).toBe(
      "\ufeffid,name,handle\r\ncore,Core,'@acme/core\r\n",
    );
    expect(await playbookExport('csv', 'teams', 'people', '--out', at('all.csv'))).toEqual({
      code: 2,
      out: '',
      err: '`export csv` makes a file for each kind: name a folder with --out, or one kind, such as `export csv teams`.',
    });
    expect(existsSync(at('all.csv'))).toBe(false);
  });

  it('takes a name that ends in a slash for a folder, also where there is none yet', async () => {
    expect((await playbookExport('json', '--out', `${at('new')}/`)).code).toBe(0);
    expect(readdirSync(at('new'))).toEqual(['playbook.json']);
  });

  it('says what a format cannot hold, and that is no failure', async () => {
    write(at('root'), { 'data/areas.yaml': 'a: { name: A, interim: {} }\nb: { name: B, interim: {} }\n' });
    const { code, err } = await playbookExport('csv', 'areas');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Not in it, or not as it is written:\n  `interim`: a group without any field has no cell in CSV.\n    area/a, area/b\n',
    });
  });

  it('exports nothing where something cannot be read, and says what', async () => {
    write(at('root'), { 'data/teams.yaml': 'core: { nome: Core }\n' });
    const { code, out, err } = await playbookExport('json', '--out', at('all.json'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('data/teams.yaml:1:9');
    expect(err).toContain('Nothing was exported, since it would lack what cannot be read.\n');
    expect(existsSync(at('all.json'))).toBe(false);
  });

  it('says so where there is nothing to write', async () => {
    write(at('root'), { 'data/forums.yaml': '' });
    expect(await playbookExport('ics')).toEqual({
      code: 1,
      out: '',
      err: 'No forum says when it first meets, and no focus is in force: there is nothing for a calendar.\n',
    });
  });

  it('has the calendar that the site has, day by day the same bytes', async () => {
    const { out } = await playbookExport('ics');
    expect(out).toContain(
      'BEGIN:VEVENT\r\nUID:forum-weekly@acme.leadership-playbook\r\nDTSTAMP:20261123T000000Z\r\n',
    );
    expect((await playbookExport('ics')).out).toBe(out);
  });

  test.each([
    [[], 'playbook export FORMAT: the format is missing. Formats: '],
    [['cvs'], '“cvs” is no format that can be exported. Did you mean “csv”? Formats: '],
    [
      ['csv'],
      '`export csv` makes a file for each kind: name a folder with --out, or one kind, such as `export csv teams`.',
    ],
    [['csv', 'tems'], '“tems” is no kind of record. Did you mean “teams”? Kinds: '],
    [['csv', 'company'], 'The company is one record, and no table; `export json` has it.'],
    [['json', 'teams'], '`export json` takes no “teams”.'],
    [['json', '--areas'], '--areas belongs to `export codeowners`.'],
  ])('%j is refused with what is allowed', async (args, words) => {
    const { code, err } = await playbookExport(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('explains itself', async () => {
    const { code, out } = await playbookExport('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^playbook export FORMAT /);
  });
});

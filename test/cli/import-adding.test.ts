import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import { diskFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';
import { importFolder } from '../support/import-folder.ts';

const { at, inRoot, put, playbookImport } = importFolder();
const read = (path: string) => readFileSync(inRoot(path), 'utf8');
const faults = () => {
  const source = readSource(diskFiles(inRoot('')));
  return [...source.faults, ...buildPlaybook(source).faults];
};

const OWNERS = '* @acme/core\n/docs/ @Ann # all of them\n/docs/api/\n';

describe('playbook import codeowners', () => {
  test('writes areas, people and teams that a playbook reads', async () => {
    const { code, out, err } = await playbookImport('codeowners', put('CODEOWNERS', OWNERS));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`CODEOWNERS  3 areas
CODEOWNERS  1 person
CODEOWNERS  1 team

Wrote data/areas.yaml, data/people.yaml and data/teams.yaml.
`);
    expect(read('data/areas.yaml')).toBe(`# Areas, imported from CODEOWNERS.

everything:
  name: Everything
  responsible: core
  claims: path:*
docs:
  name: docs
  responsible: ann
  claims: path:/docs/
docs-api:
  name: docs/api
  claims: path:/docs/api/
`);
    expect(read('data/people.yaml')).toBe(
      "# People, imported from CODEOWNERS.\n\nann:\n  name: Ann\n  handle: '@ann'\n",
    );
    expect(faults()).toEqual([]);
  });

  test('writes nothing where a line cannot be read, unless --partial is given', async () => {
    const file = put('CODEOWNERS', '/docs/ @ann bare\n/docs/ @ann\n!vendor/\n');
    const { code, out } = await playbookImport('codeowners', file);
    expect(code).toBe(1);
    expect(out).toBe(`CODEOWNERS  1 area of 3 rules
CODEOWNERS  1 person

Lines not read: 1
  CODEOWNERS:3  “!vendor/” takes a path out of what stands above it; an area can only say what belongs to it.
    Fix: To leave a path without owner, write it alone, without “!” and owners.

Owners not read: 1
  CODEOWNERS:1  “bare” is neither @name, nor @group/team, nor an email address.
    Fix: Write “@” before a name. If it belongs to the path, write “\\ ” for the space before it.

Rules that a later one replaces: 1
  CODEOWNERS:1  “/docs/” stands again on line 2, and that line holds.
    Fix: Take this line out.

Nothing was written.
  Not everything fits. Mend it, or write what is left with --partial.
`);
    expect(existsSync(inRoot('data'))).toBe(false);
    expect((await playbookImport('codeowners', file, '--partial')).code).toBe(0);
    expect(read('data/areas.yaml')).toContain('docs:\n  name: docs\n  responsible: ann\n');
  });

  test('adds to a playbook with --force alone: what stands there stays, comments too', async () => {
    const areas =
      "# Ours\nprices: { name: Prices, accountable: cfo } # since May\ndocs:\n  name: Handbook\n  accountable: cfo\n  claims: ['path:/docs/']\n";
    put('root/data/areas.yaml', areas);
    put('root/data/people.yaml', '# Who\ncfo: { name: Mara }\nann: { name: Ann, handle: "@ann" }\n');
    const file = put('CODEOWNERS', OWNERS);
    const refused = await playbookImport('codeowners', file);
    expect([refused.code, refused.out.split('\n').slice(-3)]).toEqual([
      2,
      ['Nothing was written.', '  data/areas.yaml is there already. --force writes into it.', ''],
    ]);
    expect(existsSync(inRoot('data/teams.yaml'))).toBe(false);
    const { code, out } = await playbookImport('codeowners', file, '--force');
    expect([code, out.split('\n').at(-2)]).toEqual([0, 'Wrote data/areas.yaml and data/teams.yaml.']);
    expect(read('data/areas.yaml')).toBe(`# Ours
prices: { name: Prices, accountable: cfo } # since May
docs:
  name: Handbook
  accountable: cfo
  responsible: ann
  claims: path:/docs/
everything:
  name: Everything
  responsible: core
  claims: path:*
docs-api:
  name: docs/api
  claims: path:/docs/api/
`);
    expect(faults()).toEqual([]);
  });

  test('done twice gives the same bytes', async () => {
    const file = put('CODEOWNERS', OWNERS);
    await playbookImport('codeowners', file);
    const before = ['areas', 'people', 'teams'].map((plural) => read(`data/${plural}.yaml`));
    expect((await playbookImport('codeowners', file, '--force')).code).toBe(0);
    expect(['areas', 'people', 'teams'].map((plural) => read(`data/${plural}.yaml`))).toEqual(before);
  });

  test.each([
    [
      'docs: {name: Docs, nmae: x}\n',
      'data/areas.yaml has faults, and is not touched before they are mended; check shows them.',
    ],
    ['docs: [\n', 'data/areas.yaml has faults, and is not touched before they are mended; check shows them.'],
    [
      '{docs: {name: Docs}}\n',
      'data/areas.yaml cannot be added to. Write each id at the start of a line, its fields below.',
    ],
  ])('does not touch a file that it cannot add to: %j', async (areas, why) => {
    put('root/data/areas.yaml', areas);
    const { code, out } = await playbookImport('codeowners', put('CODEOWNERS', '/src/\n'), '--force');
    expect([code, out.split('\n').slice(2)]).toEqual([2, ['Nothing was written.', `  ${why}`, '']]);
    expect(read('data/areas.yaml')).toBe(areas);
  });

  test('says so where the file holds no rule', async () => {
    const { code, out } = await playbookImport('codeowners', put('CODEOWNERS', '# Nobody\n'));
    expect([code, out]).toEqual([
      1,
      'CODEOWNERS  0 areas\n\nNothing was written.\n  There is no record to write.\n',
    ]);
  });
});

describe('playbook import raci', () => {
  const SHEET = 'Area;cfo;Ben Moss;Reason\nPrices;A;R;Signs the offers.\nRefunds;;x;\n';

  test('writes what the letters say, and with --partial leaves out what is no letter', async () => {
    put('root/data/people.yaml', 'cfo: { name: Mara }\n');
    const file = put('raci.csv', SHEET);
    const refused = await playbookImport('raci', file, '--force');
    expect([refused.code, existsSync(inRoot('data/areas.yaml'))]).toEqual([1, false]);
    const { code, out } = await playbookImport('raci', file, '--force', '--partial');
    expect(code).toBe(0);
    expect(out).toBe(`raci.csv  2 areas
raci.csv  1 person

Cells dropped: 1
  raci.csv:3  Ben Moss  “x” is none of R, A, C and I.
    Fix: Write R, A, C or I, several as A/R, or leave it empty.

Heads that nobody answers to yet, written as people: 1
  raci.csv:1  “Ben Moss” is nobody in this playbook yet, and becomes the person \`ben-moss\`.
    Fix: If it is a team, or somebody whom the playbook has, write the id of the record.

Wrote data/areas.yaml and data/people.yaml.
`);
    expect(read('data/areas.yaml')).toBe(`# Areas, imported from raci.csv.

prices:
  name: Prices
  accountable: cfo
  responsible: ben-moss
  reason: Signs the offers.
refunds:
  name: Refunds
`);
    expect(read('data/people.yaml')).toBe('cfo: { name: Mara }\nben-moss:\n  name: Ben Moss\n');
    expect(faults()).toEqual([]);
  });

  test('changes an area in the file of its own, where every other line stays, and never touches prose', async () => {
    put('root/data/people.yaml', 'cfo: { name: Mara }\n');
    put('root/data/areas/prices.yaml', "# Ours\nname: Prices # all of them\nclaims: ['path:prices/']\n");
    const file = put('raci.csv', 'Area,cfo\nPrices,A\n');
    expect((await playbookImport('raci', file)).out).toContain(
      'data/areas/prices.yaml is there already. --force writes into it.',
    );
    expect((await playbookImport('raci', file, '--force')).code).toBe(0);
    expect(read('data/areas/prices.yaml')).toBe(
      "# Ours\nname: Prices # all of them\naccountable: cfo\nclaims: ['path:prices/']\n",
    );
    // An area says as much with the lifecycle that it has anyway.
    put('root/data/areas/prices.yaml', '# Ours\nname: Prices\naccountable: [cfo]\n');
    expect(
      (await playbookImport('raci', put('raci.csv', 'Area,cfo,lifecycle\nPrices,A,active\n'), '--force'))
        .code,
    ).toBe(0);
    expect(read('data/areas/prices.yaml')).toBe('# Ours\nname: Prices\naccountable: [cfo]\n');
    put('root/src/content/areas/refunds.mdx', '---\nname: Refunds\n---\n\nOnce.\n');
    const prose = await playbookImport('raci', put('raci.csv', 'Area,cfo\nRefunds,A\n'), '--force');
    expect([prose.code, prose.out]).toEqual([
      2,
      expect.stringContaining('refunds.mdx is prose, which an import does not replace.'),
    ]);
  });

  test('refuses a sheet that names nobody, with its line', async () => {
    const { code, err } = await playbookImport('raci', put('raci.csv', 'Prices\n'));
    expect([code, err]).toEqual([
      2,
      `raci.csv:1  There is no row that names people.
  Fix: Write people and teams into the first row, from the second column on, and an area into each row below.
Nothing was written.
`,
    ]);
  });
});

describe('playbook import backstage and adr', () => {
  test('read every file of a folder, and add to what is there with --force', async () => {
    put('root/data/teams.yaml', '# Ours.\ncore: { name: Core }\n');
    put('catalog/org.yaml', 'kind: Group\nmetadata: { name: desk }\nspec: { type: team, children: [] }\n');
    put('catalog/shop/catalog-info.yml', 'kind: System\nmetadata: { name: shop }\nspec: { owner: desk }\n');
    put('catalog/README.md', '# No entity\n');
    const refused = await playbookImport('backstage', at('catalog'));
    expect([refused.code, refused.out]).toEqual([
      2,
      `catalog  1 team
catalog  1 area

Nothing was written.
  data/teams.yaml is there already. --force writes into it.
`,
    ]);
    expect((await playbookImport('backstage', at('catalog'), '--force')).code).toBe(0);
    expect(read('data/teams.yaml')).toBe('# Ours.\ncore: { name: Core }\ndesk:\n  name: desk\n');
    expect(read('data/areas.yaml')).toBe(
      '# Areas, imported from catalog.\n\nshop:\n  name: shop\n  type: system\n  accountable: desk\n',
    );
    expect(faults()).toEqual([]);
  });

  test('write what can be known, where --partial leaves out the rest', async () => {
    put('adr/0001-a.md', '# 1. A\n\nDate: 2026-01-05\n\n## Status\n\nAccepted\n\n## Decision\n\nWe do A.\n');
    put('adr/0002-b.md', '# 2. B\n\n## Status\n\nAccepted\n');
    const { code, out } = await playbookImport('adr', at('adr'));
    expect(code).toBe(1);
    expect(out).toContain(`adr  1 decision of 2 files

Rows dropped: 1
  adr/0002-b.md:1  raised  It has no date.
    Fix: Write the day into its head, as “date: 2026-11-03”.
`);
    expect((await playbookImport('adr', at('adr'), '--partial')).code).toBe(0);
    expect(read('data/decisions.yaml')).toBe(`# Decisions, imported from adr.

0001-a:
  question: A
  status: decided
  raised: 2026-01-05
  decided: 2026-01-05
  outcome: We do A.
`);
    expect(faults()).toEqual([]);
  });

  test('name no file as wrong use', async () => {
    await expect(playbookImport('adr')).rejects.toThrow(
      'playbook import adr FILE: name the file, or its folder.',
    );
  });
});

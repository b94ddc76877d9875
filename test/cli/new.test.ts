import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeholders } from '../../src/analysis/placeholders.ts';
import type { Asker } from '../../src/cli/asking.ts';
import { WrongUse, type Effects } from '../../src/cli/command.ts';
import { run as init } from '../../src/cli/commands/init.ts';
import { make } from '../../src/cli/commands/new.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../src/kinds.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { NEEDED } from '../support/new-records.ts';
import { PINNED_DAY } from '../support/pinned.ts';

let folder: string;
let out = '';
let err = '';
const effects = (): Effects => ({
  root: join(folder, 'acme'),
  asOf: PINNED_DAY,
  stdout: (text) => void (out += text),
  stderr: (text) => void (err += text),
  colour: false,
});
const made = async (...args: string[]) => {
  out = '';
  err = '';
  return make(args, effects(), undefined);
};
const inRoot = (path: string) => join(folder, 'acme', path);
const read = (path: string) => readFileSync(inRoot(path), 'utf8');
const load = () => loadPlaybook(join(folder, 'acme'), { asOf: PINNED_DAY });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  await init(['acme', '--name', 'Acme', '--timezone', 'Europe/Berlin'], { ...effects(), root: folder });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MADE = KIND_NAMES.filter((kind): kind is Exclude<Kind, 'company'> => kind !== 'company');

describe('playbook new', () => {
  test.each(MADE)(
    'writes a %s that reads without a fault and leaves only what says that it is still to be written',
    async (kind) => {
      expect(await made(kind, 'brand-new', ...NEEDED[kind]), err).toBe(0);
      const { playbook, findings } = load();
      expect(findings.filter(({ cause }) => cause === undefined)).toEqual([]);
      const record = playbook.all(kind).find(({ id }) => id === 'brand-new');
      expect(record).toBeDefined();
      const texts = Object.entries(record ?? {}).filter(
        ([name, value]) =>
          typeof value === 'string' && !['id', 'ref', 'kind', 'file', 'label', 'name'].includes(name),
      );
      const open = placeholders(playbook).filter(({ node }) => node.id === 'brand-new');
      for (const [name, value] of texts.filter(([, text]) => String(text).startsWith('TODO')))
        expect(
          open.map(({ where }) => ('path' in where ? where.path[0] : '')),
          `${name}: ${String(value)}`,
        ).toContain(name);
    },
  );

  test('writes at the end of a file of many, and changes no line of it', async () => {
    const before = read('data/areas.yaml');
    expect(
      await made(
        'area',
        'refunds',
        '--accountable',
        'head-of-operations',
        '--reason',
        'Hears the customer first.',
        '--tier',
        '2',
      ),
    ).toBe(0);
    expect(read('data/areas.yaml')).toBe(
      `${before}refunds:\n  name: Refunds\n  tier: 2\n  accountable: head-of-operations\n  reason: Hears the customer first.\n`,
    );
    expect(out).toMatch(/^At the end of data\/areas\.yaml:\n\n {2}refunds:\n/);
  });

  test('begins a story where the kind tells one, and a file of its own where there is none to add to', async () => {
    await made('value', 'ask-twice');
    expect(read('src/content/values/ask-twice.mdx')).toMatch(
      /^---\nname: Ask twice\nstatement: 'TODO: .*'\n---\n\nTODO: /,
    );
    await made('decision', 'which-tool', '--status', 'raised', '--question', 'Which tool?');
    expect(read('data/decisions/which-tool.yaml')).toBe(
      `question: Which tool?\nstatus: raised\nraised: ${PINNED_DAY}\n`,
    );
  });

  test('makes an id from the name, or from the parts that tell one from another', async () => {
    expect(await made('area', '--name', 'Köln Straße & Co')).toBe(0);
    expect(out).toContain('koln-stra-e-co:');
    expect(await made('tradeoff', '--more', 'speed', '--less', 'cost')).toBe(0);
    expect(out).toContain('speed-even-over-cost:');
  });

  test.each<[string, string[], RegExp]>([
    ['no kind', [], /Kinds: team, person/],
    ['a kind that is none', ['behavior'], /Did you mean “behaviour”\?/],
    ['the one company', ['company'], /There is one company/],
    ['an id that is none', ['area', 'My Area'], /Write “my-area”/],
    ['an id that is taken', ['area', 'pricing'], /“pricing” is already the id of an area/],
    ['an id that a team has', ['person', 'product'], /“product” is already the id of a team/],
    ['a field that is none', ['area', 'x', '--acountable', 'a'], /Did you mean --accountable\?/],
    [
      'a value that is left out',
      ['area', 'x', '--name', '--dry-run'],
      /^--name needs a value\. One that begins with two hyphens is written --name=--…$/,
    ],
    ['an id of which nothing is said', ['checkpoint'], /^playbook new checkpoint ID: .* write --forum\.$/],
    ['an id that a name cannot give', ['area', '--name', '???'], /^playbook new area ID: .*no letter/],
    [
      'what is missing',
      ['behaviour', 'x', '--type', 'cadence'],
      /--value .*One of: decide-once.*\n {2}--appliesTo [^]*--every .*Such as: 1 day/,
    ],
    [
      'what a list of groups needs',
      ['pulse', 'x'],
      /--level .*One of: leader, lead or member\.\n {2}--answers\.1\.codedAs .*One of: none, concern\/speed/,
    ],
  ])('says in words what to type instead of %s', async (_, args, words) => {
    await expect(made(...args)).rejects.toThrow(WrongUse);
    await expect(made(...args)).rejects.toThrow(words);
  });

  test('writes nothing where the record would have a fault, and says which', async () => {
    const before = read('data/areas.yaml');
    expect(await made('area', 'x', '--accountable', 'nobody-here')).toBe(2);
    expect(err).toMatch(/“nobody-here” is no person or team/);
    expect(await made('area', 'x', '--tier', '7')).toBe(2);
    expect(read('data/areas.yaml')).toBe(before);
  });

  test('shows with --dry-run what it would write, and writes nothing', async () => {
    const before = readdirSync(inRoot('data'));
    expect(await made('area', 'refunds', '--dry-run')).toBe(0);
    expect(out).toContain('refunds:\n');
    expect(read('data/areas.yaml')).not.toContain('refunds');
    expect(readdirSync(inRoot('data'))).toEqual(before);
  });

  test('asks in words, offers what the playbook has, asks again for what does not fit, and shows what it writes', async () => {
    const asked: string[] = [];
    const refused: (string | undefined)[] = [];
    const answers: Record<string, string> = {
      name: 'Answer mail',
      statement: 'Mail is answered.',
      within: '1 business day',
      channel: 'email',
    };
    const ask: Asker = {
      text: (question, { problem, likely }) => {
        asked.push(question);
        const field = /^(\w+)/.exec(question)?.[1] ?? '';
        if (field === 'within') refused.push(problem('2 days'), problem(''));
        const answer = answers[field] ?? likely ?? '';
        expect(problem(answer), question).toBeUndefined();
        return Promise.resolve(answer);
      },
      one: (question, choices) => {
        asked.push(question);
        const values = choices.map(({ value }) => value);
        return Promise.resolve(
          values.find((value) => ['response-expectation', 'say-it-early'].includes(value)) ?? values[0] ?? '',
        );
      },
      several: (question, choices) => {
        asked.push(question);
        const values = choices.map(({ value }) => value);
        return Promise.resolve(
          values.includes('urgency') ? ['why', 'urgency'] : values.filter((value) => value === 'product'),
        );
      },
      yes: (question) => {
        asked.push(question);
        return Promise.resolve(true);
      },
    };
    answers['why'] = 'People wait.';
    expect(await make(['behaviour'], effects(), ask)).toBe(0);
    expect(asked[0]).toBe('What sort of thing is expected?');
    expect(asked.at(-1)).toBe('Write it?');
    expect(refused).toEqual([
      expect.stringContaining('Write "2 business days"'),
      'Something has to stand here.',
    ]);
    expect(read('data/behaviours.yaml')).toContain(
      `answer-mail:\n  name: Answer mail\n  value: say-it-early\n  type: response-expectation\n  statement: Mail is answered.\n  appliesTo: product\n  within: 1 business day\n  channel: email\n  urgency: low\n  why: People wait.\n`,
    );
  });

  describe('where there is nothing to choose from', () => {
    const offered: string[] = [];
    const choices = (some: readonly { readonly value: string }[]) => {
      expect(some).not.toEqual([]);
      return some.map(({ value }) => value);
    };
    const ask: Asker = {
      text: (_, { likely }) => Promise.resolve(likely ?? 'Night shift'),
      one: (_, some) => Promise.resolve(choices(some)[0] ?? ''),
      several: (_, some) => {
        offered.push(...choices(some));
        return Promise.resolve([]);
      },
      yes: () => Promise.resolve(true),
    };

    test('says what has to be made first, where it is needed', async () => {
      writeFileSync(inRoot('data/forums.yaml'), '');
      await expect(make(['checkpoint'], effects(), ask)).rejects.toThrow(WrongUse);
      await expect(make(['checkpoint'], effects(), ask)).rejects.toThrow(
        'forum: There is none yet; make one with `playbook new forum`.',
      );
    });

    test('does not ask for it, where it may be left out', async () => {
      expect(await make(['area'], effects(), ask)).toBe(0);
      expect(offered).toContain('parent');
      offered.length = 0;
      writeFileSync(inRoot('data/areas.yaml'), '');
      expect(await make(['area', 'other'], effects(), ask)).toBe(0);
      expect(offered).toContain('accountable');
      expect(offered).not.toContain('parent');
    });

    test('does not ask for a group of which a part needs it', async () => {
      offered.length = 0;
      writeFileSync(inRoot('data/measures.yaml'), '');
      expect(await make(['focus', 'next', '--dry-run'], effects(), ask)).toBe(2);
      expect(offered).not.toContain('outcome');
    });
  });

  test('is for every kind that somebody can make one more of', () => {
    expect(MADE.map((kind) => KINDS[kind].label)).toHaveLength(KIND_NAMES.length - 1);
  });
});

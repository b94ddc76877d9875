import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/components/anchor.ts';
import { href, KIND_NAMES, splitRef, type Kind } from '../../src/kinds.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { PINNED_DAY, PINNED_EPOCH } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';
import { pagesOf } from '../support/site-files.ts';
import { REPOSITORY } from '../support/tree.ts';

/** A company in which each kind of record has something to mend: a text that was left to be written, or a pulse that names something else. */
const FILES: Readonly<Record<string, string>> = {
  'data/company.yaml':
    'name: Acme\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nleaders: [ana, ben]\ncontact: TODO\nrules: all\n',
  'data/people.yaml':
    'ana: { name: Ana, title: TODO, team: sales }\nben: { name: Ben, title: Head of support, team: support }\n',
  'data/teams.yaml':
    'sales: { name: Sales, lead: ana, mission: TODO }\nsupport: { name: Support, lead: ben }\n',
  'data/values.yaml': 'care: { name: Care, statement: TODO }\n',
  'data/behaviours.yaml': `mail: { name: Mail, value: care, type: response-expectation, statement: TODO, appliesTo: support, within: 1 hour, channel: mail, owner: ana }
post: { name: Post, value: care, type: response-expectation, statement: Answer., appliesTo: support, within: 2 hours, channel: mail, owner: ben }
`,
  'data/areas.yaml': `refunds: { name: Refunds, accountable: [ana, ben], reason: TODO, claims: 'path:desk/' }
returns: { name: Returns, accountable: ben, reason: He asked for it., claims: 'path:desk/' }
`,
  'data/concerns.yaml':
    'speed: { name: Speed, reviewed: 2026-01-05, reviewEvery: 1 quarter }\nproof: { name: Proof }\ngrowth: { name: Growth }\n',
  'data/tradeoffs.yaml': 'proof-first: { more: proof, less: speed, reason: TODO }\n',
  'data/measures.yaml': 'kept: { name: Kept, definition: TODO }\n',
  'data/focuses.yaml': `keep: { statement: Keep every customer., from: 2026-10-01, until: 2026-12-31, owner: ana, why: TODO }\n`,
  'data/priorities.yaml': `sell: { statement: Sell more., owner: ana, team: sales, from: 2026-10-01, until: 2026-12-31, areas: returns }
mend: { statement: TODO, owner: ben, team: support, from: 2026-10-01, until: 2026-12-31, areas: returns }
`,
  'data/forums.yaml': `weekly: { name: Monday round, type: alignment, every: 1 week, first: 2026-11-02 09:00, chair: ana, members: [ana, ben], purpose: TODO }\n`,
  'data/checkpoints.yaml':
    'one: { forum: weekly, date: 2026-11-16, discussed: TODO, together: { sameMessage: no } }\n',
  'data/decisions.yaml':
    'ship: { question: Do we ship?, status: decided, raised: 2026-11-02, decided: 2026-11-05, decider: ana, outcome: TODO }\n',
  'data/directives.yaml': `faster: { by: ana, to: sales, date: 2026-11-02, until: 2026-12-31, statement: Be quick., more: speed, less: proof }
slower: { by: ben, to: sales, date: 2026-11-03, until: 2026-12-31, statement: TODO, more: proof, less: speed }
`,
  'data/pulses.yaml': `ana: { date: 2026-11-16, level: leader, by: ana, answers: { codedAs: focus/keep } }
ben: { date: 2026-11-16, level: leader, by: ben, answers: { codedAs: concern/growth } }
`,
  'data/terms.yaml': 'lane: { name: Lane, definition: TODO }\n',
  'src/content/guides/work.mdx': '---\nname: How we work\nsummary: TODO\n---\n\nOpenly.\n',
};
const { findings } = playbookFrom(FILES);
/** On which records a finding has to be told, and of which it is. */
const told = (finding: Finding): string[] => [
  ...new Set([finding.subject ?? '', ...finding.related.map(({ subject }) => subject ?? '')]),
];
const kindOf = (ref = ''): Kind | undefined => splitRef(ref)?.kind;

let folder = '';
const pages = new Map<string, string>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playbook-findings-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const args = ['build', '--root', folder, '--out', join(folder, 'out'), '--audience', 'leadership'];
  const env = { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: PINNED_EPOCH };
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', ...args, '--as-of', PINNED_DAY], {
    cwd: REPOSITORY,
    env,
  });
  for (const { path, html } of pagesOf(join(folder, 'out'))) pages.set(`/${path}`, html);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what is found of a record', () => {
  it('is found of every kind here, and of some kinds also where they only take part', () => {
    expect(new Set(findings.map(({ subject }) => kindOf(subject)))).toEqual(new Set(KIND_NAMES));
    const taking = findings.flatMap(({ related }) => related.map(({ subject }) => kindOf(subject)));
    expect(new Set(taking).size).toBeGreaterThan(5);
  });

  it('stands on the page of each record that takes part, with the rule, and once at its own', () => {
    const missing = findings.flatMap((finding) =>
      told(finding).flatMap((ref) => {
        const html = pages.get(href(ref)) ?? '';
        const places = html.split(`id="${anchorOf(finding)}"`).length - 1;
        const leads = html.includes(`${href(finding.subject ?? '')}#${anchorOf(finding)}"`);
        const isThere = ref === finding.subject ? places === 1 : places === 0 && leads;
        return isThere && html.includes(`href="/rules/${finding.rule}/"`)
          ? []
          : [`${finding.fingerprint} on ${ref}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('names who has to settle it beside it', () => {
    const silent = findings.flatMap((finding) =>
      told(finding).flatMap((ref) => {
        const html = pages.get(href(ref)) ?? '';
        const all = html.split(/<div class="finding|<li/);
        const mine = all.filter((part) => part.includes(anchorOf(finding)));
        return mine.some((part) => /To settle:|Nobody is named|nobody is named/.test(part))
          ? []
          : [`${finding.fingerprint} on ${ref}`];
      }),
    );
    expect(silent).toEqual([]);
  });

  it('is told whole on no other record than its own', () => {
    for (const ref of new Set(findings.flatMap(told))) {
      const own = findings.filter(({ subject }) => subject === ref).length;
      const whole = (pages.get(href(ref)) ?? '').split('<div class="finding').length - 1;
      expect(whole, ref).toBeLessThanOrEqual(Math.min(3, own));
    }
  });
});

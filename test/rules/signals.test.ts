import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../src/playbook.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { findingsOf } from '../support/playbook.ts';

type Files = Readonly<Record<string, string>>;
const BASE: Files = {
  'data/company.yaml': 'name: Acme\ntimezone: UTC\nleaders: [ana, ben]\n',
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: legal }
cyd: { name: Cyd, team: sales }
seat: { name: Head of fairs, vacant: true, reportsTo: ana }
`,
  'data/teams.yaml': 'sales: { name: Sales, lead: cyd }\nlegal: { name: Legal, lead: ben }\n',
  'data/concerns.yaml': 'speed: { name: Speed }\nproof: { name: Proof }\ngdpr: { name: GDPR }\n',
  'data/focuses.yaml': 'keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31, owner: cyd }\n',
};
const about = (rule: string, files: Files): Finding[] =>
  findingsOf({ ...BASE, ...files }).filter((finding) => finding.rule === rule);
const said = (rule: string, files: Files) =>
  about(rule, files).map(({ message, parties }) => `${message} → ${parties.join(' ')}`);
const directive = (id: string, by: string, rest: string) =>
  `${id}: { by: ${by}, date: 2026-10-01, statement: ${id}, ${rest} }\n`;

describe('directives-agree', () => {
  it('names both who asked and what, with the days, and leaves it to the two of them', () => {
    const directives =
      directive('a', 'ana', 'to: company, more: speed, less: gdpr') +
      directive('b', 'ben', 'to: sales, more: gdpr, less: speed, until: 2026-12-31');
    expect(said('directives-agree', { 'data/directives.yaml': directives })).toEqual([
      'Ana asks Sales for speed even over GDPR, and Ben for GDPR even over speed: 1 October to 31 December 2026. → ana ben',
    ]);
  });

  it('says so where one person asks for both, and where nothing is said to give way', () => {
    const directives =
      directive('a', 'ana', 'to: company, more: speed') + directive('b', 'ana', 'to: company, less: speed');
    expect(said('directives-agree', { 'data/directives.yaml': directives })).toEqual([
      'Ana asks everyone for speed before all else, also to let speed give way: from 1 October 2026 on. → ana',
    ]);
  });

  it('goes to whom an empty seat reports to', () => {
    const directives =
      directive('a', 'seat', 'to: sales, more: speed, less: proof') +
      directive('b', 'ben', 'to: sales, more: proof, less: speed');
    expect(about('directives-agree', { 'data/directives.yaml': directives })[0]?.parties).toEqual([
      'ana',
      'ben',
    ]);
  });
});

describe('directive-honours-tradeoffs', () => {
  it('names who asked and the trade-off, and goes to both who answer for them', () => {
    const files = {
      'data/directives.yaml': directive('a', 'ana', 'to: sales, more: speed, less: proof'),
      'data/tradeoffs.yaml': 't: { more: proof, less: speed, owner: ben, from: 2026-11-02 }\n',
    };
    expect(said('directive-honours-tradeoffs', files)).toEqual([
      'Ana asks Sales for speed even over proof, where “Proof even over speed” holds: from 2 November 2026 on. → ana ben',
    ]);
  });
});

describe('leaders-name-the-focus', () => {
  const leader = (id: string, by: string, codedAs: string) =>
    `${id}: { date: 2026-11-16, level: leader, by: ${by}, answers: { codedAs: ${codedAs} } }\n`;
  const pulses = (codedAs: string) => ({
    'data/pulses.yaml': leader('a', 'ana', 'focus/keep') + leader('b', 'ben', codedAs),
    'data/priorities.yaml': 'p: { statement: Ring them., owner: cyd, serves: focus/keep }\n',
  });

  it('names the leader, the day and what it was, and goes to them and to the owner of the focus', () => {
    expect(said('leaders-name-the-focus', pulses('concern/proof'))).toEqual([
      'Asked on 16 November 2026 what comes first, Ben named “Proof”, not “Keep”. → ben cyd',
    ]);
    expect(said('leaders-name-the-focus', pulses('none'))).toEqual([
      'Asked on 16 November 2026 what comes first, Ben named nothing written here, not “Keep”. → ben cyd',
    ]);
  });

  it.each([
    ['names a priority that serves it', 'priority/p', {}],
    ['names what nobody can find', 'concern/prof', {}],
    [
      'answers where two focuses are in force, since that is the fault',
      'concern/proof',
      {
        'data/focuses.yaml':
          'keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31 }\nwin: { statement: Win., from: 2026-10-01, until: 2026-12-31 }\n',
      },
    ],
  ])('is silent of one who %s', (_, codedAs, files) => {
    expect(said('leaders-name-the-focus', { ...pulses(codedAs), ...files })).toEqual([]);
  });

  it('is silent where only some may read it, whoever made theirs public', () => {
    const files = pulses('concern/proof');
    const open = files['data/pulses.yaml'].replaceAll(' }\n', ', public: true }\n');
    const read = (audience?: string) =>
      loadPlaybook(memoryFiles({ ...BASE, ...files, 'data/pulses.yaml': open }), {
        asOf: '2026-11-23',
        audience,
        preset: 'all',
      }).findings.filter(({ rule }) => rule === 'leaders-name-the-focus').length;
    expect([read('everyone'), read('leadership'), read()]).toEqual([0, 1, 1]);
  });
});

describe('priority-serves-something', () => {
  it('says what it names all the same', () => {
    const files = {
      'data/measures.yaml': 'age: { name: Age, definition: Days., owner: ben }\n',
      'data/priorities.yaml':
        'a: { statement: Paint., owner: cyd }\nb: { statement: Count., owner: cyd, serves: measure/age }\n',
    };
    expect(said('priority-serves-something', files)).toEqual([
      '“Paint” serves neither the focus nor a measure that is always watched. → cyd',
      '“Count” serves only “Age”, which is not always watched. → cyd ben',
    ]);
  });

  it('is silent where there is nothing to serve: that is said of the focus', () => {
    const files = {
      'data/focuses.yaml': '{}\n',
      'data/priorities.yaml': 'a: { statement: Paint., owner: cyd }\n',
    };
    expect(said('priority-serves-something', files)).toEqual([]);
  });
});

it('priorities-do-not-double goes to both owners and to whoever answers for the area', () => {
  const files = {
    'data/areas.yaml': 'fairs: { name: Fairs, accountable: ana, reason: Knows them. }\n',
    'data/priorities.yaml':
      'a: { statement: Fewer fairs, team: sales, owner: cyd, serves: focus/keep, areas: fairs }\nb: { statement: Safer fairs, team: legal, owner: ben, serves: focus/keep, areas: fairs, from: 2026-11-02 }\n',
  };
  expect(said('priorities-do-not-double', files)).toEqual([
    'Sales with “Fewer fairs” and Legal with “Safer fairs” both change “Fairs”: from 2 November 2026 on. → cyd ben ana',
  ]);
});

it.each([
  ['its owner', ', owner: cyd', 'cyd'],
  ['the lead of the team that it binds, where it has none', ', appliesTo: legal', 'ben'],
  ['the first of the leaders, where it binds everyone', '', 'ana'],
])('tradeoff-was-decided goes to %s', (_, rest, party) => {
  expect(
    said('tradeoff-was-decided', { 'data/tradeoffs.yaml': `t: { more: speed, less: proof${rest} }\n` }),
  ).toEqual([`Nothing says where “Speed even over proof” was decided. → ${party}`]);
});

import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../support/search.ts';

const { names, records } = definitionsOf({
  'data/company.yaml': 'name: Zeta\ntimezone: UTC\nholidays: [{ date: 2026-12-25, name: Christmas Day }]\n',
  'data/teams.yaml': "support: { name: Support, lead: ana, mission: Answers., contact: '#support' }\n",
  'data/people.yaml': `ana: { name: Ana, title: Head of support, team: support }
cfo: { name: Ben Ode, until: 2026-01-31 }
`,
  'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
  'data/behaviours.yaml': `notice:
  name: Notice
  value: care
  type: notice-period
  statement: We say it early.
  appliesTo: support
  atLeast: 2 weeks
  before: a change of price
  aliases: [announcement]
  owner: ana
`,
  'data/areas.yaml': `billing: { name: Billing, accountable: ana, reason: She can count., claims: ['system:ledger', 'term:bill', 'path:src/bills/'] }
nobody: { name: Nobody’s, responsible: support }
`,
  'data/concerns.yaml': `speed: { name: Speed, synonyms: [pace] }
cost: { name: Cost }
`,
  'data/decisions.yaml': `sundays: { question: Do we open on Sundays?, status: decided, raised: 2026-11-02, decided: 2026-11-03, outcome: We do., areas: billing, decider: ana, supersedes: saturdays }
saturdays: { question: Do we open on Saturdays?, status: superseded, raised: 2026-10-02, decided: 2026-10-03 }
mondays: { question: Do we close on Mondays?, status: in-review, raised: 2026-11-20 }
`,
  'data/tradeoffs.yaml': 'fast: { more: speed, less: cost, until: 2026-06-30 }\n',
});
const known = (ref: string) => records.find((record) => record.ref === ref);

describe('what a search knows of a record', () => {
  it('is its title, what it is, its target, other words for it, what it is about, and where it stands', () => {
    expect(known('behaviour/notice')).toEqual({
      ref: 'behaviour/notice',
      title: 'Notice',
      line: 'We say it early.',
      target: '2 weeks',
      also: ['announcement'],
      about: ['a change of price', 'Support'],
      at: { type: ['notice-period'], value: ['care'], team: ['support'], owner: ['ana'] },
    });
  });

  it('is the reason and the claims of an area, and its owner only where somebody is accountable', () => {
    expect(known('area/billing')).toMatchObject({
      line: 'She can count.',
      also: ['ledger', 'bill'],
      about: ['src/bills/'],
      at: { owner: ['ana'], team: ['support'] },
    });
    expect(known('area/nobody')).toMatchObject({ line: 'Nobody is accountable.', at: { team: ['support'] } });
    expect(known('area/nobody')?.at?.owner).toBeUndefined();
  });

  it('is the title and the seat of a person, the lead and the channel of a team', () => {
    expect(known('person/ana')).toMatchObject({ also: ['Head of support'] });
    expect(known('person/cfo')).toMatchObject({ also: ['cfo'], past: true });
    expect(known('team/support')).toMatchObject({ about: ['#support'], at: { owner: ['ana'] } });
  });

  it('is what the poles of a trade-off are called, and that it has ended', () => {
    expect(known('tradeoff/fast')).toMatchObject({ also: ['Speed', 'pace', 'Cost'], past: true });
  });

  it('is where a question stands, what came of it and what it is about; what no longer holds is of the past', () => {
    expect(known('decision/sundays')).toMatchObject({
      title: 'Do we open on Sundays?',
      line: 'Decided: We do.',
      about: ['Billing'],
      at: { owner: ['ana'], team: ['support'] },
    });
    expect(known('decision/saturdays')).toMatchObject({ line: 'Superseded.', past: true });
    expect(known('decision/mondays')).toMatchObject({ line: 'In review.' });
    expect(known('decision/mondays')?.past).toBeUndefined();
  });

  it('is what the page of the company says', () => {
    expect(known('company/company')).toMatchObject({
      also: ['working hours', 'time zone', 'public holidays', 'closed'],
      about: ['Christmas Day'],
    });
  });

  it('names each owner once', () => {
    expect(names).toEqual({ ana: 'Ana' });
  });
});

describe('what reaches a team', () => {
  const { records: all } = definitionsOf({
    'data/people.yaml': 'ana: { name: Ana, team: sales }\n',
    'data/teams.yaml': 'sales: { name: Sales }\n',
    'data/focuses.yaml': 'keep: { statement: Keep them., from: 2026-10-01, until: 2026-12-31 }\n',
    'data/priorities.yaml':
      'ring: { statement: Ring them, owner: ana, serves: focus/keep }\npaint: { statement: Paint, owner: ana }\n',
    'data/directives.yaml': 'ask: { by: ana, to: [sales], date: 2026-10-01, statement: Ask first. }\n',
    'data/pulses.yaml':
      'leads: { date: 2026-10-01, level: lead, answers: { codedAs: focus/keep, count: 6 } }\n',
  });
  const lineOf = (ref: string) => all.find((record) => record.ref === ref)?.line;

  it('is found with whose it is, what it serves and who asks', () => {
    expect(lineOf('priority/ring')).toBe('A priority of Sales; serves Keep them.');
    expect(lineOf('priority/paint')).toBe('A priority of Sales; names nothing that it serves.');
    expect(lineOf('directive/ask')).toBe('Ana asks this of Sales.');
  });

  it('is found without pulses, which are read day by day', () => {
    expect(all.map(({ ref }) => ref).filter((ref) => ref.startsWith('pulse/'))).toEqual([]);
  });
});

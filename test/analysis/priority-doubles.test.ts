import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedTradeoffs } from '../../src/analysis/decided-tradeoffs.ts';
import { priorityDoubles } from '../../src/analysis/priority-doubles.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/people.yaml': 'ana: { name: Ana, team: desk }\n',
  'data/teams.yaml': 'sales: { name: Sales }\ndesk: { name: Desk, parent: sales }\nlegal: { name: Legal }\n',
  'data/areas.yaml': `offers: { name: Offers }
bills: { name: Bills }
fairs: { name: Fairs, shared: { rule: By country., until: 2027-03-31 } }
mail: { name: Mail, shared: { rule: By day., until: 2026-11-22 } }
`,
};
const priority = (id: string, rest: string) => `${id}: { statement: ${id}, owner: ana, ${rest} }\n`;
const A = priority('a', 'team: sales, areas: [offers, bills, fairs, mail], until: 2026-12-31');

describe('two priorities', () => {
  const doubles = (priorities: string) =>
    priorityDoubles(playbookFrom({ ...BASE, 'data/priorities.yaml': priorities }).playbook, NOW).map(
      ({ one, other, teams, areas, from, until }) =>
        `${one.id} ${other.id} ${teams.map(({ id }) => id).join('+')} ${areas.map(({ id }) => id).join('+')} ${from ?? 'always'} ${until ?? 'open'}`,
    );

  it('of two teams double each other in an area that both name on a common day', () => {
    expect(doubles(A + priority('b', 'team: legal, areas: [bills, offers], from: 2026-10-01'))).toEqual([
      'a b sales+legal bills+offers 2026-10-01 2026-12-31',
    ]);
  });

  it('double each other in an area whose sharing has ended', () => {
    expect(doubles(A + priority('b', 'team: legal, areas: mail'))).toEqual([
      'a b sales+legal mail always 2026-12-31',
    ]);
  });

  it.each([
    ['an area that is shared on purpose', 'team: legal, areas: fairs'],
    ['the team below', 'team: desk, areas: offers'],
    ['the same team', 'team: sales, areas: offers'],
    ['a person whose team lies below', 'areas: offers'],
    ['another time', 'team: legal, areas: offers, from: 2027-01-01'],
    ['a time that has passed', 'team: legal, areas: offers, until: 2026-11-22'],
    ['no area', 'team: legal'],
    ['an area that does not exist', 'team: legal, areas: offer'],
  ])('do not double each other with %s', (_, rest) => {
    expect(doubles(A + priority('b', rest))).toEqual([]);
  });

  it('double each other at most once, however many areas they share', () => {
    const team = fc.constantFrom('sales', 'desk', 'legal');
    const areas = fc.subarray(['offers', 'bills', 'fairs', 'mail'], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(team, areas), { maxLength: 6 }), (all) => {
        const found = doubles(
          all
            .map(([of, some], index) => priority(`p${index}`, `team: ${of}, areas: [${some.join()}]`))
            .join(''),
        ).map((line) => line.split(' ').slice(0, 2).join(' '));
        expect(found).toEqual([...new Set(found)]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a trade-off in force', () => {
  const assumed = (tradeoff: string, more: Readonly<Record<string, string>> = {}) =>
    assumedTradeoffs(
      playbookFrom({
        ...BASE,
        'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
        'data/forums.yaml': 'board: { name: Board, type: decision, every: 1 month }\n',
        'data/tradeoffs.yaml': `t: { more: speed, less: cost${tradeoff} }\n`,
        ...more,
      }).playbook,
      NOW,
    ).map(({ id }) => id);
  const decision = (id: string, rest: string) => `${id}: { question: Which?, raised: 2026-09-01, ${rest} }\n`;
  const focus = (rest: string) => ({
    'data/focuses.yaml': `f: { statement: Keep., from: 2026-10-01, until: 2026-12-31, evenOver: t${rest} }\n`,
  });

  it('was assumed where nothing says where it was decided', () => {
    expect(assumed('')).toEqual(['t']);
    expect(assumed('', focus(''))).toEqual(['t']);
  });

  it.each([
    ['it says so itself', ', decidedIn: forum/board', {}],
    ['it names a decision that cannot be found', ', decidedIn: decision/gone', {}],
    ['a decision names it', '', { 'data/decisions.yaml': decision('d', 'status: decided, tradeoffs: t') }],
    ['it comes with a focus that was decided', '', focus(', decidedIn: forum/board')],
    ['it has ended', ', until: 2026-11-22', {}],
    ['it is to come', ', from: 2026-11-24', {}],
    ['a decision that cannot be read may name it', '', { 'data/decisions.yaml': 'd: { tradeoffs: t }\n' }],
  ])('was not assumed where %s', (_, tradeoff, more) => {
    expect(assumed(tradeoff, more)).toEqual([]);
  });

  it.each(['raised', 'in-review', 'rejected', 'superseded', 'withdrawn'])(
    'was assumed where the decision that names it is %s',
    (status) => {
      expect(
        assumed('', { 'data/decisions.yaml': decision('d', `status: ${status}, tradeoffs: t`) }),
      ).toEqual(['t']);
    },
  );

  it('was assumed where a later decision replaced the one that names it, and not while that is open', () => {
    const first = decision('d', 'status: decided, tradeoffs: t');
    const later = (status: string) => ({
      'data/decisions.yaml': first + decision('e', `status: ${status}, supersedes: d`),
    });
    expect(assumed('', later('decided'))).toEqual(['t']);
    expect(assumed('', later('raised'))).toEqual([]);
  });
});

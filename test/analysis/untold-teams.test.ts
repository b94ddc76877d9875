import { describe, expect, it } from 'vitest';
import { untoldTeams } from '../../src/analysis/untold-teams.ts';
import { untradedDecisions } from '../../src/analysis/untraded-decisions.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';

const TEAMS = {
  'data/teams.yaml':
    'sales: { name: Sales }\nsupport: { name: Support }\ndesk: { name: Desk, parent: support }\nlegal: { name: Legal }\n',
};

describe('teams that were told nothing', () => {
  const promise = (within: string, more = '') =>
    `log: { name: Log, value: care, type: documentation, statement: Write., where: log, appliesTo: company, within: ${within}${more} }\n`;
  const untold = (affects: string, files = {}, promises = promise('1 business day'), day = DAY) =>
    untoldTeams(
      log(logged('price', `decided: 2026-11-05 11:00, affects: ${affects}`), promises + small(), {
        ...TEAMS,
        ...files,
      }),
      day,
    ).map(({ teams, promise: { id }, due }) => [teams.map((team) => team.id), id, due]);
  const directive = (fields: string) => ({
    'data/directives.yaml': `keep: { by: ana, date: 2026-11-06, statement: Keep., because: decision/price, ${fields} }\n`,
  });

  it('are those to which no directive goes, in the order in which they are affected', () => {
    expect(untold('[support, sales, desk]')).toEqual([[['support', 'sales', 'desk'], 'log', '2026-11-06']]);
    expect(untold('[support, sales, desk]', directive('to: support'))).toEqual([
      [['sales'], 'log', '2026-11-06'],
    ]);
    expect(untold('[support, sales]', directive('to: [desk, sales]'))).toEqual([]);
    expect(untold('[support, sales]', directive('to: company'))).toEqual([]);
  });

  it('are told of once the day is over', () => {
    expect(untold('sales', {}, promise('1 business day'), '2026-11-06')).toEqual([]);
    expect(untold('sales', {}, promise('1 business day'), '2026-11-07')).toHaveLength(1);
  });

  it('are not told of where a directive, an area of the promise or a later decision could not be read', () => {
    expect(untold('sales', { 'data/directives.yaml': 'lost: { by: ana, to: sales }\n' })).toEqual([]);
    expect(untold('sales', {}, promise('1 business day', ', covers: lost'))).toEqual([]);
    expect(
      untold('sales', {
        'data/decisions/lost.yaml':
          'question: Lost?\nstatus: perhaps\nraised: 2026-11-09\nsupersedes: price\n',
      }),
    ).toEqual([]);
    expect(untold('sails')).toEqual([]);
  });

  it('end where teams are parts of each other in a circle', () => {
    const circle = 'a: { name: A, parent: b }\nb: { name: B, parent: a }\n';
    expect(untold('[a, b]', { 'data/teams.yaml': circle })).toEqual([[['a', 'b'], 'log', '2026-11-06']]);
  });
});

describe('decisions without a trade-off', () => {
  const untraded = (affects: string, tradeoff = '', files = {}) =>
    untradedDecisions(
      log(logged('price', `decided: 2026-11-05, affects: ${affects}`), small(), {
        ...TEAMS,
        'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
        'data/tradeoffs.yaml': `speed-over-cost: { more: speed, less: cost${tradeoff} }\n`,
        ...files,
      }),
      DAY,
    ).map(({ teams }) => teams.map(({ id }) => id));

  it('name the widest of their teams, each once', () => {
    expect(untraded('[desk, support, sales]')).toEqual([['support', 'sales']]);
    expect(untraded('[desk, legal]')).toEqual([['desk', 'legal']]);
    expect(untraded('[desk, support]')).toEqual([]);
    expect(untraded('[sales, lost]')).toEqual([]);
  });

  it('are passed over where a trade-off that could not be read may come from there', () => {
    expect(
      untraded('[sales, legal]', '', {
        'data/tradeoffs/lost.yaml': 'more: speed\ndecidedIn: decision/price\n',
      }),
    ).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opposed } from '../../src/analysis/opposed.ts';
import { pulls } from '../../src/analysis/pulls.ts';
import { reversedTradeoffs } from '../../src/analysis/reversed-tradeoffs.ts';
import type { Nodes } from '../../src/model/playbook.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/teams.yaml':
    'sales: { name: Sales }\ndesk: { name: Desk, parent: sales }\nevents: { name: Events, parent: sales }\nlegal: { name: Legal }\n',
  'data/concerns.yaml':
    'speed: { name: Speed }\ncost: { name: Cost }\nproof: { name: Proof }\nreach: { name: Reach }\n',
};
const load = (directives: string, tradeoffs = '') =>
  playbookFrom({ ...BASE, 'data/directives.yaml': directives, 'data/tradeoffs.yaml': tradeoffs }).playbook;
const asks = (id: string, rest: string, date = '2026-10-01') =>
  `${id}: { by: ana, date: ${date}, statement: Do it., ${rest} }\n`;
const A = asks('a', 'to: sales, more: speed, less: cost');

describe('two directives', () => {
  const pulled = (directives: string, day = NOW) =>
    pulls(load(directives), day).map(
      ({ one, other, shared, from, until }) =>
        `${one.id} ${other.id} ${shared.map(({ id }) => id).join('+')} ${from} ${until ?? 'open'}`,
    );

  it('pull apart where the poles are the other way round for one team', () => {
    expect(pulled(A + asks('b', 'to: sales, more: cost, less: speed', '2026-10-20'))).toEqual([
      'a b sales 2026-10-20 open',
    ]);
  });

  it('name the earlier one first, whatever it is called', () => {
    expect(pulled(A + asks('z', 'to: sales, more: cost, less: speed', '2026-09-01'))).toEqual([
      'z a sales 2026-10-01 open',
    ]);
  });

  it.each([
    ['a team below', 'to: desk', 'desk'],
    ['everyone', 'to: company', 'sales'],
    ['several, of which one is above', 'to: [legal, sales, desk]', 'sales'],
    ['two teams below', 'to: [desk, events]', 'desk+events'],
  ])('meet in %s', (_, to, where) => {
    expect(pulled(A + asks('b', `${to}, more: cost, less: speed`))).toEqual([`a b ${where} 2026-10-01 open`]);
  });

  it('said to everyone meet in the company and not in each team', () => {
    const both =
      asks('a', 'to: [company, sales], more: speed, less: cost') +
      asks('b', 'to: company, more: cost, less: speed');
    expect(pulled(both)).toEqual(['a b company 2026-10-01 open']);
  });

  it.each([
    ['other teams', 'to: legal, more: cost, less: speed'],
    ['the same poles', 'to: sales, more: speed, less: cost'],
    ['a third concern above both, which only sets three in order', 'to: sales, more: proof, less: speed'],
    ['a third concern below both', 'to: sales, more: cost, less: reach'],
    ['two that are put first, and nothing said to give way', 'to: sales, more: proof'],
    [
      'something made to give way, and nothing said to what, while the other names one thing',
      'to: sales, less: speed',
    ],
    ['no poles at all', 'to: sales'],
    ['a pole that does not exist', 'to: sales, more: costs, less: speed'],
  ])('do not pull apart with %s', (_, rest) => {
    expect(pulled(A + asks('b', rest))).toEqual([]);
  });

  it('pull apart where one puts before all else what the other makes give way', () => {
    const first = asks('a', 'to: sales, more: speed');
    expect(pulled(first + asks('b', 'to: sales, more: proof, less: speed'))).toHaveLength(1);
    expect(pulled(first + asks('b', 'to: sales, less: speed'))).toHaveLength(1);
  });

  it('count on a common day only, and what ended before the day is history', () => {
    const both = (a: string, b: string) =>
      pulled(
        asks('a', `to: sales, more: speed, less: cost, until: ${a}`, '2026-07-01') +
          asks('b', 'to: sales, more: cost, less: speed, until: 2026-12-31', b),
      );
    expect(both('2026-11-23', '2026-11-01')).toEqual(['a b sales 2026-11-01 2026-11-23']);
    expect(both('2026-12-10', '2026-12-10')).toEqual(['a b sales 2026-12-10 2026-12-10']);
    expect(both('2026-12-10', '2026-12-11')).toEqual([]);
    expect(both('2026-11-22', '2026-11-01')).toEqual([]);
  });

  it('survive teams that are parents of each other', () => {
    const { playbook } = playbookFrom({
      ...BASE,
      'data/teams.yaml': 'sales: { name: Sales, parent: desk }\ndesk: { name: Desk, parent: sales }\n',
      'data/directives.yaml': A + asks('b', 'to: desk, more: cost, less: speed'),
    });
    expect(pulls(playbook, NOW)).toHaveLength(1);
  });
});

describe('a directive', () => {
  const reversed = (directives: string, tradeoffs: string, day = NOW) =>
    reversedTradeoffs(load(directives, tradeoffs), day).map(
      ({ directive, tradeoff, shared, from, until }) =>
        `${directive.id} ${tradeoff.id} ${shared.map(({ id }) => id).join('+')} ${from} ${until ?? 'open'}`,
    );
  const OTHER_WAY = 't: { more: cost, less: speed }\n';

  it('reverses a trade-off of everyone whose poles are the other way round', () => {
    expect(reversed(A, OTHER_WAY)).toEqual(['a t sales 2026-10-01 open']);
  });

  it('reverses one that came later, from the day on which both hold', () => {
    expect(reversed(A, 't: { more: cost, less: speed, from: 2026-11-02, until: 2027-01-31 }\n')).toEqual([
      'a t sales 2026-11-02 2027-01-31',
    ]);
  });

  it('reverses one where it puts before all else what gives way there', () => {
    expect(reversed(asks('a', 'to: company, more: speed'), OTHER_WAY)).toEqual([
      'a t company 2026-10-01 open',
    ]);
  });

  it.each([
    ['the same way round', 't: { more: speed, less: cost }\n'],
    ['of another team', 't: { more: cost, less: speed, appliesTo: legal }\n'],
    ['of one person', 't: { more: cost, less: speed, appliesTo: ben }\n'],
    ['of other concerns', 't: { more: proof, less: speed }\n'],
    ['that has ended', 't: { more: cost, less: speed, until: 2026-11-22 }\n'],
    ['that began when it had ended', 't: { more: cost, less: speed, from: 2027-01-01 }\n'],
  ])('does not reverse a trade-off %s', (_, tradeoff) => {
    expect(reversed(asks('a', 'to: sales, until: 2026-12-31, more: speed, less: cost'), tradeoff)).toEqual(
      [],
    );
  });

  it('that only makes something give way reverses nothing, since nothing says to what', () => {
    expect(reversed(asks('a', 'to: sales, less: cost'), OTHER_WAY)).toEqual([]);
  });

  it('follows a narrower trade-off of its team, and reverses the wider one elsewhere', () => {
    const ours = 'u: { more: speed, less: cost, appliesTo: sales, exceptBecause: It pays. }\n';
    expect(reversed(A, OTHER_WAY + ours)).toEqual([]);
    expect(reversed(asks('a', 'to: [sales, legal], more: speed, less: cost'), OTHER_WAY + ours)).toEqual([
      'a t legal 2026-10-01 open',
    ]);
    const desk = 'u: { more: speed, less: cost, appliesTo: desk }\n';
    expect(reversed(A, OTHER_WAY + desk)).toEqual(['a t sales 2026-10-01 open']);
  });

  it('is held to a trade-off that names its team beside everyone, where only everyone is let off', () => {
    const tradeoffs =
      't: { more: cost, less: speed, appliesTo: [company, sales] }\nu: { more: speed, less: cost }\n';
    expect(reversed(A, tradeoffs)).toEqual(['a t sales 2026-10-01 open']);
  });

  it('is held to the narrower of two trade-offs, not to the wider', () => {
    const tradeoffs = 't: { more: cost, less: speed, appliesTo: sales }\nu: { more: speed, less: cost }\n';
    expect(reversed(A, tradeoffs)).toEqual(['a t sales 2026-10-01 open']);
  });
});

it('being opposed is mutual, never of a thing with itself, and needs a concern that both name', () => {
  const concern = (id: string) => ({ kind: 'concern', id }) as Nodes['concern'];
  const concerns = ['a', 'b', 'c'].map(concern);
  const pole = fc.option(fc.constantFrom(...concerns), { nil: undefined });
  const leaning = fc
    .record({ more: pole, less: pole })
    .filter(({ more, less }) => more === undefined || more !== less);
  fc.assert(
    fc.property(leaning, leaning, (one, other) => {
      expect(opposed(one, other)).toBe(opposed(other, one));
      expect(opposed(one, one)).toBe(false);
      const named = [one.more, one.less].filter((pole) => pole !== undefined);
      if (opposed(one, other))
        expect(named.some((pole) => [other.more, other.less].includes(pole))).toBe(true);
    }),
  );
});

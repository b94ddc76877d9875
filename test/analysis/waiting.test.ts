import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waiting, waitingFor } from '../../src/analysis/waiting.ts';
import { isHere } from '../../src/model/playbook.ts';
import { addDays } from '../../src/time/date.ts';
import { formatMoment } from '../../src/time/moment.ts';
import { log, logged, small } from '../support/decisions.ts';

const PEOPLE = {
  'data/people.yaml':
    'ana: { name: Ana, reportsTo: carl }\nben: { name: Ben, reportsTo: ana }\ncarl: { name: Carl }\nempty: { name: Head of law, vacant: true, reportsTo: carl }\n',
};
const open = (decisions: string, day: string, behaviours = small()) =>
  waiting(log(decisions, behaviours, PEOPLE), day);
const ids = (some: readonly { readonly id: string }[] = []) => some.map(({ id }) => id);

describe('an open decision', () => {
  // Raised on Monday 2 November 2026 at 10:00, promised within 2 business days.
  it.each([
    ['2026-11-02', 0, undefined],
    ['2026-11-04', 2, undefined],
    ['2026-11-05', 3, 1],
    ['2026-11-07', 4, 2],
    ['2026-11-09', 5, 3],
  ])('at the end of %s has waited %i business days, and is overdue by %s', (day, waited, overdue) => {
    const [one] = open(logged('a'), day);
    expect(one).toMatchObject({ waited, overdue });
    expect(one?.due && formatMoment(one.due)).toBe('4 November 2026, 10:00');
  });

  it('is overdue by nothing where nobody has worked since', () => {
    const [one] = open(logged('a', 'raised: 2026-11-04 10:00'), '2026-11-08');
    expect(one).toMatchObject({ waited: 2, overdue: 0 });
  });

  it('is open from the day it was raised to the day before it was decided', () => {
    const decisions =
      logged('a', 'raised: 2026-11-03, decided: 2026-11-10') + logged('b', 'status: withdrawn');
    const days = ['2026-11-02', '2026-11-03', '2026-11-09', '2026-11-10'];
    expect(days.map((day) => open(decisions, day).length)).toEqual([0, 1, 1, 0]);
  });

  it('without a promise is never overdue', () => {
    const [none] = open(logged('a'), '2026-11-23', small('within: none'));
    expect([none?.promise, none?.due, none?.overdue]).toEqual([undefined, undefined, undefined]);
  });

  it('is never overdue where the clock it runs on could not be read', () => {
    const playbook = log(logged('a'), small(), { 'data/people.yaml': 'ana: { name: Ana, team: gone }\n' });
    expect(waiting(playbook, '2026-11-23')[0]).toMatchObject({ due: undefined, overdue: undefined });
  });
});

describe('whom an open decision waits for', () => {
  const whom = (fields: string, behaviours = small()) =>
    ids(open(logged('a', fields), '2026-11-10', behaviours)[0]?.waitsFor);

  it('is whom it names, else whom its timeline names; for an empty seat whom that reports to', () => {
    expect(whom('')).toEqual(['ana']);
    expect(whom('decider: ben')).toEqual(['ben']);
    expect(whom('decider: empty')).toEqual(['carl']);
  });

  it('is the owner of its area where its timeline says so, and nobody where nobody can tell which', () => {
    const owner = small('decider: area-owner');
    const files = {
      ...PEOPLE,
      'data/areas.yaml':
        'prices: { name: Prices, accountable: ben }\nmail: { name: Mail, accountable: ana }\n',
    };
    const found = (fields: string) =>
      waiting(log(logged('a', fields), owner, files), '2026-11-10')[0]?.waitsFor;
    expect(ids(found('areas: prices'))).toEqual(['ben']);
    expect(ids(found(''))).toEqual([]);
  });

  it('is also whom it should have gone to by now', () => {
    const steps = small(
      'escalation: [{ after: 3 business days, to: carl }, { after: 2 business days, to: reports-to }]',
    );
    const at = (day: string) => open(logged('a', 'decider: ben'), day, steps)[0];
    expect(at('2026-11-04')?.escalated).toBeUndefined();
    expect([ids(at('2026-11-05')?.escalated?.parties), ids(at('2026-11-05')?.waitsFor)]).toEqual([
      ['ana'],
      ['ben', 'ana'],
    ]);
    expect(ids(at('2026-11-06')?.escalated?.parties)).toEqual(['carl']);
  });

  it('finds what waits for somebody', () => {
    const playbook = log(logged('a') + logged('b', 'decider: ben'), small(), PEOPLE);
    const ben = playbook.find('person', 'ben');
    expect(
      isHere(ben) ? ids(waitingFor(ben, playbook, '2026-11-10').map(({ decision }) => decision)) : [],
    ).toEqual(['b']);
  });
});

describe('open decisions stand in an order', () => {
  it('of how overdue they are, then of when they come due, then of how long they wait without a promise', () => {
    const decisions =
      logged('due-soon', 'raised: 2026-11-09 10:00') +
      logged('late', 'raised: 2026-11-04 10:00') +
      logged('very-late') +
      logged('due-later', 'raised: 2026-11-10 10:00') +
      'free: { question: free?, status: raised, raised: 2026-11-05 }\nfree-long: { question: free?, status: raised, raised: 2026-11-03 }\n';
    expect(ids(open(decisions, '2026-11-10').map(({ decision }) => decision))).toEqual([
      'very-late',
      'late',
      'due-soon',
      'due-later',
      'free-long',
      'free',
    ]);
  });

  it('that does not depend on the order in which they are written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), (days) => {
        const lines = days.map((day) => logged(`d${day}`, `raised: ${addDays('2026-11-01', day)}`));
        const order = (some: readonly string[]) =>
          ids(open(some.join(''), '2026-11-23').map(({ decision }) => decision));
        expect(order([...lines].reverse())).toEqual(order(lines));
      }),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { BASE, agreeing, changes, edited, grown, type Files } from '../../support/review.ts';

const FORUM = `monday:
  name: The Monday meeting
  type: information
  every: 1 week
  chair: ana
`;

describe('what happened and who is here is told in a line each', () => {
  const CASES: readonly (readonly [string, Files, readonly string[]])[] = [
    [
      'somebody comes',
      grown('data/people.yaml', 'eli: { name: Eli, title: Clerk, team: office }\n'),
      ['New here: Eli, Clerk, Office'],
    ],
    [
      'a seat comes that nobody holds',
      grown('data/people.yaml', 'clerk: { name: The clerk, vacant: true }\n'),
      ['New seat, which nobody holds: The clerk'],
    ],
    [
      'somebody is taken out',
      edited(
        'data/people.yaml',
        'dia:\n  name: Dia\n  title: Support agent\n  team: night-desk\n  reportsTo: ben\n',
        '',
      ),
      ['Dia is no longer in the playbook'],
    ],
    [
      'somebody has left',
      edited('data/people.yaml', 'reportsTo: ben', 'reportsTo: ben\n  until: 2026-11-20'),
      ['Dia has left; last day 20 November 2026'],
    ],
    [
      'a seat falls empty',
      edited('data/people.yaml', 'reportsTo: ben', 'reportsTo: ben\n  vacant: true'),
      ['Dia is a seat that nobody holds now'],
    ],
    [
      'somebody changes teams',
      edited('data/people.yaml', 'team: night-desk', 'team: sales'),
      ['Dia, team: Night desk → Sales'],
    ],
    [
      'a decision is withdrawn',
      edited('data/decisions.yaml', 'status: raised', 'status: withdrawn'),
      ['Decision withdrawn: Who is on call at night?'],
    ],
    [
      'a decision has another decider',
      edited('data/decisions.yaml', 'decider: ben', 'decider: ana'),
      ['Decision Who is on call at night?, decider: Ben → Ana'],
    ],
    ['a decision is taken out', { 'data/decisions.yaml': '' }, ['Gone: decision Who is on call at night?']],
    [
      'a number is read',
      edited('data/measures.yaml', 'value: 91', 'value: 91\n    - on: 2026-11-02\n      value: 92.5'),
      ['Measured: Customers kept, 92.5 % on 2 November 2026'],
    ],
    [
      'a reading is corrected',
      edited('data/measures.yaml', 'value: 91', 'value: 90'),
      ['Measure Customers kept, readings: on 5 October 2026, value 91 → on 5 October 2026, value 90'],
    ],
    [
      'a leader asks for something',
      {
        'data/directives.yaml':
          'calls:\n  by: ana\n  to: sales\n  date: 2026-11-20\n  statement: Call every customer.\n',
      },
      ['Asked by Ana (Chief executive): Call every customer'],
    ],
    [
      'people were asked',
      {
        'data/pulses.yaml':
          'autumn: { date: 2026-11-20, level: member, answers: [{ codedAs: focus/keep, count: 3 }] }\n',
      },
      ['Answers written down: Members, 20 November 2026'],
    ],
  ];
  it.each(CASES)('%s', (_, now, expected) => {
    expect(changes(now)).toEqual(expected);
  });

  it('a session that was held, one that was not, and what was added to one', () => {
    const then = {
      ...BASE,
      'data/forums.yaml': FORUM,
      'data/checkpoints.yaml': 'one: { forum: monday, date: 2026-11-09 }\n',
    };
    const now = {
      'data/checkpoints.yaml':
        'one: { forum: monday, date: 2026-11-09, discussed: The rota. }\ntwo: { forum: monday, date: 2026-11-16 }\nthree: { forum: monday, date: 2026-11-23, skippedBecause: Nobody was here. }\n',
    };
    expect(changes(now, then)).toEqual([
      'Checkpoint The Monday meeting, 9 November 2026, discussed (new): The rota.',
      'Session that did not take place: The Monday meeting, 23 November 2026. Nobody was here.',
      'Session written down: The Monday meeting, 16 November 2026',
    ]);
    expect(agreeing(now, then)).toEqual([
      'Ana (Chief executive) `@ana`: The Monday meeting, 9 November 2026, The Monday meeting, 23 November 2026 and The Monday meeting, 16 November 2026',
    ]);
  });
});

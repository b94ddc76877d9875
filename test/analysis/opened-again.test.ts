import { expect, it } from 'vitest';
import { lateDecisions } from '../../src/analysis/late-decisions.ts';
import { openedAgain } from '../../src/analysis/opened-again.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';

const again = (then: string, raised: string, more = '', day = DAY) =>
  openedAgain(
    log(
      logged('then', `raised: ${then}, decided: ${then}`) +
        logged('again', `raised: ${raised}, reopens: then${more}`),
    ),
    day,
  ).map(({ on, isOpen }) => [on, isOpen]);

it('a question is opened again within a quarter up to the day before the quarter is whole', () => {
  expect(again('2026-08-21', '2026-11-20')).toEqual([['2026-08-21', true]]);
  expect(again('2026-08-20', '2026-11-20')).toEqual([]);
  expect(again('2026-11-20', '2026-11-20')).toEqual([['2026-11-20', true]]);
});

it('a question that was opened again and answered is told of for a quarter, an open one until it is answered', () => {
  const answered = ', decided: 2026-08-25';
  expect(again('2026-08-03', '2026-08-24', answered)).toEqual([['2026-08-03', false]]);
  expect(again('2026-08-03', '2026-08-23', answered)).toEqual([]);
  expect(again('2026-08-03', '2026-08-23')).toEqual([['2026-08-03', true]]);
  expect(again('2026-08-03', '2026-08-23', answered, '2026-08-24')).toEqual([['2026-08-03', true]]);
});

it('what opens itself again, or what could not be read, opens nothing', () => {
  const playbook = log(
    logged('self', 'decided: 2026-11-05, reopens: self') + logged('again', 'reopens: lost'),
  );
  expect(openedAgain(playbook, DAY)).toEqual([]);
});

it('what was late is told of for one planning period', () => {
  const late = (decided: string, behaviours = small()) =>
    lateDecisions(log(logged('one', `raised: 2026-08-03 10:00, decided: ${decided}`), behaviours), DAY).map(
      ({ due, ended, took }) => [due.date, ended.date, took.days],
    );
  // From Monday 3 August to Monday 24 August there are 15 business days.
  expect(late('2026-08-24')).toEqual([['2026-08-05', '2026-08-24', 15]]);
  expect(late('2026-08-23')).toEqual([]);
  expect(late('2026-08-24', small('decider: zoe, appliesTo: lost'))).toEqual([]);
});

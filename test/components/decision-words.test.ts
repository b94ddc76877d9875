import { describe, expect, it } from 'vitest';
import { decisionLatency } from '../../src/analysis/decision-latency.ts';
import { waiting } from '../../src/analysis/waiting.ts';
import {
  classInWords,
  endInWords,
  openInWords,
  overdueInWords,
  standingInWords,
  tookInWords,
  waitsInWords,
} from '../../src/components/decision-words.ts';
import type { Decision } from '../../src/model/playbook.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';

const one = (fields: string): Decision => {
  const found = log(logged('a', fields)).find('decision', 'a');
  if (!found) throw new Error('The decision of this test cannot be read.');
  return found;
};

describe('a decision in words', () => {
  it.each([
    ['status: raised', 'open', 'Open since 2 November 2026'],
    ['status: in-review', 'open, in review', 'Open since 2 November 2026'],
    ['decided: 2026-11-04', 'in force', 'Decided on 4 November 2026'],
    ['status: decided', 'in force', 'Decided'],
    ['status: superseded, decided: 2026-11-04', 'superseded', 'Decided on 4 November 2026'],
    ['status: rejected, decided: 2026-11-04', 'rejected', 'Rejected on 4 November 2026'],
    ['status: withdrawn', 'withdrawn', 'Withdrawn'],
    ['raised: 2026-11-30', 'not raised yet', 'Will be raised on 30 November 2026'],
  ])('says where it stands: %s', (fields, standing, end) => {
    expect([standingInWords(one(fields), DAY), endInWords(one(fields), DAY)]).toEqual([standing, end]);
  });

  it.each([
    [
      'decided: 2026-11-03 12:00',
      '2 business days',
      'It took 1 business day 2 hours, in time: 2 business days were promised.',
    ],
    [
      'decided: 2026-11-06 12:00',
      '2 business days',
      'It took 4 business days 2 hours, and came late: 2 business days were promised, until 4 November 2026, 10:00.',
    ],
    [
      'raised: 2026-11-02, decided: 2026-11-02',
      '1 week',
      'It was decided on the day it was raised, in time: 1 week was promised.',
    ],
    ['decided: 2026-11-03 12:00', 'none', 'It took 1 business day 2 hours. No time was promised.'],
  ])('says how long it took against what was promised: %s', (fields, within, words) => {
    const [found] = decisionLatency(log(logged('a', fields), small(`within: ${within}`)), DAY);
    const [taken] = found?.taken ?? [];
    expect(taken && tookInWords(taken, within === 'none' ? undefined : within)).toBe(words);
  });

  it.each([
    [
      'raised: 2026-11-10 11:20',
      'On 23 November 2026 it has been open for 9 business days; 2 business days are promised. It was due on 12 November 2026, 11:20.',
      '7 business days late',
    ],
    [
      'raised: 2026-11-23 09:00',
      'On 23 November 2026 it has been open for less than a business day; 2 business days are promised. It is due on 25 November 2026, 09:00.',
      undefined,
    ],
  ])('says how long it waits: %s', (fields, words, late) => {
    const [open] = waiting(log(logged('a', fields)), DAY);
    expect(open && [waitsInWords(open, DAY), overdueInWords(open)]).toEqual([words, late]);
  });
});

describe('the first sentence of the log', () => {
  it('promises nothing where nothing was promised', () => {
    const playbook = log('a: { question: A?, status: raised, raised: 2026-11-03 }\n');
    const words = openInWords(waiting(playbook, DAY), 1);
    expect(words).toBe('One question is open, and nothing says by when.');
  });

  it.each([
    ['', 'No decision is written down yet.'],
    [logged('a', 'decided: 2026-11-04'), 'No question is open.'],
    [logged('a', 'raised: 2026-11-23'), 'One question is open, and none for longer than was promised.'],
    [logged('a'), 'One question is open, for longer than was promised.'],
    [logged('a') + logged('b'), 'Two questions are open, each for longer than was promised.'],
    [
      logged('a') + logged('b', 'raised: 2026-11-23'),
      'Two questions are open, one of them for longer than was promised.',
    ],
  ])('says what is open: %#', (decisions, words) => {
    const playbook = log(decisions);
    expect(openInWords(waiting(playbook, DAY), playbook.all('decision').length)).toBe(words);
  });
});

describe('a class in words', () => {
  const took = (days: readonly number[]) =>
    days.map((each) => logged(`d${each}`, `decided: 2026-11-0${2 + each} 10:00`)).join('');

  it('says how many came in time, and what half and most of them took', () => {
    const [found] = decisionLatency(log(took([0, 1, 2, 3, 4]) + logged('open')), DAY);
    expect(found && classInWords(found)).toBe(
      'Three of 5 came in time. Half of them took 2 business days or less, and 85 of 100 took 4 business days or less. One question is open, and counted in none of these.',
    );
  });

  it('says that there are too few', () => {
    const [found] = decisionLatency(log(took([1])), DAY);
    expect(found && classInWords(found)).toBe('One decision so far: too few to say how long they take.');
  });
});

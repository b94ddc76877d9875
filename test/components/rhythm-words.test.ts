import { describe, expect, it } from 'vitest';
import { actionsDone, actionsOf } from '../../src/analysis/actions.ts';
import { sessionsHeld } from '../../src/analysis/sessions-held.ts';
import { verdictsOf } from '../../src/analysis/verdicts.ts';
import { answersInShort, checkpointWords } from '../../src/components/checkpoint-words.ts';
import {
  actionWords,
  courseWords,
  doneWords,
  heldWords,
  hoursWords,
  meetingWords,
  sessionWords,
  spentWords,
} from '../../src/components/rhythm-words.ts';
import { definitionOf } from '../../src/search/definition.ts';
import { monday, rhythm, session, skipped } from '../support/rhythm.ts';

const AUTUMN = { from: '2026-10-01', until: '2026-12-31' };

describe('a forum in words', () => {
  it('says when it meets and how long, and in the search what it is for', () => {
    const { forum } = rhythm('', { forum: monday('duration: 50 minutes, purpose: Nobody guesses.') });
    expect(meetingWords(forum)).toBe('every Monday at 09:00, 50 minutes');
    expect(definitionOf(forum)).toBe('Every Monday at 09:00, 50 minutes, for alignment. Nobody guesses.');
  });

  it('names the next session by its weekday, and today as today', () => {
    expect(sessionWords({ date: '2026-11-30', minute: 660 }, '2026-11-23')).toBe('Monday 30 November, 11:00');
    expect(sessionWords({ date: '2026-11-23' }, '2026-11-23')).toBe('today, Monday 23 November');
    expect(sessionWords({ date: '2027-01-04' }, '2026-12-28')).toBe('Monday 4 January 2027');
  });
});

describe('how the sessions of a forum went, in words', () => {
  const held = (checkpoints: string, day: string) => {
    const { playbook, forum } = rhythm(checkpoints);
    return heldWords(sessionsHeld(forum, playbook, AUTUMN, day));
  };

  it('counts what was held, and says what became of the rest', () => {
    expect(held(session('2026-10-05') + skipped('2026-10-12'), '2026-10-27')).toBe(
      'held 1 of 4 times, once left out with a reason, twice nothing is written down',
    );
    const all = ['2026-10-05', '2026-10-12', '2026-10-19'].map((day) => session(day)).join('');
    expect(held(all, '2026-10-20')).toBe('held 3 of 3 times');
  });

  it('says where there are too few to tell', () => {
    expect(held('', '2026-10-04')).toBe('no session was due');
    expect(held(session('2026-10-05'), '2026-10-06')).toBe('one session, too few to tell');
  });
});

describe('actions in words', () => {
  const [inTime, late, overdue] = [
    '{ owner: ana, what: A, due: 2026-10-09, done: 2026-10-08 }',
    '{ owner: ana, what: B, due: 2026-10-09, done: 2026-10-12 }',
    '{ owner: ana, what: C, due: 2026-10-19 }',
  ];
  const of = (...some: string[]) =>
    actionsOf(rhythm(session('2026-10-05', `actions: [${some.join(', ')}]`)).checkpoints, '2026-10-20');

  it('say how each stands', () => {
    expect(of(inTime, late, overdue, '{ owner: ana, what: D }').map(actionWords)).toEqual([
      'done on 8 October 2026, in time',
      'done on 12 October 2026, 3 days late',
      'not done, 1 day past its day',
      'open',
    ]);
  });

  it('are counted together from five on', () => {
    expect(doneWords(actionsDone(of(inTime, inTime, inTime, late, overdue)))).toBe(
      '3 of 5 done in time, 1 late, 1 past the day and not done',
    );
    expect(doneWords(actionsDone(of(inTime)))).toBe('one action due, too few to tell');
    expect(doneWords(actionsDone([]))).toBe('nothing was due');
  });
});

describe('what a group answered, in words', () => {
  const said = (date: string, together: string, more = '') =>
    session(date, `together: { ${together} }${more}`);
  const course = (checkpoints: string) => {
    const [first] = verdictsOf(rhythm(checkpoints).forum, { until: '2026-11-23' }).courses;
    return first && courseWords(first);
  };

  it('tells the last answer, and since when it has been so', () => {
    const no = said('2026-10-05', 'sameMessage: no');
    expect(course(no)).toBe('no last time');
    expect(course(no + said('2026-10-12', 'sameMessage: partly'))).toBe(
      'partly last time, not a yes in 2 sessions running, since 5 October 2026',
    );
    const yes = said('2026-10-12', 'sameMessage: yes') + said('2026-10-19', 'sameMessage: yes');
    expect(course(no + yes)).toBe('yes in 2 sessions running, since 12 October 2026');
    expect(course(no + said('2026-10-12', 'support: yes'))).toBe('left open last time');
  });

  it('is one sentence on the page of a checkpoint, and shorter in the search', () => {
    const [one] = rhythm(
      said('2026-10-05', 'sameMessage: yes, support: partly, sameOutcome: no', ', attended: [ana, ben]'),
    ).checkpoints;
    expect(one && checkpointWords(one)).toBe(
      'Two people were there. By their own answer they say the same thing, not each of them stands behind it outside the room and they do not mean the same by success.',
    );
    expect(one && answersInShort(one)).toBe(
      'Same message: yes. Behind it outside: partly. Same success: no.',
    );
  });

  it('says why a session did not take place, and where nothing was answered', () => {
    const [left] = rhythm(skipped('2026-10-05')).checkpoints;
    expect(left && checkpointWords(left)).toBe('It did not take place. Nobody was here.');
    const [silent] = rhythm(session('2026-10-05')).checkpoints;
    expect(silent && checkpointWords(silent)).toBe('None of the three questions was answered.');
  });
});

describe('hours in words', () => {
  it.each([
    [0.75, '45 minutes'],
    [1, '1 hour'],
    [2.4833, '2 hours 29 minutes'],
    [1.9999, '2 hours'],
  ])('%d is %s', (hours, words) => {
    expect(hoursWords(hours)).toBe(words);
  });

  it('are said of those who lead without naming anybody', () => {
    expect(spentWords({ n: 8, least: 0.9, most: 2.5, unsaid: 1 })).toBe(
      'The eight who lead the company spend between 54 minutes and 2 hours 30 minutes a week in forums, and more in one forum of which nothing says how long.',
    );
    expect(spentWords({ n: 1, least: 1, most: 1, unsaid: 0 })).toBe(
      'The one who leads the company spends 1 hour a week in forums.',
    );
  });
});

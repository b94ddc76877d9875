import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agendaOf, type Raised } from '../../src/analysis/agenda.ts';
import { calendarOf } from '../../src/analysis/calendar-of.ts';
import { alignmentForums, comingSessions } from '../../src/analysis/coming-sessions.ts';
import { nextSession } from '../../src/analysis/forum-sessions.ts';
import { preReadBy } from '../../src/analysis/pre-read.ts';
import { dueAt } from '../../src/time/business.ts';
import { addDays } from '../../src/time/date.ts';
import { formatMoment, instantAt } from '../../src/time/moment.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

const COMPANY = 'name: Mill\ntimezone: Europe/Berlin\nhours: 09:00-17:00\n';
const inCompany = (forums: string, company = COMPANY, files: Readonly<Record<string, string>> = {}) =>
  playbookFrom({
    'data/company.yaml': company,
    'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
    'data/forums.yaml': forums,
    ...files,
  }).playbook;
const meets = (id: string, first: string, more = 'type: alignment'): string =>
  `${id}: { name: ${id}, every: 1 week, first: ${first}, ${more} }\n`;

it('the alignment forum that meets next comes first; two at one time by name; one without a day last; one that has ended not at all', () => {
  const playbook = inCompany(
    `${meets('later', '2026-11-24 09:00')}${meets('b-same', '2026-11-23 09:00')}${meets('a-same', '2026-11-23 09:00')}${meets('decides', '2026-11-23 08:00', 'type: decision')}${meets('ended', '2026-10-05 09:00', 'type: alignment, until: 2026-11-22')}unclear: { name: Unclear, type: alignment, every: 1 week }\n`,
  );
  expect(alignmentForums(playbook, PINNED_DAY).map(({ id }) => id)).toEqual([
    'a-same',
    'b-same',
    'later',
    'unclear',
  ]);
});

it('the session of a day is still to come until it is written down, and none is on a closing day', () => {
  const company = `${COMPANY}holidays: [{ date: 2026-11-30, name: Fair }]\n`;
  const forums = meets('round', '2026-11-02 11:00');
  const coming = (checkpoints: string) =>
    comingSessions(
      inCompany(forums, company, { 'data/checkpoints.yaml': checkpoints }),
      PINNED_DAY,
      '2026-12-07',
    ).map(({ session }) => formatMoment(session));
  expect(coming('')).toEqual(['23 November 2026, 11:00', '7 December 2026, 11:00']);
  expect(coming('today: { forum: round, date: 2026-11-23 }\n')).toEqual(['7 December 2026, 11:00']);
});

it.each([
  // Monday 23 November 2026, 10:00: a business day before is Friday 10:00.
  ['2026-11-23 10:00', '1 business day', '20 November 2026, 10:00'],
  // Two working hours of Monday are one of Monday and one of Friday.
  ['2026-11-23 10:00', '2 business hours', '20 November 2026, 16:00'],
  ['2026-11-23 10:00', '36 hours', '21 November 2026, 22:00'],
  ['2026-11-23 10:00', '2 weeks', '9 November 2026, 10:00'],
  // Without a time of day it begins when the working day ends.
  ['2026-11-23', '3 business hours', '23 November 2026, 14:00'],
])('for a session on %s what is due %s before must be sent by %s', (first, notice, expected) => {
  const playbook = inCompany(meets('round', first, `type: decision, preReadDue: ${notice}`));
  const forum = playbook.find('forum', 'round');
  const session = forum && nextSession(forum, playbook, PINNED_DAY);
  const by = forum && session && preReadBy(forum, session, playbook);
  expect(by && formatMoment(by)).toBe(expected);
});

it.each(['', ', preReadDue: none'])(
  'a forum that asks for no pre-read%s has no last minute for one',
  (notice) => {
    const playbook = inCompany(meets('round', '2026-11-23 10:00', `type: decision${notice}`));
    const forum = playbook.find('forum', 'round');
    expect(forum && preReadBy(forum, { date: PINNED_DAY, minute: 600 }, playbook)).toBeUndefined();
  },
);

it('what is sent in the last minute is in time, and a minute later it is not', () => {
  const notices = fc.constantFrom('1 business day', '3 business days', '5 business hours', '90 minutes');
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(notices, minutes, fc.integer({ min: 0, max: 13 }), (notice, minute, later) => {
      const playbook = inCompany(meets('round', '2026-11-02 10:00', `type: decision, preReadDue: ${notice}`));
      const forum = playbook.find('forum', 'round');
      const promise = forum?.preReadDue;
      const session = { date: addDays('2026-11-02', later), minute };
      const by = forum && preReadBy(forum, session, playbook);
      if (!by || !promise) throw new Error('This forum asks for a pre-read.');
      const zone = playbook.company.timezone;
      const at = instantAt(by.date, by.minute ?? 0, zone);
      const begins = instantAt(session.date, minute, zone).epochMilliseconds;
      const dueOf = (sent: typeof at) =>
        dueAt(sent, promise, calendarOf(playbook.company, playbook))?.epochMilliseconds ?? 0;
      expect(dueOf(at)).toBeLessThanOrEqual(begins);
      expect(dueOf(at.add({ minutes: 1 }))).toBeGreaterThan(begins);
    }),
    { numRuns: 60 },
  );
});

const found = (
  rule: string,
  cause: string | undefined,
  parties: readonly string[],
  drift = false,
): Raised => ({
  rule,
  severity: 'warning',
  cause,
  parties,
  drift,
});
const order = (findings: readonly Raised[]) =>
  agendaOf(inCompany(meets('round', '2026-11-23 10:00')), findings, PINNED_DAY).apart.map(
    ({ parties, clusters }) => `${parties.join(' ')}: ${clusters.map(({ rule }) => rule).join(' ')}`,
  );

it('first stands what only a talk can mend, then what nobody can settle alone, then the most of one person', () => {
  expect(
    order([
      found('one', 'unowned', ['ana']),
      found('two', 'unowned', ['ben']),
      found('three', 'unowned', ['ben']),
      found('four', 'duplicate', ['ana', 'ben']),
      found('five', 'slow', ['cy']),
      found('six', 'assumed', ['cy']),
      found('seven', 'unreconciled', ['ana', 'cy']),
    ]),
  ).toEqual(['ana cy: seven', 'cy: six five', 'ana ben: four', 'ben: two three', 'ana: one']);
});

it('what cannot be read is counted, and what is late is told among what is late alone', () => {
  const agenda = agendaOf(
    inCompany(meets('round', '2026-11-23 10:00')),
    [
      found('yaml-parses', undefined, []),
      found('decision-is-on-time', 'slow', ['ana'], true),
      found('checkpoint-leads-to-action', 'stale', ['ana'], true),
      found('checkpoint-leads-to-action', 'stale', ['ben']),
    ],
    PINNED_DAY,
  );
  expect(agenda).toMatchObject({ unread: 1, count: 1, apart: [{ parties: ['ben'] }] });
});

it('any other forum hears what all of those who settle it belong to, its chair included', () => {
  const playbook = inCompany(
    meets('table', '2026-11-24 10:00', 'type: decision, chair: ana, members: [ben]'),
  );
  const { apart, asksQuestions, others } = agendaOf(
    playbook,
    [
      found('one', 'unowned', ['ana', 'ben']),
      found('two', 'unowned', ['ana', 'cy']),
      found('three', 'unowned', []),
    ],
    PINNED_DAY,
    playbook.find('forum', 'table'),
  );
  expect(apart.map(({ parties }) => parties)).toEqual([['ana', 'ben']]);
  expect([asksQuestions, others]).toEqual([false, []]);
});

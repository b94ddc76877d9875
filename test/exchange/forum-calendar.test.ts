import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { forumCalendar, playbookCalendar } from '../../src/exchange/forum-calendar.ts';
import type { Forum, Playbook } from '../../src/model/playbook.ts';
import { addDays } from '../../src/time/date.ts';
import { dateAt, instantAt } from '../../src/time/moment.ts';
import { sessionsBetween } from '../../src/time/sessions.ts';
import { playbookFrom } from '../support/playbook.ts';

const ASOF = '2026-11-23';
const company = (more = '') =>
  `name: Acme\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nurl: https://acme.example/playbook/\n${more}`;
const quoted = (text: string) => JSON.stringify(text);

function playbookOf(forums: string, more = ''): Playbook {
  return playbookFrom({ 'data/company.yaml': company(more), 'data/forums.yaml': forums }, { asOf: ASOF })
    .playbook;
}

/** The file of the forum `council`, and what it was made of. */
function fileOf(fields: string, more = '', zone = 'Europe/Berlin') {
  const files = {
    'data/company.yaml': company(more).replace('Europe/Berlin', zone),
    'data/forums.yaml': `council: { name: Council, type: decision, ${fields} }\n`,
  };
  const { playbook } = playbookFrom(files, { asOf: ASOF });
  const forum = playbook.find('forum', 'council');
  if (!forum) throw new Error('The forum of this test cannot be read.');
  return { forum, playbook, text: forumCalendar(forum, playbook, ASOF) ?? '' };
}

const eventsIn = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');

/** The instants of the sessions from one day to another by ical.js, which reads the description of the zone in the file. */
function byIcalJs(text: string, from: string, until: string): string[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const found: string[] = [];
  for (const one of root.getAllSubcomponents('vevent')) {
    const sessions = new ICAL.Event(one).iterator();
    for (;;) {
      const next = sessions.next() as ICAL.Time | undefined;
      if (!next) break;
      const day = next.toString().slice(0, 10);
      if (day > until) break;
      if (day >= from) found.push(next.isDate ? day : next.toJSDate().toISOString());
    }
  }
  return found;
}

/** The same by node-ical, which knows the zone by its name. */
function byNodeIcal(text: string, from: string, until: string): string[] {
  const window = {
    from: new Date(`${addDays(from, -2)}T00:00:00Z`),
    to: new Date(`${addDays(until, 2)}T00:00:00Z`),
  };
  const all = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) =>
    one?.type === 'VEVENT' ? nodeIcal.expandRecurringEvent(one, window) : [],
  );
  return all.flatMap(({ start, isFullDay }) => {
    const instant = new Date(start.getTime()).toISOString();
    const day = isFullDay ? dayOf(start) : dateAt(Temporal.Instant.from(instant), 'Europe/Berlin');
    return day >= from && day <= until ? [isFullDay ? day : instant] : [];
  });
}

const dayOf = (start: Date): string =>
  [start.getFullYear(), start.getMonth() + 1, start.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The sessions as the pages count them, without those on closing days. */
function byUs({ every, first, on, until }: Forum, playbook: Playbook, from: string, last: string): string[] {
  const closed = new Set((playbook.company.holidays ?? []).map(({ date }) => date));
  return sessionsBetween({ every, first, on, until }, from, last)
    .filter(({ date }) => !closed.has(date))
    .map(({ date, minute }) =>
      minute === undefined
        ? date
        : new Date(instantAt(date, minute, playbook.company.timezone).epochMilliseconds).toISOString(),
    );
}

const HOLIDAYS =
  'holidays: [{ date: 2026-05-25, name: Whit Monday }, { date: 2026-12-25, name: Christmas Day }, { date: 2026-10-21, name: Founding day }]\n';

describe('the sessions in a calendar file', () => {
  const forums = [
    'every: 1 week, first: 2026-03-02 09:00',
    'every: 2 weeks, first: 2026-01-06 10:30, on: tuesday',
    'every: 1 month, first: 2026-02-01 14:00, on: third wednesday',
    'every: 1 month, first: 2026-01-05 08:15, on: last friday',
    'every: 1 quarter, first: 2026-01-05 08:15, on: first thursday',
    'every: 1 month, first: 2026-01-12 16:00',
    'every: 1 month, first: 2026-01-31 16:00',
    'every: 1 month, first: 2026-01-30 16:00',
    'every: 3 days, first: 2026-03-01 23:30',
    'every: 1 day, first: 2026-03-01 00:30',
    'every: 1 week, first: 2026-03-02',
    'every: 1 month, first: 2026-03-02, on: second monday',
    'every: 1 week, first: 2026-03-02 09:00, until: 2026-11-02',
    'every: 1 week, first: 2026-03-02, until: 2026-11-02',
    'every: 1 year, first: 2024-02-29 09:00',
  ];
  // Both changes of the clock lie in them: 29 March and 25 October 2026.
  const halves = [
    ['2026-03-01', '2026-08-31'],
    ['2026-09-01', '2027-02-28'],
  ] as const;

  test.each(forums)(
    'are those that the pages show, in two other programs, over both changes of the clock: %s',
    (fields) => {
      const { forum, playbook, text } = fileOf(fields, HOLIDAYS);
      for (const [from, until] of halves) {
        const expected = byUs(forum, playbook, from, until);
        expect(byIcalJs(text, from, until)).toEqual(expected);
        expect(byNodeIcal(text, from, until)).toEqual(expected);
      }
      expect(byUs(forum, playbook, halves[0][0], halves[1][1]).length).toBeGreaterThan(0);
    },
  );

  test.each(['UTC', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'])(
    'are at the same instant in %s',
    (zone) => {
      const { forum, playbook, text } = fileOf('every: 2 days, first: 2026-03-02 09:00', HOLIDAYS, zone);
      for (const [from, until] of halves)
        expect(byIcalJs(text, from, until)).toEqual(byUs(forum, playbook, from, until));
    },
  );

  it('leave out the days on which the company is closed, and no other', () => {
    const { text } = fileOf('every: 1 week, first: 2026-10-07 09:00, on: wednesday', HOLIDAYS);
    expect(text.match(/^EXDATE.*$/gm)).toEqual(['EXDATE;TZID=Europe/Berlin:20261021T090000']);
    expect(byIcalJs(text, '2026-10-01', '2026-11-01')).toEqual([
      '2026-10-07T07:00:00.000Z',
      '2026-10-14T07:00:00.000Z',
      '2026-10-28T08:00:00.000Z',
    ]);
  });
});

describe('a calendar file', () => {
  it('says what a session is for, until when something may be sent, how long it takes, and where it stands', () => {
    const { text } = fileOf(
      'every: 2 weeks, first: 2026-10-06 10:00, purpose: "One list, in one order", duration: 50 minutes, preReadDue: 1 business day',
    );
    expect(text.slice(text.indexOf('BEGIN:VEVENT'))).toBe(
      [
        'BEGIN:VEVENT',
        'UID:forum-council@acme.example',
        'DTSTAMP:20261123T000000Z',
        'URL:https://acme.example/playbook/forums/council/',
        'DTSTART;TZID=Europe/Berlin:20261006T100000',
        'DURATION:PT50M',
        'RRULE:FREQ=WEEKLY;INTERVAL=2',
        'SUMMARY:Council',
        'DESCRIPTION:One list\\, in one order\\nWhat is sent after Monday 10:00 waits ',
        ' for the next one.',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps what tells an event apart without an address of its own, and names no page then', () => {
    const { playbook } = playbookFrom({
      'data/company.yaml': 'name: Müller & Söhne\ntimezone: Europe/Berlin\n',
      'data/forums.yaml': 'council: { name: Council, type: decision, every: 1 week, first: 2026-10-05 }\n',
    });
    const text = playbookCalendar(playbook, ASOF) ?? '';
    expect(text).toContain('UID:forum-council@muller-sohne.leadership-playbook\r\n');
    expect(text).not.toContain('URL');
  });

  it('of the playbook holds every forum whose days are known, and the end of the focus in force', () => {
    const { playbook } = playbookFrom(
      {
        'data/company.yaml': company(),
        'data/forums.yaml':
          'a: { name: A, type: decision, every: 1 week, first: 2026-10-05 09:00 }\nb: { name: B, type: decision, every: 1 week }\n',
        'data/focuses.yaml':
          'one: { statement: One thing., from: 2026-10-01, until: 2026-12-31 }\nold: { statement: Before., from: 2026-01-01, until: 2026-09-30 }\n',
      },
      { asOf: ASOF },
    );
    const events = eventsIn(playbookCalendar(playbook, ASOF) ?? '');
    const said = events.map((one) => [
      one.getFirstPropertyValue('uid'),
      one.getFirstPropertyValue('summary'),
    ]);
    expect(said).toEqual([
      ['forum-a@acme.example', 'A'],
      ['focus-one@acme.example', 'The focus ends: One thing.'],
    ]);
    expect(String(events[1]?.getFirstPropertyValue('dtstart'))).toBe('2026-12-31');
    expect(String(events[1]?.getFirstPropertyValue('dtend'))).toBe('2027-01-01');
  });

  it('is none where nobody can tell on which days a forum meets, or where it ends before it begins', () => {
    expect(fileOf('every: 1 week').text).toBe('');
    expect(fileOf('every: 1 week, first: 2026-10-05, on: friday, until: 2026-10-08').text).toBe('');
    expect(playbookCalendar(playbookOf(''), ASOF)).toBeUndefined();
  });

  it('gives the same bytes for the same day, and another stamp alone on another', () => {
    const { forum, playbook, text } = fileOf('every: 1 week, first: 2026-10-05 09:00');
    expect(forumCalendar(forum, playbook, ASOF)).toBe(text);
    expect(forumCalendar(forum, playbook, '2026-11-24')).toBe(text.replace('20261123T', '20261124T'));
  });
});

describe('what an author writes', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'A, b; c\\n\\d',
      'x\nBEGIN:VEVENT\nUID:evil\nEND:VEVENT',
      'x\r\nATTACH:https://evil.example\r\n y',
      'x\u2028RRULE:FREQ=SECONDLY',
      'x\u0085BEGIN:VALARM',
      'x\u000bEND:VCALENDAR',
      '👩‍👩‍👧‍👦'.repeat(20),
      'Ä'.repeat(80),
    ),
  );

  test('can neither begin a line nor add a property, and comes back as it was written', () => {
    fc.assert(
      fc.property(nasty, nasty, (name, purpose) => {
        const fields = `name: ${quoted(name)}, purpose: ${quoted(purpose)}`;
        const { playbook } = playbookFrom({
          'data/company.yaml': company(),
          'data/forums.yaml': `council: { ${fields}, type: decision, every: 1 week, first: 2026-10-05 09:00 }\n`,
        });
        const forum = playbook.find('forum', 'council');
        if (!forum?.purpose) return;
        const text = forumCalendar(forum, playbook, ASOF) ?? '';
        const lines = text.split('\r\n');
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
        const [event, ...others] = eventsIn(text);
        expect(others).toEqual([]);
        expect(event?.getAllProperties().map((one) => one.name)).toEqual([
          ...['uid', 'dtstamp', 'url', 'dtstart', 'rrule', 'summary', 'description'],
        ]);
        const breaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
        const plain = (words: string) => words.replace(breaks, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(event?.getFirstPropertyValue('summary')).toBe(plain(forum.name));
        expect(event?.getFirstPropertyValue('description')).toBe(plain(forum.purpose));
        expect(Object.keys(nodeIcal.sync.parseICS(text)).filter((key) => key.startsWith('forum-'))).toEqual([
          'forum-council@acme.example',
        ]);
      }),
      { numRuns: 150 },
    );
  });
});

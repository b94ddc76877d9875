import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, inject, it } from 'vitest';
import { forumCalendar } from '../../src/exchange/forum-calendar.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { REPOSITORY } from '../support/tree.ts';

const site = inject('site');
const { playbook } = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY });
const uids = (path: string): unknown[] =>
  new ICAL.Component(ICAL.parse(readFileSync(join(site, path), 'utf8')) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => event.getFirstPropertyValue('uid'));

describe('the calendar of the site', () => {
  const meeting = playbook
    .all('forum')
    .filter((forum) => forumCalendar(forum, playbook, PINNED_DAY) !== undefined);

  it('holds each forum whose days are known, and the end of the focus', () => {
    const ids = uids('calendar.ics').map((uid) => String(uid).split('@')[0]);
    expect(ids).toEqual([...meeting.map(({ id }) => `forum-${id}`), 'focus-keep-every-customer']);
  });

  it('has a file of its own for each of them, and none for the others', () => {
    for (const forum of playbook.all('forum')) {
      const path = `forums/${forum.id}.ics`;
      expect(existsSync(join(site, path))).toBe(meeting.includes(forum));
      if (meeting.includes(forum)) expect(uids(path)).toHaveLength(1);
    }
  });
});

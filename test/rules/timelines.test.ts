import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/rules/finding.ts';
import { answer, decision, OFFICE } from '../support/decision.ts';
import { forum } from '../support/forum.ts';
import { findingsOf } from '../support/playbook.ts';

type Files = Readonly<Record<string, string>>;
const saying =
  (rule: string) =>
  (behaviours: string, files: Files = {}): Finding[] =>
    findingsOf({ ...OFFICE, ...files, 'data/behaviours.yaml': behaviours }).filter(
      (finding) => finding.rule === rule,
    );
const DAY = answer('day', 'company', '1 business day');

describe('timeline-can-be-kept', () => {
  const about = saying('timeline-can-be-kept');
  const said = (behaviours: string, files?: Files) =>
    about(behaviours, files).flatMap(({ message, fix }) => [message, fix]);

  it('shows the path, what asking at once would give, and who has to talk', () => {
    const [finding, ...others] = about(
      decision(
        'within: 3 business days, approvers: [{ who: ana, answers: reads }, { who: ben, answers: day }], mode: series, decider: carl, owner: carl',
      ) +
        DAY +
        answer('reads', 'ana', '2 business days', ', owner: ana'),
    );
    expect(others).toEqual([]);
    // From Monday 17:00: Thursday 09:00, Friday 09:00, Monday 09:00, as long as 4 business days take.
    expect(finding).toMatchObject({
      severity: 'error',
      symptom: 'slow',
      drift: false,
      parties: ['carl', 'ana'],
      message:
        '“Decide” promises 3 business days; in the worst case it takes 4: Ana (2 business days) → Ben (1 business day), one after another → decision of Carl (1 business day); longest when raised on a Monday at 17:00.',
      fix: 'Write `mode: parallel` (it then takes 3 business days), have Ana answer sooner or write `within: 4 business days`.',
    });
    expect(finding?.place).toMatchObject({ file: 'data/behaviours.yaml', line: 1 });
    expect(finding?.related.map(({ subject, place }) => [subject, place.line])).toEqual([
      ['behaviour/reads', 3],
      ['behaviour/day', 2],
    ]);
  });

  it('says what else to promise where asking at once is not enough', () => {
    const three = 'within: 1 business day, approvers: [ana, ben], mode: series, decider: carl';
    expect(said(decision(three) + DAY)[1]).toBe(
      'Write `mode: parallel` and `within: 2 business days`, have Ana answer sooner or write `within: 3 business days`.',
    );
  });

  it('speaks of the silence in lazy consensus, and of what is at least so', () => {
    const lazy =
      'within: 1 business day, input: ben, approvers: [ana, carl], mode: lazy-consensus, silence: 2 business days';
    expect(said(decision(lazy))).toEqual([
      '“Decide” promises 1 business day; in the worst case it takes at least 2: Ana (2 business days), the slowest of 2; longest when raised on a Wednesday at 17:00.',
      'Shorten `silence:` or write `within: 2 business days` or more.',
    ]);
  });

  it('names who stands behind a role or an empty seat, and counts rounds and answers', () => {
    const files = {
      'data/people.yaml':
        'ana: { name: Ana }\nben: { name: Ben, reportsTo: ana }\ncarl: { name: Head of sales, vacant: true, reportsTo: ben }\n',
    };
    const seats = 'within: 2 hours, input: carl, approvers: [ana, ben, reports-to], needs: 2, rounds: 2';
    expect(said(decision(seats) + answer('call', 'company', '1 hour'), files)).toEqual([
      '“Decide” promises 2 hours; in the worst case it takes 3: advice of Ben for Head of sales (1 hour) → Ana (1 hour), number 2 of 3 to answer in each of 2 rounds.',
      'Have Ben answer sooner or write `within: 3 hours`.',
    ]);
    const owner = 'within: 2 hours, decider: reports-to';
    expect(said(decision(owner) + DAY, files)[0]).toBe(
      '“Decide” promises 2 hours; in the worst case it takes 88: decision of Ana as whom they report to (1 business day); longest when raised on a Thursday at 17:00.',
    );
  });

  it('names the forum that it waits for, and what meeting more often, or not waiting for it, would give', () => {
    const files = {
      'data/forums.yaml': forum('every: 2 weeks, preReadDue: 1 business day, chair: ben'),
    };
    const [finding, ...others] = about(
      decision('within: 3 business days, approvers: ana, forum: council, decider: carl, owner: carl') + DAY,
      files,
    );
    expect(others).toEqual([]);
    // From Friday 10:01: Ana by Monday 10:01, too late for Tuesday: a fortnight after it.
    // 18 days less a minute are 12 business days: 11 of them would end on the Monday.
    expect(finding).toMatchObject({
      parties: ['carl', 'ben'],
      message:
        '“Decide” promises 3 business days; in the worst case it takes 12: Ana (1 business day) → next session of Council (every second Tuesday at 10:00, sent 1 business day before); longest when raised on a Friday at 10:01.',
      fix: 'Have Council meet every week (it then takes 7 business days), let Carl decide without waiting for Council (it then takes 2 business days), have Ana answer sooner or write `within: 12 business days`.',
    });
    expect(finding?.related.map(({ subject, place }) => [subject, place.file, place.line])).toEqual([
      ['behaviour/day', 'data/behaviours.yaml', 2],
      ['forum/council', 'data/forums.yaml', 1],
    ]);
  });

  it('offers a forum beside asking at once, and hurries nobody where nobody is asked', () => {
    const files = { 'data/forums.yaml': forum() };
    const one = 'within: 3 business days, approvers: [ana, ben], mode: series, decider: carl, forum: council';
    // From Friday 10:01: Monday 10:01, Tuesday 10:01, a minute late. At once from Monday 10:01: 8 days less a minute.
    expect(said(decision(one) + DAY, files)[1]).toBe(
      'Write `mode: parallel` and `within: 5 business days`, let Carl decide without waiting for Council (it then takes 3 business days), have Ana answer sooner or write `within: 7 business days`.',
    );
    expect(said(decision('within: 3 business days, forum: council'), files)[1]).toBe(
      'Write `within: 5 business days`.',
    );
  });

  it('is silent on what could not be read, which is said once', () => {
    const late = 'within: 1 business day, approvers: [ana, ben], mode: series';
    expect(about(decision(late) + DAY)).toHaveLength(1);
    expect(about(decision(`${late}, appliesTo: sails`) + DAY)).toEqual([]);
    expect(about(decision('within: 1 business day, approvers: [ana, bert], mode: series') + DAY)).toEqual([]);
    const unread = answer('field', 'company', '2 sleeps');
    expect(about(decision(late) + DAY + unread)).toEqual([]);
    const files = (parent: string) => ({
      'data/teams.yaml': `sales: { name: Sales, parent: ${parent} }\nall: { name: All }\n`,
    });
    expect(about(decision(`${late}, appliesTo: sales`) + DAY, files('all'))).toHaveLength(1);
    expect(about(decision(`${late}, appliesTo: sales`) + DAY, files('alle'))).toEqual([]);
  });
});

describe('timeline-legs-are-published', () => {
  const about = saying('timeline-legs-are-published');
  const said = (behaviours: string, files?: Files) =>
    about(behaviours, files).flatMap(({ message, fix }) => [message, fix]);

  it('lists whoever has not said how fast they answer, and what to write', () => {
    const [finding, ...others] = about(
      decision('input: ana, approvers: [ben, carl], decider: carl, owner: ana') +
        answer('mail', 'ana', '1 business day'),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      symptom: 'slow',
      drift: false,
      parties: ['ana', 'ben', 'carl'],
      message:
        'Nobody can say how long “Decide” takes at most: no response expectation reaches Ben (approves) and Carl (approves).',
      fix: 'Write a response expectation with a time and `appliesTo: [ben, carl]`, or name one that exists with `answers:` where they approve.',
    });
  });

  it('tells apart what is lacking', () => {
    const files = {
      'data/people.yaml': `${OFFICE['data/people.yaml']}seat: { name: The seat, vacant: true }\n`,
    };
    const sprint =
      'sprint: { name: Sprint, value: care, type: sprint-length, statement: S., appliesTo: company, length: 2 weeks }\n';
    const all = 'input: [seat, ben], approvers: { who: carl, answers: sprint }, decider: ana';
    expect(
      said(decision(all) + sprint + answer('chat', 'ben', 'none') + answer('mail', 'ana', '1 hour'), files),
    ).toEqual([
      'Nobody can say how long “Decide” takes at most: nobody stands behind The seat (advises), what is expected of Ben (advises) sets no time and what Carl (approves) should answer by is no response expectation.',
      'Name a person or a team that is there. Write a response expectation with a time and `appliesTo: ben`. Name a behaviour with `type: response-expectation` under `answers:`.',
    ]);
    expect(said(decision('approvers: [ana, ben], mode: lazy-consensus'))).toEqual([
      'Nobody can say how long “Decide” takes at most: nothing says after how long silence counts as agreement.',
      'Add `silence:` with a time, such as `silence: 2 business days`.',
    ]);
  });

  it('says it of a forum whose sessions nobody can tell, and that only time has ended one', () => {
    const drifting = (ofForum: string) =>
      about(decision('approvers: ana, forum: council, decider: ben') + DAY, { 'data/forums.yaml': ofForum });
    const [untold, ...others] = drifting(
      'council: { name: Council, type: decision, every: 2 weeks, on: tuesday, chair: carl }\n',
    );
    expect(others).toEqual([]);
    expect(untold).toMatchObject({
      drift: false,
      parties: ['carl'],
      message: 'Nobody can say how long “Decide” takes at most: nothing says when Council meets next.',
      fix: 'Write the day and time of one session into the forum, such as `first: 2026-10-05 09:00`.',
    });
    expect(untold?.related.map(({ subject }) => subject)).toEqual(['forum/council']);
    const [ended] = drifting(forum('until: 2026-11-22'));
    expect(ended).toMatchObject({
      drift: true,
      message: 'Nobody can say how long “Decide” takes at most: Council meets no more.',
      fix: 'Name a forum that still meets under `forum:`, or take the field out so that the decider decides.',
    });
    expect(ended?.place).toMatchObject({ file: 'data/behaviours.yaml', line: 1 });
    expect(drifting(forum('until: 2026-11-23'))).toEqual([]);
    expect(drifting('')).toEqual([]);
  });

  it('names those whom a role can mean', () => {
    const files = {
      'data/teams.yaml': [1, 2, 3, 4].map((n) => `t${n}: { name: T${n}, lead: p${n} }\n`).join(''),
      'data/people.yaml': [1, 2, 3, 4].map((n) => `p${n}: { name: P${n} }\n`).join(''),
    };
    expect(said(decision('decider: team-lead'), files)).toEqual([
      'Nobody can say how long “Decide” takes at most: no response expectation reaches P1, P2, P3 and 1 more (decides as the lead of the team).',
      'Write a response expectation with a time and `appliesTo: [p1, p2, p3, …]`.',
    ]);
  });

  it('is silent on what could not be read, and on an area without an owner, which are said once', () => {
    const files = { 'data/areas.yaml': 'gap: { name: Gap }\n' };
    expect(about(decision('covers: gap, decider: area-owner'), files)).toEqual([]);
    expect(about(decision('approvers: bert, decider: ana') + DAY)).toEqual([]);
    expect(about(decision('approvers: { who: ben, answers: nothing }, decider: ana') + DAY)).toEqual([]);
    expect(about(decision('decider: ana') + answer('mail', 'company', '2 sleeps'))).toEqual([]);
    const teamless = { 'data/people.yaml': 'ana: { name: Ana, team: sails }\n' };
    expect(about(decision('decider: ana'), teamless)).toEqual([]);
    const seat = (above: string) => ({
      'data/people.yaml': `ana: { name: Ana, vacant: true, reportsTo: ben }\nben: { name: Ben, vacant: true, reportsTo: ${above} }\n`,
    });
    expect(about(decision('decider: ana'), seat('bert'))).toEqual([]);
    expect(about(decision('decider: ana'), seat('ana'))).toHaveLength(1);
    const asker = answer('mail', 'ana', '1 hour', ', askedBy: sails');
    expect(about(decision('decider: ana, appliesTo: ben') + asker)).toEqual([]);
    expect(about(decision('decider: ana'))).toHaveLength(1);
  });
});

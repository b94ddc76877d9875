import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/kinds.ts';
import { judged } from '../../../src/components/propose/judged.client.ts';
import { materialOf } from '../../../src/components/propose/material.ts';
import { saidOf } from '../../../src/components/propose/said.client.ts';
import { playbookFrom } from '../../support/playbook.ts';

const loaded = playbookFrom({
  'data/company.yaml': 'name: A\ntimezone: Europe/Berlin\nhours: 09:00-17:00\n',
  'data/people.yaml':
    'ana: { name: Ana Sól, title: Head of support }\nben: { name: Ben, title: Buyer }\nkay: { name: Kay Ode, title: Buyer }\nchair: { name: The chair, vacant: true }\n',
  'data/teams.yaml': 'platform: { name: Platform }\n',
  'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
  'data/areas.yaml': 'refunds: { name: Refunds, accountable: ana }\n',
});
const on = (kind: Kind) => materialOf(kind, loaded);
/** What is said of a new record. */
const said = (kind: Kind, id: string, value: Record<string, unknown>) =>
  judged({ id, value, before: undefined }, on(kind));

describe('a record that is filled in', () => {
  it('is told, field by field, what its schema refuses, as the checker says it', () => {
    expect(
      said('area', 'returns', { tier: 4, since: '2026-02-30' }).wrong.map(({ path, message }) => [
        path,
        message,
      ]),
    ).toEqual([
      [['name'], '“Name” is missing.'],
      [['tier'], '“4” is too large for “Tier”.'],
      [['since'], expect.stringContaining('2026-02-30') as string],
    ]);
  });

  it('names only what there is, and is told what it may have meant', () => {
    const { wrong } = said('area', 'returns', {
      name: 'Returns',
      accountable: 'platfrom',
      parent: 'refunds',
    });
    expect(wrong).toEqual([
      {
        path: ['accountable', 0],
        message: '“platfrom” is no person or team that this playbook knows.',
        fix: 'Did you mean Platform? Known: Ana Sól, Ben, Kay Ode, Platform and The chair.',
      },
    ]);
  });

  it('is told at once whom it names in vain and what cannot be read', () => {
    const { wrong } = said('area', 'returns', { tier: 9, accountable: ['ana', 'anna'] });
    expect(wrong.map(({ path }) => path)).toEqual([['name'], ['tier'], ['accountable', 1]]);
  });

  it('is for an audience that there is', () => {
    const { wrong } = said('area', 'returns', { name: 'Returns', accountable: 'ana', audience: 'leaders' });
    expect(wrong.map(({ path }) => path)).toEqual([['audience']]);
  });

  it.each([
    ['', 'The id is missing.'],
    [
      'Night Shift',
      '“Night Shift” cannot be the id of a team: an id is lower-case letters, digits and single hyphens.',
    ],
    ['platform', '“platform” is already the id of a team.'],
    ['ana', '“ana” is already the id of a person.'],
    ['team-lead', '“team-lead” has a meaning of its own and cannot be the id of a team.'],
  ])('has an id of its own: %s', (id, message) => {
    expect(said('team', id, { name: 'Night shift' }).wrong).toEqual([
      { path: 'id', message, fix: expect.any(String) as string },
    ]);
  });

  it('is held to the rules that need nothing else, at the field that they ask for', () => {
    expect(said('area', 'returns', { name: 'Returns' }).wrong).toEqual([
      {
        path: ['accountable'],
        message: 'Nobody is accountable for “Returns”.',
        fix: 'Fill in “Accountable” with one person, or “Unowned” with a reason and an end. “Unowned” stands under “More that can be said”.',
      },
    ]);
  });

  it('is told what is only risky without being refused', () => {
    const focus = { statement: 'Keep them.', from: '2026-12-01', until: '2027-03-31' };
    const { wrong, doubtful } = said('focus', 'keep', focus);
    expect(wrong).toEqual([]);
    expect(doubtful.map(({ path }) => path)).toEqual([['statement'], ['statement']]);
    expect(doubtful.map(({ fix }) => /“([^”]+)/.exec(fix)?.[1])).toEqual(['Why', 'Not doing']);
  });

  it('is refused two who answer for one thing without a rule between them, and is asked why it is this one', () => {
    const { wrong } = said('area', 'returns', {
      name: 'Returns',
      accountable: ['ana', 'ben'],
      reason: 'Both.',
    });
    expect(wrong).toEqual([
      {
        path: ['accountable'],
        message: '“Returns” has 2 accountable owners (Ana Sól and Ben), and nothing says how they split it.',
        fix: 'Keep one under “Accountable” and move the others to “Responsible”, or fill in “Shared” with “Rule” and “Until”. “Responsible” and “Shared” stand under “More that can be said”.',
      },
    ]);
    const unsaid = said('area', 'returns', { name: 'Returns', accountable: 'platform' });
    expect(unsaid.wrong).toEqual([]);
    expect(unsaid.doubtful.map(({ message, fix }) => [message, fix])).toEqual([
      [
        '“Returns” is owned by Platform, and nothing says why.',
        'Fill in “Reason” with one sentence that an outsider would understand.',
      ],
    ]);
  });

  it('is told where the seat of its owner is empty', () => {
    const { wrong } = said('area', 'returns', { name: 'Returns', accountable: 'chair', reason: 'By law.' });
    expect(wrong.map(({ message }) => message)).toEqual([
      '“Returns” is owned by “The chair”, a seat that nobody holds.',
    ]);
  });

  it('is told whom it may mean by what they do', () => {
    const fixes = (accountable: string) =>
      said('area', 'returns', { name: 'Returns', accountable }).wrong.map(({ fix }) => fix);
    expect(fixes('head of support')).toEqual(['Did you mean Ana Sól (Head of support)?']);
    expect(fixes('Buyer')).toEqual(['Did you mean Ben (Buyer) or Kay Ode (Buyer)?']);
  });

  it('is shown how another of its kind is called where its own name is missing', () => {
    expect(said('area', 'returns', { accountable: 'ana', reason: 'Hers.' }).wrong).toEqual([
      { path: ['name'], message: '“Name” is missing.', fix: 'Such as “Refunds”.' },
    ]);
  });

  it('is told that another is called so already, which may be the one to change', () => {
    const { wrong, doubtful } = said('area', 'refunds-2', {
      name: 'refunds',
      accountable: 'ana',
      reason: 'Hers.',
    });
    expect(wrong).toEqual([]);
    expect(doubtful).toEqual([
      {
        path: ['name'],
        message: 'There is an area “Refunds” already.',
        fix: 'Change that area?',
        instead: 'refunds',
      },
    ]);
  });

  it('is not told what was so before', () => {
    const value = { name: 'Refunds' };
    expect(judged({ id: 'refunds', value: { ...value, tier: 1 }, before: value }, on('area'))).toEqual({
      wrong: [],
      doubtful: [],
    });
  });
});

describe('a change in a sentence', () => {
  const behaviour = (fields: Record<string, unknown>) => ({
    name: 'Mail',
    type: 'response-expectation',
    ...fields,
  });
  it.each([
    ['1 business day', '4 business hours', 'Within tightened: from 1 business day to 4 business hours'],
    ['4 hours', 'none', 'Within loosened: from 4 hours to none'],
    ['1 business day', '24 hours', 'Within tightened: from 1 business day to 24 hours'],
    ['120 minutes', '2 hours', 'Within: from 120 minutes to 2 hours'],
  ])('says which way a promise goes: %s to %s', (was, is, words) => {
    expect(saidOf(behaviour({ within: was }), behaviour({ within: is }), on('behaviour'))).toEqual([words]);
  });

  it('says that more notice asks more, and a shorter interval too', () => {
    expect(
      saidOf(
        { type: 'notice-period', atLeast: '1 week' },
        { type: 'notice-period', atLeast: '2 weeks' },
        on('behaviour'),
      ),
    ).toEqual(['At least tightened: from 1 week to 2 weeks']);
    expect(
      saidOf({ type: 'cadence', every: '1 month' }, { type: 'cadence', every: '2 weeks' }, on('behaviour')),
    ).toEqual(['Every tightened: from 1 month to 2 weeks']);
  });

  it('calls those whom it names by their names, and leaves long texts to the lines below', () => {
    const before = { name: 'Refunds', accountable: 'ana', reason: 'x'.repeat(61), backup: ['ben'] };
    const after = { name: 'Refunds', accountable: ['ben', 'platform'], reason: 'y'.repeat(61), tier: 1 };
    expect(saidOf(before, after, on('area'))).toEqual([
      'Accountable: from Ana Sól to Ben, Platform',
      'Reason says something else',
      'Backup is gone; it was Ben',
      'Tier is new: 1',
    ]);
  });
});

import { expect, it } from 'vitest';
import { absentDeciders } from '../../src/analysis/absent-deciders.ts';
import { ownApprovers } from '../../src/analysis/own-approvers.ts';
import { DAY, log, small } from '../support/decisions.ts';

const PEOPLE = 'ana: { name: Ana, team: sales }\nben: { name: Ben }\ncarl: { name: Carl }\n';
const FILES = {
  'data/people.yaml': PEOPLE,
  'data/teams.yaml': 'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: carl }\n',
  'data/forums.yaml': 'hour: { name: Hour, type: decision, every: 1 week, members: ben }\n',
};
const absent = (fields = '', files = {}) =>
  absentDeciders(log('{}\n', small(`forum: hour, ${fields}`), { ...FILES, ...files }), DAY).map(
    ({ timeline, forum, deciders }) => [timeline.id, forum.id, deciders.map(({ id }) => id)],
  );

it('who decides is absent where they are no member, and a role where nobody is who may be meant', () => {
  expect(absent()).toEqual([['small', 'hour', ['ana']]]);
  expect(absent('decider: team-lead')).toEqual([['small', 'hour', ['ana', 'carl']]]);
});

it('nobody is called absent where a member, the chair, a decider or a team on the way could not be read', () => {
  const forum = (fields: string) => ({
    'data/forums.yaml': `hour: { name: Hour, type: decision, every: 1 week, ${fields} }\n`,
  });
  expect(absent('', forum('members: [ben, zoe]'))).toEqual([]);
  expect(absent('', forum('members: ben, chair: zoe'))).toEqual([]);
  expect(absent('decider: zoe')).toEqual([]);
  expect(absent('', { 'data/people.yaml': PEOPLE.replace('sales', 'sails') })).toEqual([]);
  expect(
    absent('', { 'data/teams.yaml': 'sales: { name: Sales, parent: lost }\nsupport: { name: Support }\n' }),
  ).toEqual([]);
});

it('who recommends agrees with themselves only where both are known', () => {
  const own = (fields: string, files = {}) =>
    ownApprovers(log('{}\n', small(fields), { ...FILES, ...files })).map(({ who }) => who?.id);
  const prices = (owner: string) => ({
    'data/areas.yaml': `prices: { name: Prices, accountable: ${owner} }\n`,
  });
  expect(own('recommender: ben, approvers: ben')).toEqual(['ben']);
  expect(own('recommender: zoe, approvers: zoe')).toEqual([]);
  expect(own('recommender: ben, approvers: area-owner, covers: prices', prices('ben'))).toEqual(['ben']);
  expect(own('recommender: ben, approvers: area-owner, covers: [prices, lost]', prices('ben'))).toEqual([]);
  expect(own('recommender: area-owner, approvers: area-owner, covers: lost')).toEqual([undefined]);
});

import { expect, it } from 'vitest';
import { forumSeats, meet, speakerOf } from '../../src/analysis/forum-seats.ts';
import { playbookFrom } from '../support/playbook.ts';

const DAY = '2026-11-23';
const load = (forums: string) =>
  playbookFrom({
    'data/people.yaml': `ana: { name: Ana, team: front }
ben: { name: Ben, team: sales }
cem: { name: Cem }
dua: { name: Dua, team: support }
`,
    'data/teams.yaml': `front: { name: Front, type: department, lead: ana }
sales: { name: Sales, parent: front, lead: cem }
desk: { name: Desk, parent: front }
support: { name: Support, lead: dua }
`,
    'data/forums.yaml': forums,
  }).playbook;
const seated = (members: string, more = '') => {
  const playbook = load(`round: { name: Round, type: information, every: 1 week, ${members}${more} }\n`);
  return [...forumSeats(playbook, DAY)].flatMap(([team, forums]) => (forums.size > 0 ? [team.id] : []));
};

it.each([
  ['a team, with those below it, where it is a member', 'members: [front]', ['desk', 'front', 'sales']],
  [
    'the team of a member, and no team below it that has a lead of its own',
    'members: [ana]',
    ['desk', 'front'],
  ],
  ['the team of a member who does not lead it', 'members: [ben]', ['sales']],
  ['the team that a member leads from outside', 'members: [cem]', ['sales']],
  ['the team of the chair', 'chair: dua, members: [ben]', ['sales', 'support']],
  ['nobody once it has ended', 'members: [front, dua], until: 2026-11-22', []],
  ['everybody on its last day', 'members: [dua, ben], until: 2026-11-23', ['sales', 'support']],
])('in a forum sits %s', (_, members, teams) => {
  expect(seated(members)).toEqual(teams);
});

it('a team without a lead is spoken for by the lead of the nearest team above', () => {
  const playbook = load('');
  const speaker = (id: string) => {
    const team = playbook.find('team', id);
    return team && speakerOf(team)?.id;
  };
  expect(['front', 'sales', 'desk', 'support'].map(speaker)).toEqual(['ana', 'cem', 'ana', 'dua']);
});

it('two teams meet in one forum, and may meet where a member of it could not be found', () => {
  const areMet = (members: string) => {
    const playbook = load(`round: { name: Round, type: information, every: 1 week, members: ${members} }\n`);
    const [one, other] = [playbook.find('team', 'sales'), playbook.find('team', 'support')];
    return one && other && [meet(one, other, playbook, DAY), meet(other, one, playbook, DAY)];
  };
  expect(areMet('[cem, dua]')).toEqual([true, true]);
  expect(areMet('[ana, dua]')).toEqual([false, false]);
  expect(areMet('[dua, salse]')).toEqual([true, true]);
});

import { expect, it } from 'vitest';
import { goneOwners, leaderlessOwners, onlyOneOf, successionOf } from '../../src/analysis/area-people.ts';
import { playbookFrom } from '../support/playbook.ts';

const DAY = '2026-11-23';
const { playbook } = playbookFrom({
  'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [gus, ana]\n',
  'data/people.yaml': `ana: { name: Ana }
ben: { name: Ben, team: desk, reportsTo: cem, until: 2026-10-31 }
cem: { name: Cem, reportsTo: dua, until: 2026-11-22 }
dua: { name: Dua, vacant: true, reportsTo: eli }
eli: { name: Eli, until: 2026-11-23 }
fay: { name: Fay, team: desk, until: 2026-10-31 }
gus: { name: Gus, until: 2026-10-31 }
hal: { name: Hal, until: 2026-10-31 }
ivo: { name: Ivo, reportsTo: joe, until: 2026-10-31 }
joe: { name: Joe, reportsTo: ivo, until: 2026-10-31 }
`,
  'data/teams.yaml': `front: { name: Front, lead: ana }
desk: { name: Desk, parent: front, lead: fay }
empty: { name: Empty, lead: dua }
none: { name: None }
`,
  'data/areas.yaml': `a: { name: A, accountable: [ana, ben, dua, empty, none, desk] }
b: { name: B, accountable: ana, responsible: ana, backup: [ben, dua] }
c: { name: C, accountable: ana, responsible: none }
d: { name: D, accountable: ben }
e: { name: E, accountable: ana, backup: eli }
`,
});
const area = (id: string) => {
  const found = playbook.find('area', id);
  if (!found) throw new Error(id);
  return found;
};
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

it('of the owners, those have left whose last day is over; an empty seat has not', () => {
  expect(ids(goneOwners(area('a'), DAY))).toEqual(['ben']);
  expect(ids(goneOwners(area('a'), '2026-10-31'))).toEqual([]);
});

it('a team without a lead, or with an empty seat as its lead, is led by nobody', () => {
  expect(ids(leaderlessOwners(area('a')))).toEqual(['empty', 'none']);
});

it('an area rests on one where nobody else who is named is there; a team is several', () => {
  expect(['b', 'c', 'd', 'e'].map((id) => onlyOneOf(area(id), DAY)?.id)).toEqual([
    'ana',
    undefined,
    undefined,
    undefined,
  ]);
  expect(onlyOneOf(area('e'), '2026-11-24')?.id).toBe('ana');
});

it.each([
  ['whom they reported to, past those who have left and an empty seat', 'ben', 'eli'],
  ['who leads a team above, where they reported to nobody', 'fay', 'ana'],
  ['the first leader who is there, where they had no team either', 'hal', 'ana'],
  ['the same, where two who have left reported to each other', 'ivo', 'ana'],
])('the next one is named by %s', (_, gone, by) => {
  const person = playbook.find('person', gone);
  expect(person && ids(successionOf(person, playbook, DAY))).toEqual([by]);
});

import { expect, it } from 'vitest';
import { dependencyCycles } from '../../src/analysis/dependency-cycles.ts';
import { endlessCollaborations } from '../../src/analysis/endless-collaborations.ts';
import { speechlessDependencies } from '../../src/analysis/speechless-dependencies.ts';
import { subAreasApart } from '../../src/analysis/sub-areas-apart.ts';
import { unconnectedTeams } from '../../src/analysis/unconnected-teams.ts';
import { playbookFrom } from '../support/playbook.ts';

const DAY = '2026-11-23';
const PEOPLE = `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: stock }
`;
const TEAMS = `sales: { name: Sales, lead: ana, size: 4, dependsOn: stock }
support: { name: Support, lead: ben, size: 4 }
stock: { name: Stock, lead: cem, size: 4 }
`;
const load = (files: Readonly<Record<string, string>> = {}) =>
  playbookFrom({ 'data/people.yaml': PEOPLE, 'data/teams.yaml': TEAMS, ...files }).playbook;
const AREAS = {
  'data/areas.yaml': `contracts: { name: Contracts, accountable: ana }
renewals: { name: Renewals, parent: contracts, accountable: ben }
`,
};
const all = (files: Readonly<Record<string, string>> = {}) => {
  const playbook = load({ ...AREAS, ...files });
  return {
    alone: unconnectedTeams(playbook, DAY).map(({ id }) => id),
    speechless: speechlessDependencies(playbook, DAY).map(({ team, needs }) => `${team.id} ${needs.id}`),
    apart: subAreasApart(playbook, DAY).map(({ area, teams }) => [area.id, ...teams.map(({ id }) => id)]),
  };
};
const NOTHING = { alone: [], speechless: [], apart: [] };

it('a team is alone, a need has no channel and a part is apart where nothing is written that ties the teams', () => {
  expect(all()).toEqual({
    alone: ['support'],
    speechless: ['sales stock'],
    apart: [['renewals', 'support', 'sales']],
  });
});

it('one forum of all three ends all of it, and once it has ended nothing', () => {
  const round = (until: string) => ({
    'data/forums.yaml': `round: { name: Round, type: information, every: 1 week, until: ${until}, members: [ana, ben, cem] }\n`,
  });
  expect(all(round('2026-11-23'))).toEqual(NOTHING);
  expect(all(round('2026-11-22'))).toEqual(all());
});

it.each([
  ['a forum could not be read', { 'data/forums.yaml': 'round: { name: Round, colour: red }\n' }],
  ['a team could not be read', { 'data/teams.yaml': `${TEAMS}fairs: { name: Fairs, colour: red }\n` }],
])('nobody is asked while %s', (_, files) => {
  expect(all(files)).toEqual(NOTHING);
});

it('a name that leads nowhere ties whoever wrote it, since nobody knows to whom', () => {
  const teams = (rest: string) => ({
    'data/teams.yaml': TEAMS.replace('support: { name: Support,', `support: { name: Support, ${rest},`),
  });
  expect(all(teams('dependsOn: stok')).alone).toEqual([]);
  expect(all(teams('interactions: { with: stok, mode: facilitating }')).alone).toEqual([]);
  expect(
    all({
      'data/teams.yaml': TEAMS.replace(
        'dependsOn: stock',
        'dependsOn: stock, interactions: { with: stok, mode: facilitating }',
      ),
    }).speechless,
  ).toEqual([]);
});

it('a team that began one quarter ago is asked, one that began a day later is not yet', () => {
  const from = (day: string) =>
    all({ 'data/teams.yaml': TEAMS.replace('name: Support,', `name: Support, from: ${day},`) });
  expect(from('2026-08-23').alone).toEqual(['support']);
  expect(from('2026-08-24')).toMatchObject({ alone: [], apart: [] });
});

it('circles of needs are shown with each place, once for each knot', () => {
  const playbook = load({
    'data/teams.yaml': `a: { name: A, dependsOn: [c, b] }
b: { name: B, dependsOn: c }
c: { name: C, dependsOn: [a] }
d: { name: D, dependsOn: [a, e] }
e: { name: E, dependsOn: f }
f: { name: F, dependsOn: [d, stok] }
`,
  });
  const shown = dependencyCycles(playbook).map((cycle) =>
    cycle.map(({ team, path }) => `${team.id} ${path.join('.')}`),
  );
  // a and c need each other, which is a pair: the circle is the one that also goes through b.
  expect(shown).toEqual([
    ['a dependsOn.1', 'b dependsOn.0', 'c dependsOn.0'],
    ['d dependsOn.1', 'e dependsOn.0', 'f dependsOn.0'],
  ]);
});

it('a collaboration has no end where neither of the two has written one', () => {
  const playbook = load({
    'data/teams.yaml': `sales:
  name: Sales
  interactions:
    - { with: support, mode: collaboration }
    - { with: stock, mode: collaboration }
    - { with: sales, mode: collaboration }
support: { name: Support, interactions: { with: sales, mode: collaboration, until: 2027-01-29 } }
stock: { name: Stock, interactions: [{ with: support, mode: facilitating }, { with: sales, mode: collaboration }] }
`,
  });
  expect(
    endlessCollaborations(playbook).map(({ teams, places }) => [
      ...teams.map(({ id }) => id),
      ...places.map(({ team, path }) => `${team.id} ${path.join('.')}`),
    ]),
  ).toEqual([['sales', 'stock', 'sales interactions.1', 'stock interactions.1']]);
});

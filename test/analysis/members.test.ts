import { describe, expect, it } from 'vitest';
import { holdingsOf } from '../../src/analysis/holdings.ts';
import {
  branches,
  colleaguesOf,
  contributionOf,
  headCount,
  membersOf,
  peopleInAll,
  reportsOf,
} from '../../src/analysis/members.ts';
import { neighboursOf } from '../../src/analysis/neighbours.ts';
import { decidersFor, dutiesOf, nextUp, timelinesOf } from '../../src/analysis/timelines.ts';
import { workingTime } from '../../src/analysis/working-time.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { memoryFiles } from '../../src/source/files.ts';

const NOW = '2026-11-23';
const FILES = {
  'data/company.yaml': 'name: Acme\ntimezone: Europe/Berlin\nhours: 09:00-17:30\n',
  'data/teams.yaml': `product: { name: Product, type: department }
labels: { name: Labels, parent: product, lead: ana, size: 9, dependsOn: support, interactions: [{ with: support, mode: collaboration, until: 2026-12-31 }] }
support:
  name: Support
  timezone: Europe/Lisbon
  hours: { monday: ['08:00-12:00', '13:00-17:00'], tuesday: ['08:00-12:00', '13:00-17:00'], sunday: 10:00-12:00 }
left: { name: Left, parent: right }
right: { name: Right, parent: left }
`,
  'data/people.yaml': `ana: { name: Ana, team: labels }
ben: { name: Ben, team: labels, reportsTo: ana }
cleo: { name: Cleo, team: labels }
dora: { name: Dora, team: support, until: 2026-08-31 }
seat: { name: A seat, team: support, vacant: true }
`,
  'data/areas.yaml': `printing: { name: Printing, accountable: ana, responsible: [labels, support], backup: ben }
returns: { name: Returns, accountable: ben, responsible: labels, consulted: support }
fax: { name: Fax, accountable: ana, responsible: [labels, support], lifecycle: retired }
`,
  'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
  'data/behaviours.yaml': `small: { name: Small, value: care, statement: Decide., appliesTo: company, type: decision-timeline, within: 2 business days, decider: area-owner, escalation: [{ after: 1 business day, to: team-lead }] }
print: { name: Print, value: care, statement: Decide., appliesTo: labels, type: decision-timeline, within: 1 week, covers: printing, decider: cleo, input: [support], approvers: [ben] }
`,
  'data/focuses.yaml': `f: { statement: Print., from: 2026-10-01, until: 2026-12-31, contributions: [{ team: product, does: prints }] }\n`,
};
const { playbook } = loadPlaybook(memoryFiles(FILES), { asOf: NOW });
const team = (id: string) => playbook.find('team', id) ?? expect.fail(id);
const person = (id: string) => playbook.find('person', id) ?? expect.fail(id);
const area = (id: string) => playbook.find('area', id) ?? expect.fail(id);
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('a team', () => {
  it('has the people who name it, and as many as it says', () => {
    expect(ids(membersOf(team('labels')))).toEqual(['ana', 'ben', 'cleo']);
    expect([headCount(team('labels'), NOW), headCount(team('support'), NOW)]).toEqual([9, 0]);
  });

  it('stands in a tree, also where parents go round in a circle', () => {
    const trees = branches(playbook).map(({ teams }) =>
      teams.map(({ team, depth }) => `${depth} ${team.id}`),
    );
    expect(trees).toEqual([['0 left', '1 right'], ['0 product', '1 labels'], ['0 support']]);
  });

  it('holds what its people hold, each area once and under the weightiest part', () => {
    const held = holdingsOf([team('labels'), ...membersOf(team('labels'))]);
    expect([ids(held.accountable), ids(held.responsible), ids(held.backup)]).toEqual([
      ['printing', 'returns'],
      [],
      [],
    ]);
    expect(ids(holdingsOf([team('support')]).responsible)).toEqual(['printing']);
    expect(ids(holdingsOf([person('ben')]).backup)).toEqual(['printing']);
  });

  it('is tied to a team by dependence, way of working and areas, seen from both sides', () => {
    const seen = (id: string) =>
      neighboursOf(team(id), playbook).map(({ team, needs, neededBy, bonds, areas }) => [
        team.id,
        needs,
        neededBy,
        bonds.map(({ mode, declaredBy }) => `${mode} ${declaredBy.id}`),
        ids(areas),
      ]);
    expect(seen('labels')).toEqual([['support', true, false, ['collaboration labels'], ['printing']]]);
    expect(seen('support')).toEqual([['labels', false, true, ['collaboration labels'], ['printing']]]);
    expect(seen('product')).toEqual([]);
  });

  it('does for the focus what it says, or what the team above it says', () => {
    const focus = playbook.all('focus')[0] ?? expect.fail();
    expect(contributionOf(team('labels'), focus).map(({ by, does }) => [by.id, does])).toEqual([
      ['product', 'prints'],
    ]);
    expect(contributionOf(team('support'), focus)).toEqual([]);
  });

  it('says its working time in words where it is not that of the company', () => {
    expect(workingTime(team('support'), playbook)).toEqual({
      days: ['Monday and Tuesday, 08:00–12:00 and 13:00–17:00', 'Sunday, 10:00–12:00'],
      zone: 'Lisbon time',
      differs: true,
    });
    expect(workingTime(person('ana'), playbook)).toEqual({
      days: ['Monday to Friday, 09:00–17:30'],
      zone: 'Berlin time',
      differs: false,
    });
  });
});

describe('a person', () => {
  it('has those who report to them, and the others of the team', () => {
    expect([ids(reportsOf(person('ana'))), ids(colleaguesOf(person('ana')))]).toEqual([['ben'], ['cleo']]);
  });

  it('has a part in decisions by name and by role', () => {
    const duties = (id: string) =>
      dutiesOf(person(id), playbook).map(({ timeline, duties }) => [timeline.id, ...duties]);
    expect(duties('ana')).toEqual([['small', 'decides', 'unblocks']]);
    expect(duties('ben')).toEqual([
      ['print', 'agrees'],
      ['small', 'decides'],
    ]);
    expect(duties('cleo')).toEqual([['print', 'decides']]);
    expect(duties('dora')).toEqual([]);
    expect(dutiesOf(team('support'), playbook).map(({ timeline }) => timeline.id)).toEqual(['print']);
  });
});

describe('an area', () => {
  it('is decided by the timelines that name it, and by those that name none', () => {
    const of = (id: string) => Object.values(timelinesOf(area(id), playbook)).map(ids);
    expect([of('printing'), of('returns')]).toEqual([
      [['print'], ['small']],
      [[], ['small']],
    ]);
  });
});

describe('an area that nobody owns', () => {
  const { playbook: small } = loadPlaybook(
    memoryFiles({
      'data/teams.yaml': 'sales: { name: Sales, lead: ana, size: 4 }\nlegal: { name: Legal, lead: ana }\n',
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben }\nseat: { name: A seat, vacant: true }\n',
      'data/areas.yaml': `top: { name: Top, accountable: ben }
inner: { name: Inner, parent: top, responsible: sales }
partners: { name: Partners, responsible: [sales, legal] }
round: { name: Round, parent: turn, accountable: seat }
turn: { name: Turn, parent: round }
`,
      'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
      'data/behaviours.yaml':
        'small: { name: Small, value: care, statement: Decide., appliesTo: company, type: decision-timeline, within: 2 business days, decider: area-owner }\n',
    }),
    { asOf: NOW },
  );
  const area = (id: string) => {
    const found = small.find('area', id);
    if (!found) throw new RangeError(id);
    return found;
  };

  it('is asked about at the owner of the area above, else at the leads of those who do the work', () => {
    expect(nextUp(area('inner')).map(({ id }) => id)).toEqual(['ben']);
    expect(nextUp(area('partners')).map(({ id }) => id)).toEqual(['ana']);
    expect(nextUp(area('round'))).toEqual([]);
  });

  it('has nobody who decides as its owner, even where a vacant seat is named', () => {
    const [timeline] = timelinesOf(area('partners'), small).general;
    expect(
      timeline && ['top', 'partners', 'round'].map((id) => decidersFor(area(id), timeline).length),
    ).toEqual([1, 0, 0]);
  });

  it('stands beside people who are counted as the teams count themselves', () => {
    expect(peopleInAll(small, NOW)).toBe(5);
  });
});

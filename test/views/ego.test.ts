import { describe, expect, it } from 'vitest';
import { aroundArea, aroundTeam } from '../../src/analysis/surroundings.ts';
import type { Area, Playbook, Team } from '../../src/model/playbook.ts';
import { areaInWords, egoTable, teamInWords } from '../../src/views/ego/describe.ts';
import { egoLayout } from '../../src/views/ego/layout.ts';
import type { Drawing } from '../../src/views/parts/drawing.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import { playbookFrom } from '../support/playbook.ts';

const TEAMS = 'app: { name: App }\nweb: { name: Web }\ndesk: { name: Desk }\n';
const PEOPLE = 'ana: { name: Ana, team: app }\nben: { name: Ben, team: web }\n';
const AREAS = [
  'login: { name: Login, accountable: ana, responsible: [app, web], consulted: desk }',
  'mail: { name: Mail, accountable: ben, responsible: app }',
  'prices: { name: Prices, accountable: ana, responsible: web, informed: [web, desk] }',
  'old: { name: Old, accountable: ana, lifecycle: retired }',
].join('\n');

const read = (areas = AREAS, teams = TEAMS): Playbook =>
  playbookFrom({ 'data/teams.yaml': teams, 'data/people.yaml': PEOPLE, 'data/areas.yaml': areas }).playbook;
const area = (playbook: Playbook, id: string) => playbook.find('area', id) as Area;
const team = (playbook: Playbook, id: string) => playbook.find('team', id) as Team;
const textsOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.is === 'text' ? [mark.label] : []));

describe('what is around an area', () => {
  it('is who has a part in it, by part, and where else they answer or work', () => {
    const playbook = read();
    const around = aroundArea(area(playbook, 'login'), playbook);
    expect(around.near.map(({ node, part }) => [node.id, part])).toEqual([
      ['ana', 'accountable'],
      ['app', 'responsible'],
      ['web', 'responsible'],
      ['desk', 'consulted'],
    ]);
    expect(around.far.map(({ node, ties }) => [node.id, ties.map(({ id }) => id)])).toEqual([
      ['prices', ['ana', 'web']],
      ['mail', ['app']],
    ]);
    expect(areaInWords(around)).toBe('Four parties have a part in it; two of them meet in Prices too.');
  });

  it('is alone where nobody of it has anything else', () => {
    const playbook = read('one: { name: One, accountable: ana }');
    const around = aroundArea(area(playbook, 'one'), playbook);
    expect(areaInWords(around)).toBe(
      'One party has a part in it; none of them answers for another area or does its work.',
    );
  });
});

describe('what is around a team', () => {
  it('is the areas that it or its people have a part in, and who else has one there', () => {
    const playbook = read();
    const around = aroundTeam(team(playbook, 'app'));
    expect(around.near.map(({ node, part }) => [node.id, part])).toEqual([
      ['login', 'accountable'],
      ['prices', 'accountable'],
      ['mail', 'responsible'],
    ]);
    expect(around.far.map(({ node, ties }) => [node.id, ties.map(({ id }) => id)])).toEqual([
      ['web', ['login', 'prices', 'mail']],
      ['desk', ['login', 'prices']],
    ]);
    expect(teamInWords(team(playbook, 'app'), around)).toBe(
      'App has a part in three areas; Web has a part in all of them too.',
    );
  });
});

describe('the picture of what is around', () => {
  const many = Array.from(
    { length: 60 },
    (_, at) =>
      `a${at}: { name: An area with quite a long name ${at}, accountable: ana, responsible: [t${at % 40}, t${(at * 7) % 40}, t${(at * 3) % 40}] }`,
  ).join('\n');
  const teams = `${TEAMS}${Array.from({ length: 40 }, (_, at) => `t${at}: { name: 🚀 Team ${at} שלום }\n`).join('')}`;

  it('never has more than 120 lines, says what it leaves out, and no label covers another', () => {
    const playbook = read(many, teams);
    const around = aroundTeam(team(playbook, 'app'));
    const ties = around.far.reduce((sum, { ties: some }) => sum + some.length, 0);
    expect(around.near.length + ties).toBeLessThanOrEqual(120);
    expect(around.near.length).toBe(20);
    expect(around.more.near).toBe(40);
    for (const frame of ['wide', 'narrow'] as const) {
      const labels = textsOf(egoLayout('App', around, frame));
      expect(labels.length).toBeGreaterThan(20);
      const boxes = labels.map((label) => boxOf(label, frame));
      for (const [index, box] of boxes.entries())
        expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
    }
  });

  it('holds no words that its table does not hold, whole or shortened', () => {
    const playbook = read();
    const around = aroundArea(area(playbook, 'login'), playbook);
    const table = egoTable(around, ['Who', 'Also'], 'Around Login');
    const said = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' | ');
    for (const frame of ['wide', 'narrow'] as const)
      for (const { text, whole = text } of textsOf(egoLayout('Login', around, frame)))
        if (whole !== 'Login') expect(said).toContain(whole.replace(/^[ARCIB] {2}/, ''));
  });

  it('is the same however the areas are written', () => {
    const drawn = (playbook: Playbook, id: string) =>
      egoLayout('x', aroundArea(area(playbook, id), playbook), 'wide');
    const turned = read(AREAS.split('\n').reverse().join('\n'));
    for (const id of ['login', 'mail', 'prices']) expect(drawn(turned, id)).toEqual(drawn(read(), id));
  });
});

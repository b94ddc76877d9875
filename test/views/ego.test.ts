import { describe, expect, it } from 'vitest';
import { aroundArea, aroundTeam } from '../../src/analysis/surroundings.ts';
import type { Area, Playbook, Team } from '../../src/model/playbook.ts';
import { areaInWords, egoTable, teamInWords } from '../../src/views/ego/describe.ts';
import { egoLayout } from '../../src/views/ego/layout.ts';
import { aroundAreaView, aroundTeamView } from '../../src/views/ego/view.ts';
import { contentOf, filesOf } from '../../src/views/parts/files.ts';
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

  it('names who has a part in order of part and name, whatever the order in which they are written', () => {
    const playbook = read('one: { name: One, responsible: [web, desk, app], accountable: [ben, ana] }');
    expect(aroundArea(area(playbook, 'one'), playbook).near.map(({ node }) => node.id)).toEqual([
      'ana',
      'ben',
      'app',
      'desk',
      'web',
    ]);
  });

  it('claims nothing of what is not drawn', () => {
    // 22 teams do the work of the first area, of which 20 are drawn; all 22 meet in each of 14 more.
    const at = Array.from({ length: 22 }, (_, one) => String(one).padStart(2, '0'));
    const teams = at.map((one) => `t${one}: { name: Team ${one} }\n`).join('');
    const all = `[${at.map((one) => `t${one}`).join(', ')}]`;
    const others = at.slice(0, 14).map((one) => `a${one}: { name: Area ${one}, responsible: ${all} }\n`);
    const playbook = read(`one: { name: One, responsible: ${all} }\n${others.join('')}`, teams);
    // Five areas with 20 ties each are drawn, no more.
    expect(areaInWords(aroundArea(area(playbook, 'one'), playbook))).toBe(
      '22 parties have a part in it; 20 of those drawn here meet in more than four other areas too.',
    );
    const apart = read(
      `one: { name: One, responsible: ${all} }\ntwo: { name: Two, responsible: [t20, t21] }\n`,
      teams,
    );
    expect(areaInWords(aroundArea(area(apart, 'one'), apart))).toBe(
      '22 parties have a part in it; none of those drawn here answers for another area or does its work.',
    );
  });

  it('is alone where nobody of it has anything else', () => {
    const says = (areas: string) => {
      const playbook = read(areas);
      return areaInWords(aroundArea(area(playbook, 'one'), playbook));
    };
    const one = 'one: { name: One, accountable: ana }\n';
    expect(says(one)).toBe(
      'One party has a part in it, and answers for no other area and does the work of none.',
    );
    expect(says(`${one}two: { name: Two, responsible: ana }\n`)).toBe(
      'One party has a part in it; it answers for one other area, or does the work there.',
    );
    expect(says('one: { name: One, accountable: ana, responsible: web }\n')).toBe(
      'Two parties have a part in it; none of them answers for another area or does its work.',
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

describe('what several teams share with one', () => {
  const says = (areas: string) => {
    const playbook = read(areas);
    return teamInWords(team(playbook, 'app'), aroundTeam(team(playbook, 'app')));
  };

  it('is said once where they share as much as each other, whether that is some of it or all', () => {
    const one = 'a: { name: A, responsible: [app, web] }\n';
    const other = 'b: { name: B, responsible: [app, desk] }\n';
    expect(says(one + other)).toBe(
      'App has a part in two areas; no other team has a part in more than one of them.',
    );
    const both = 'a: { name: A, responsible: [app, web, desk] }\n';
    expect(says(both)).toBe('App has a part in one area; two other teams have a part in it too.');
    expect(says(`${both}${both.replaceAll('a:', 'b:').replace('A', 'B')}`)).toBe(
      'App has a part in two areas; two other teams have a part in all of them too.',
    );
  });
});

describe('what is around, to take away', () => {
  it('is a picture, a table and all of it, and nothing where nobody has a part', () => {
    const playbook = read();
    const view = aroundTeamView(team(playbook, 'app'));
    expect(filesOf(view, 'around').map(({ name }) => name)).toEqual([
      'around.svg',
      'around.csv',
      'around.json',
    ]);
    const from = { css: '', company: 'Acme', asOf: '2026-11-23' };
    expect(contentOf(view, 'around', 'around.csv', from).split('\r\n').slice(1, 4)).toEqual([
      'around-area-login,Login,"A, accountable","Web; Desk"',
      'around-area-prices,Prices,"A, accountable","Web; Desk"',
      'around-area-mail,Mail,"R, responsible",Web',
    ]);
    expect(JSON.parse(contentOf(view, 'around', 'around.json', from))).toMatchObject({
      view: 'around',
      question: 'What is around this one?',
      sentence: 'App has a part in three areas; Web has a part in all of them too.',
    });
    expect(contentOf(view, 'around', 'around.svg', from)).toContain('>A  Prices</text>');
    expect(aroundTeamView(team(playbook, 'desk')).tables).toHaveLength(1);
    expect(aroundTeamView(team(read('x: { name: X }'), 'desk')).tables).toEqual([]);
  });

  it('says from which one most leads on, where there is one', () => {
    const playbook = read();
    expect(aroundAreaView(area(playbook, 'login'), playbook).looks).toEqual([]);
    const more = `${AREAS}\npay: { name: Pay, accountable: ana }`;
    const again = read(more);
    const [look] = aroundAreaView(area(again, 'login'), again).looks;
    expect(look?.says).toBe('One leads on to two of those on the right, more than any other:');
    expect(look?.to).toBe(again.find('person', 'ana'));
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
    const table = egoTable(around, ['Who', 'Also']);
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

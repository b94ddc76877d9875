import { describe, expect, it } from 'vitest';
import { heardBy } from '../../src/analysis/heard.ts';
import { landsOn, pullingIn } from '../../src/analysis/lands-on.ts';
import { loadsOf } from '../../src/analysis/load.ts';
import { answersOf } from '../../src/analysis/pulse-answers.ts';
import { answeredInWords, fewInWords } from '../../src/components/pulse-words.ts';
import {
  hoursInWords,
  landingInWords,
  loadsInWords,
  signalsInWords,
} from '../../src/components/signal-words.ts';
import type { Person, Pulse, Team } from '../../src/model/playbook.ts';
import { askingBars, askingInWords } from '../../src/views/who-asks/describe.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const BASE = {
  'data/people.yaml':
    'ana: { name: Ana, team: sales }\nben: { name: Ben, team: legal }\ncyd: { name: Cyd, team: desk }\n',
  'data/teams.yaml':
    'sales: { name: Sales, lead: ana }\ndesk: { name: Desk, parent: sales, lead: ana }\nlegal: { name: Legal, lead: ben }\n',
  'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
};
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('what leaders ask', () => {
  it.each([
    [0, 0, 0, 'No leader asks anything of a team for longer than a day.'],
    [1, 1, 0, 'One leader asks one thing of teams for longer than a day.'],
    [3, 2, 0, 'Two leaders ask three things of teams for longer than a day, and no two pull apart.'],
    [
      3,
      2,
      1,
      'Two leaders ask three things of teams for longer than a day, and in one place it pulls apart.',
    ],
    [
      14,
      5,
      2,
      'Five leaders ask 14 things of teams for longer than a day, and in two places it pulls apart.',
    ],
  ])('is %i things of %i leaders, %i apart', (directives, leaders, apart, words) => {
    expect(signalsInWords({ directives, leaders, apart })).toBe(words);
  });
});

it.each([
  [0, '0 minutes'],
  [1 / 60, '1 minute'],
  [0.33, '20 minutes'],
  // Less than half a minute below the hour is an hour.
  [0.995, '1 hour'],
  [1, '1 hour'],
  [1.44, '1.4 hours'],
  [12.06, '12.1 hours'],
])('%f hours of a week are said as “%s”', (hours, words) => {
  expect(plain(hoursInWords(hours))).toBe(words);
});

describe('what meetings and reports take', () => {
  const said = (files: Readonly<Record<string, string>>, of = 'desk') => {
    const { playbook } = playbookFrom({ ...BASE, ...files });
    return plain(
      loadsInWords(
        loadsOf(playbook.find('team', of) as Team, playbook, NOW),
        playbook.find('person', 'ana'),
      ),
    );
  };
  const forum = (id: string, rest: string) => `${id}: { name: ${id}, type: information, ${rest} }\n`;
  const report = (id: string, rest: string) =>
    `${id}: { by: ben, to: desk, date: 2026-10-01, statement: ${id}, requires: { every: 1 week${rest} } }\n`;
  const WEEKLY = forum('a', 'every: 1 week, duration: 1 hour, members: desk');
  const UNSAID = forum('b', 'every: 1 week, members: desk');
  const LEADS = forum('c', 'every: 2 weeks, duration: 1 hour, members: ana');

  it.each([
    ['', '', 'No meeting that comes round is written down for it. No report comes round.'],
    [WEEKLY, '', 'Meetings that come round take each person about 1 hour a week. No report comes round.'],
    [
      WEEKLY + LEADS + UNSAID,
      report('r', ', effort: 20 minutes') + report('s', ''),
      'Meetings that come round take each person about 1 hour a week, and the lead about 1.5 hours; one of three does not say how long. Reports take whoever writes them about 20 minutes a week; one of two does not say how long.',
    ],
    [LEADS, '', 'Meetings that come round take the lead about 30 minutes a week. No report comes round.'],
    [
      UNSAID,
      report('s', '') + report('t', ''),
      'One meeting comes round, and nothing says how long it takes. Two reports come round, and nothing says how long they take.',
    ],
    [
      forum('d', 'every: 1 week, duration: 1 hour, members: cyd'),
      '',
      'Only single people of the team sit in meetings that come round. No report comes round.',
    ],
  ])('is told with what nothing says', (forums, directives, words) => {
    expect(said({ 'data/forums.yaml': forums, 'data/directives.yaml': directives })).toBe(words);
  });
});

describe('what a team hears', () => {
  const directive = (id: string, by: string, rest: string) =>
    `${id}: { by: ${by}, date: 2026-10-01, statement: ${id}, ${rest} }\n`;
  const { playbook } = playbookFrom({
    ...BASE,
    'data/directives.yaml':
      directive('a', 'ana', 'to: company, more: speed, less: cost') +
      directive('b', 'ben', 'to: desk, more: cost, less: speed') +
      directive('c', 'ben', 'to: desk'),
    'data/priorities.yaml':
      'p: { statement: First, team: sales, owner: ana }\nq: { statement: Next, team: desk, owner: ana }\n',
  });
  const heard = heardBy(playbook, NOW, pullingIn(playbook, NOW));

  it('is told in one sentence', () => {
    const words = (id: string) => landingInWords(landsOn(playbook.find('team', id) as Team, playbook, NOW));
    expect(words('desk')).toBe(
      'Three directives, one priority of its own and one priority of the team above it hold for this team.',
    );
    expect(words('legal')).toBe('One directive holds for this team.');
    expect(
      landingInWords({ directives: [], own: [], inherited: [], loads: [], pulls: [], reversals: [] }),
    ).toBe('No directive and no priority that is written down reaches this team.');
  });

  it('is drawn as bars of leaders, those whom it cannot all follow apart, and each number is one of names in the table', () => {
    expect(askingBars(heard).map(({ label, parts, said }) => [label, ...parts, said])).toEqual([
      ['Desk', 2, 0, '2, 2 apart'],
      ['Legal', 0, 1, '1'],
      ['Sales', 0, 1, '1'],
    ]);
    expect(heard.map(({ team, leaders, apart }) => [team.id, leaders.length, apart.length])).toEqual([
      ['desk', 2, 2],
      ['legal', 1, 0],
      ['sales', 1, 0],
    ]);
    expect(askingInWords(heard)).toBe(
      'Three teams hear from one to two leaders each; one team cannot follow all of it.',
    );
    expect(askingInWords([])).toBe('No leader asks anything of a team now.');
  });
});

describe('the answers of a pulse', () => {
  const { playbook } = playbookFrom({
    ...BASE,
    'data/pulses.yaml': `some: { date: 2026-10-01, level: member, n: 9, answers: { codedAs: none, count: 7 } }
all: { date: 2026-10-01, level: lead, answers: { codedAs: none, count: 6 } }
few: { date: 2026-10-01, level: member, answers: { codedAs: none, count: 3 } }
`,
  });
  const pulse = (id: string) => playbook.find('pulse', id) as Pulse;
  const said = (id: string) => answeredInWords(pulse(id), answersOf(pulse(id)));

  it('are counted in words, and too few of them say only how many they are', () => {
    expect(said('some')).toBe('7 of 9 members answered.');
    expect(said('all')).toBe('Six team leads answered.');
    const few = answersOf(pulse('few'));
    expect(few.is === 'too few' && fewInWords(few)).toBe(
      'Too few to show what they named (3): it takes five, so that nobody can be told from their answer.',
    );
  });
});

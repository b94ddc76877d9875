import { describe, expect, it } from 'vitest';
import { allResponseTimes, responseTimesOf } from '../../src/analysis/response-times.ts';
import { timelinesByTime, byDoor } from '../../src/analysis/timelines-by-time.ts';
import { generalSentence } from '../../src/components/deciding-words.ts';
import { everyoneSentence, outsideSentence, teamSentence } from '../../src/components/response-words.ts';
import { playbookFrom } from '../support/playbook.ts';

const BASE = {
  'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\n',
  'data/teams.yaml': 'desk: { name: Desk }\n',
  'data/people.yaml': 'ana: { name: Ana, team: desk }\n',
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits. }\n',
};
const response = (channel: string, appliesTo: string, within: string, more = '') => `${channel}-${appliesTo}:
  name: ${channel}
  value: care
  type: response-expectation
  statement: Somebody answers.
  appliesTo: ${appliesTo}
  within: ${within}
  channel: ${channel}
${more}`;
const timeline = (id: string, within: string, more = '') => `${id}:
  name: ${id}
  value: care
  type: decision-timeline
  statement: Somebody decides.
  appliesTo: company
  within: ${within}
${more}`;
const book = (...behaviours: string[]) =>
  playbookFrom({ ...BASE, 'data/behaviours.yaml': behaviours.join('') }).playbook;

/** What the page says of everyone, and what it says of one team. */
function said(...behaviours: string[]) {
  const playbook = book(...behaviours);
  const [everyone, desk] = [playbook.company, playbook.find('team', 'desk')!].map((scope) =>
    responseTimesOf(scope, playbook),
  );
  return {
    everyone: everyoneSentence(everyone!, allResponseTimes(playbook)),
    team: teamSentence('Desk', desk!),
    outside: outsideSentence(desk!),
  };
}

describe('response times in a sentence', () => {
  it('name what everyone has promised, the fastest first', () => {
    expect(
      said(response('mail', 'company', '1 business day'), response('chat', 'company', '4 business hours'))
        .everyone,
    ).toBe('Everyone answers chat within 4 business hours and mail within 1 business day.');
  });

  it('say so where nothing holds for everyone, and where nothing is promised', () => {
    expect(said(response('phone', 'desk', '2 business hours')).everyone).toBe(
      'No answer time holds for everyone; teams have their own.',
    );
    expect(said()).toEqual({
      everyone: 'Nobody has promised yet how fast they answer.',
      team: 'Desk has promised no answer time.',
      outside: undefined,
    });
  });

  it('give the fastest and the slowest answer of a team, or the one it has', () => {
    expect(
      said(response('mail', 'company', '1 business day'), response('phone', 'desk', '15 minutes')).team,
    ).toBe(
      'Desk answers within 15 minutes where it is fastest, and within 1 business day where it is slowest.',
    );
    expect(said(response('mail', 'desk', '1 business day')).team).toBe('Desk answers within 1 business day.');
    expect(said(response('fax', 'desk', 'none')).team).toBe('Desk has promised no answer time.');
  });

  it('say that nobody expects an answer outside working hours only where that is true', () => {
    const mail = response('mail', 'company', '1 business day');
    const rule = 'Nobody expects an answer outside working hours';
    expect(said(mail).outside).toBe(`${rule}.`);
    expect(said(mail, response('phone', 'desk', '15 minutes', '  cover: ana\n')).outside).toBe(
      `${rule}. Phone: Ana covers it then.`,
    );
    expect(said(mail, response('phone', 'desk', '15 minutes')).outside).toBe(
      `${rule}, except on these channels, where the clock runs and nothing says who answers then: phone.`,
    );
    expect(said(response('phone', 'desk', '15 minutes')).outside).toBe(
      'Nothing says who answers outside working hours.',
    );
    expect(said(response('fax', 'desk', 'none')).outside).toBeUndefined();
  });
});

describe('decisions in a sentence', () => {
  it('say what holds for all the others, where something does', () => {
    const areas = { 'data/areas.yaml': 'tools: { name: Tools, accountable: ana }\n' };
    const general = timeline('small', '2 business days', '  decider: area-owner\n');
    const special = timeline('tool', '1 week', '  covers: tools\n  decider: ana\n');
    const of = (...some: string[]) =>
      generalSentence(
        timelinesByTime(playbookFrom({ ...BASE, ...areas, 'data/behaviours.yaml': some.join('') }).playbook),
      );
    expect(of(special, general)).toBe(
      'What is not listed here falls under “small”: the owner of the area decides, within 2 business days.',
    );
    expect(of(special)).toBe('');
  });

  it('stand apart by their door, those that can be undone first', () => {
    const playbook = book(
      timeline('region', '4 weeks', '  door: one-way\n'),
      timeline('small', '2 business days', '  door: two-way\n'),
      timeline('odd', '1 week'),
    );
    expect(
      byDoor(timelinesByTime(playbook)).map(({ door, some }) => [door, some.map((one) => one.timeline.id)]),
    ).toEqual([
      ['two-way', ['small']],
      ['one-way', ['region']],
      ['unsaid', ['odd']],
    ]);
  });
});

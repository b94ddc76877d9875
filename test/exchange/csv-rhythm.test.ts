import { describe, expect, test } from 'vitest';
import { importCsv } from '../../src/exchange/csv.ts';
import { importReport } from '../../src/exchange/report.ts';
import { from, records } from '../support/csv.ts';

const PEOPLE = from('person', 'id,name', 'ann,Ann', 'bob,Bob');
const TEAMS = from('team', 'id,name', 'docs,Docs', 'infra,Infra');
const said = (...files: Parameters<typeof importCsv>[0][number][]) =>
  importCsv(files).report.map(({ what, line, column, why }) => `${what} ${line} ${column ?? ''}: ${why}`);

describe('forums', () => {
  const forums = from(
    'forum',
    'id,name,type,every,first,on,members,chair,duration',
    'triage,Docs: Triage,information,1 week,2026-10-05 17:30,monday,ann; bob; ann,ann,30 minutes',
    'steering,Steering,decision,1 month,,third wednesday,docs,bob,',
    'open,Open hour,information,monthly,,,,,',
  );

  test('bring when they meet, and whoever is named twice is a member once', () => {
    expect(records(forums, PEOPLE, TEAMS)['triage']).toEqual({
      name: 'Docs: Triage',
      type: 'information',
      every: '1 week',
      first: '2026-10-05 17:30',
      on: 'monday',
      members: ['ann', 'bob'],
      chair: 'ann',
      duration: '30 minutes',
    });
    expect(records(forums, PEOPLE, TEAMS)['steering']).toMatchObject({
      on: 'third wednesday',
      members: 'docs',
    });
    expect(said(forums, PEOPLE, TEAMS)).toEqual([
      'duplicate 2 members: “ann” stands in this list 2 times.',
      'row 4 every: “monthly” is not a number and a unit.',
    ]);
  });
});

describe('decisions', () => {
  const decisions = from(
    'decision',
    'id,question,status,raised,decided,decider,approvals,affects,supersedes',
    'one,Do we move?,decided,2019-03-25,2022-06-13,,,docs; infra; docs,',
    'two,Do we stay?,raised,2019-06-03,,,,infra,',
    'three,Do we turn?,decided,2019-06-03,2019-06-01,,,docs,',
    'four,Do we wait?,implementable,2019-06-03,,,,docs,',
    'five,Do we go?,decided,2019-06-03,2019-06-09,,,elsewhere,',
  );

  test('bring their dates and their teams, and say line by line what does not arrive', () => {
    const read = records(decisions, TEAMS);
    expect(read['one']).toEqual({
      question: 'Do we move?',
      status: 'decided',
      raised: '2019-03-25',
      decided: '2022-06-13',
      affects: ['docs', 'infra'],
    });
    expect(read['two']).toEqual({
      question: 'Do we stay?',
      status: 'raised',
      raised: '2019-06-03',
      affects: 'infra',
    });
    expect(Object.keys(read)).toEqual(['one', 'two', 'three', 'five', 'docs', 'infra']);
    expect(said(decisions, TEAMS).map((line) => line.split(':')[0])).toEqual([
      'note 1 ',
      'duplicate 2 affects',
      'cell 4 decided',
      'row 5 status',
      'cell 6 affects',
    ]);
  });

  test('of which nobody says who decides are not read in silence', () => {
    const [note] = said(decisions, TEAMS);
    expect(note).toBe(
      'note 1 : No row has anything under `decider`, `approvals` or `supersedes`, so that no decision says it.',
    );
    expect(importReport(importCsv([decisions, TEAMS]), 20)).toContain('Worth a look: 1\n');
    const named = from(
      'decision',
      'id,question,status,raised,decider',
      'a,Q?,raised,2026-01-01,ann',
      'b,R?,raised,2026-01-02,',
    );
    expect(said(named, PEOPLE)).toEqual([]);
  });

  test('bring where people stand, one column a field and a number a person', () => {
    const positions = from(
      'decision',
      'id,question,status,raised,positions.1.by,positions.1.position,positions.2.by,positions.2.position,positions.2.public',
      'one,Do we move?,decided,2026-03-25 10:30,ann,agree,bob,disagree-and-commit,true',
    );
    expect(records(positions, PEOPLE)['one']).toMatchObject({
      raised: '2026-03-25 10:30',
      positions: [
        { by: 'ann', position: 'agree' },
        { by: 'bob', position: 'disagree-and-commit', public: true },
      ],
    });
    expect(said(positions, PEOPLE)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { decisionsInTime } from '../../src/analysis/decisions-in-time.ts';
import { departmentTies } from '../../src/analysis/department-ties.ts';
import { partedOn } from '../../src/analysis/parted.ts';
import { teamGraph } from '../../src/analysis/team-graph.ts';
import { tiesOf } from '../../src/analysis/ties.ts';
import { waiting } from '../../src/analysis/waiting.ts';
import { FIGURE_NOTES } from '../../src/components/figure-notes.ts';
import { figureValues } from '../../src/components/figure-values.ts';
import {
  doublesInWords,
  opennessInWords,
  slowInWords,
  tiesInWords,
} from '../../src/components/symptom-words.ts';
import {
  firstInWords,
  lateInWords,
  partedInWords,
  reasonInWords,
  sinceTheyParted,
} from '../../src/components/talk-words.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';
import { playbookFrom } from '../support/playbook.ts';

const spaced = (words: string) => words.replaceAll('\u00a0', ' ');

describe('how fast decisions are taken', () => {
  const said = (decisions: string) => {
    const playbook = log(decisions, small());
    return spaced(slowInWords(decisionsInTime(playbook, DAY), waiting(playbook, DAY)));
  };
  const kept = ['a', 'b', 'c', 'd'].map((id) => logged(id, 'decided: 2026-11-03 10:00')).join('');

  it('is said with how many came in time, of how many, and what waits', () => {
    // Raised on Monday 2 November, due on the 4th; until the 23rd that makes 13 working days.
    expect(said(`${kept}${logged('e', 'decided: 2026-11-20 10:00')}${logged('f')}`)).toBe(
      'Of five decisions with a promised time, four came in it. One is open, and past its time, by 13 business days.',
    );
    expect(said(logged('f', 'raised: 2026-11-20 10:00') + logged('g'))).toBe(
      'No decision with a promised time has been written down yet. Two are open; one of them past its time, by 13 business days.',
    );
  });

  it('is not said of too few', () => {
    expect(said(kept)).toBe(
      'Too few decisions to say how often they come in time: four, and it takes five. None is open.',
    );
    expect(said('')).toBe('No decision with a promised time has been written down yet. None is open.');
  });
});

describe('how the teams are tied', () => {
  const said = (teams: string) => {
    const { playbook } = playbookFrom({ 'data/teams.yaml': teams });
    const ties = tiesOf(playbook, DAY);
    const departments = departmentTies(playbook, ties);
    return [tiesInWords(ties, departments, teamGraph(playbook, ties)), departments.map(opennessInWords)];
  };
  const DEPARTMENTS = 'a: { name: A, type: department }\nb: { name: B, type: department }\n';
  const inside = [1, 2, 3, 4, 5]
    .map((number) => {
      const others = [1, 2, 3, 4, 5].filter((other) => other > number).map((other) => `a${other}`);
      return `a${number}: { name: A${number}, parent: a, dependsOn: [${[...others, 'a'].join(', ')}] }\n`;
    })
    .join('');

  it('names departments that keep to themselves, teams without a tie, and what cannot be said', () => {
    // Ten ties among five teams, and five more to the department itself.
    expect(said(DEPARTMENTS + inside)).toEqual([
      'Of 15 ties between seven teams, none leads out of a department. A is tied mostly among its own teams; of one there are too few ties to say. B has no tie to anyone.',
      ['mostly among themselves', 'too few to say (0 of 10)'],
    ]);
  });

  it('says plainly where nothing or too little is known', () => {
    expect(said(DEPARTMENTS)[0]).toBe('No tie is written down between two teams.');
    expect(said('')[0]).toBe('There are no two teams yet that could be tied.');
    expect(said(`${DEPARTMENTS}c: { name: C, parent: a, dependsOn: b }\n`)[0]).toBe(
      'Of one tie between three teams, one leads out of a department. Too few ties to say whether a department keeps to itself. A has no tie to anyone.',
    );
  });

  it('says which areas two teams put first', () => {
    expect(doublesInWords([])).toBe('No two teams put the same area first.');
    expect(doublesInWords([{ areas: [{ label: 'Renewals' }] } as never])).toBe(
      'In one case two teams put the same area first: “Renewals”.',
    );
  });
});

const CHECKPOINTS = {
  'data/people.yaml': 'ana: { name: Ana }\n',
  'data/forums.yaml': 'monday: { name: Monday, type: alignment, every: 1 week, chair: ana }\n',
  'data/checkpoints.yaml': `early: { forum: monday, date: 2026-11-02, together: { sameMessage: yes, sameOutcome: yes }, actions: [{ owner: ana, what: Early., due: 2026-11-05 }] }
then: { forum: monday, date: 2026-11-09, together: { sameMessage: yes, sameOutcome: no }, actions: [{ owner: ana, what: Write., due: 2026-11-13 }] }
last: { forum: monday, date: 2026-11-16, together: { sameMessage: yes, sameOutcome: partly } }
`,
};

describe('what to talk about first', () => {
  const { playbook } = playbookFrom(CHECKPOINTS);
  const [parted] = partedOn(playbook, DAY);
  const finding = (more: Partial<Finding>) =>
    ({ severity: 'warning', cause: 'unreconciled', parties: ['ana', 'ben'], ...more }) as Finding;

  it('is what the group did not answer with yes, and what it has not done about it since', () => {
    if (!parted) throw new Error('The group of this test has answered.');
    expect(firstInWords(finding({}), parted.latest, parted)).toBe('Talk first about what success means.');
    expect(partedInWords(parted)).toBe(
      'When it met on 16 November 2026, the group of “Monday” answered “partly” to “Do we mean the same by success?”, not a yes for the second time running.',
    );
    const late = sinceTheyParted(parted);
    expect(late.map(({ what }) => what)).toEqual(['Write.']);
    expect(lateInWords(late)).toBe(
      'Of what it set itself since it first parted over this, one thing is past its day:',
    );
    expect(lateInWords([])).toBe('');
  });

  it('is else named by what it is about, and not at all where nothing pulls apart', () => {
    const node = (kind: string, label: string) => ({ kind, label }) as never;
    expect(firstInWords(undefined, undefined)).toBe(
      'Nothing pulls apart that the leadership team would have to talk about.',
    );
    expect(firstInWords(finding({}), node('decision', 'Do we?'))).toBe(
      'Talk first about a question that waits.',
    );
    expect(firstInWords(finding({}), node('area', 'Refunds'))).toBe('Talk first about “Refunds”.');
    expect(firstInWords(finding({}), node('area', 'R'.repeat(61)))).toBe('Talk first about an area.');
    expect(firstInWords(finding({}), undefined)).toBe('Talk first about what nobody is named for.');
  });

  it('says why it comes first, and claims nothing of what comes after', () => {
    expect(reasonInWords(finding({ severity: 'error', cause: 'duplicate' }))).toBe(
      'It comes first because it is an error: two owners of one thing. An error comes before all else.',
    );
    expect(reasonInWords(finding({}))).toContain('priorities that nobody has reconciled');
    expect(reasonInWords(finding({ cause: 'slow' }))).toContain('nobody can settle it alone');
    expect(reasonInWords(finding({ cause: 'slow', parties: ['ana'] }))).toBe(
      'It comes first because nothing here needs two people to settle it.',
    );
  });
});

describe('the figures', () => {
  it('each have a value or say that they rest on too few, also in an empty playbook', () => {
    for (const files of [{}, CHECKPOINTS]) {
      const values = figureValues(playbookFrom(files));
      expect(Object.keys(values)).toEqual(Object.keys(FIGURE_NOTES));
      for (const said of Object.values(values)) for (const one of said) expect(one).toMatch(/\.$/);
    }
    expect(figureValues(playbookFrom({})).inTime).toEqual(['Too few to say: none, and it takes five.']);
  });

  it('of the rhythm are said for each forum and planning period, with how many they rest on', () => {
    const week = (date: string, done: string) =>
      `on-${date}: { forum: monday, date: ${date}, actions: { owner: ana, what: Write., due: ${date}${done && `, done: ${done}`} } }\n`;
    const files = (checkpoints: string) => ({
      'data/people.yaml': 'ana: { name: Ana }\n',
      'data/forums.yaml':
        'monday: { name: Monday, type: alignment, every: 1 week, first: 2026-09-28 09:00, chair: ana }\nold: { name: Old, type: alignment, every: 1 week, until: 2026-09-30 }\n',
      'data/checkpoints.yaml': checkpoints,
    });
    // Of the eight Mondays from 5 October to 23 November one is not written down, and the last is not over.
    const { sessions, actions } = figureValues(
      playbookFrom(
        files(
          week('2026-09-28', '2026-09-28') +
            week('2026-10-05', '2026-10-05') +
            week('2026-10-12', '2026-10-12') +
            week('2026-10-19', '2026-10-12') +
            week('2026-10-26', '2026-10-27') +
            week('2026-11-02', '') +
            'left-out: { forum: monday, date: 2026-11-09, skippedBecause: Fair. }\n',
        ),
      ),
    );
    expect(sessions).toEqual([
      'Monday, 1 October to 31 December 2026 so far: held 5 of 7 times, once left out with a reason, once nothing is written down.',
      'Monday, 1 July to 30 September 2026: one session, too few to tell.',
    ]);
    expect(actions).toEqual([
      'Monday, 1 October to 31 December 2026 so far: 3 of 5 done in time, 1 late, 1 past the day and not done.',
      'Monday, 1 July to 30 September 2026: one action due, too few to tell.',
    ]);
    expect(figureValues(playbookFrom(files(''))).actions).toEqual(['Nothing that was taken on was due yet.']);
    expect(figureValues(playbookFrom({})).sessions).toEqual(['There is no forum for alignment.']);
  });

  it('over what leaders said are left to the most closed audience, whatever there is', () => {
    const files = {
      ...CHECKPOINTS,
      'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
      'data/focuses.yaml': 'keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31 }\n',
      'data/pulses.yaml': ['ana', 'ben']
        .map(
          (by) =>
            `${by}: { date: 2026-11-02, level: leader, by: ${by}, public: true, answers: { codedAs: focus/keep } }\n`,
        )
        .join(''),
    };
    const loaded = playbookFrom(files);
    expect(figureValues(loaded).naming).toEqual(['2 of 2 leaders.']);
    expect(figureValues({ ...loaded, isWhole: false }).naming).toEqual([]);
  });
});

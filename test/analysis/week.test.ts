import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekOf } from '../../src/analysis/week.ts';
import type { Change } from '../../src/analysis/week-changes.ts';
import { addDays } from '../../src/time/date.ts';
import { formatMoment } from '../../src/time/moment.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { playbookFrom } from '../support/playbook.ts';

/** A mill that works from 09:00 to 17:00 at UTC, looked at on Monday 23 November 2026: the week begins on Monday 16. */
const MILL: Readonly<Record<string, string>> = {
  'data/company.yaml': 'name: Mill\ntimezone: UTC\nhours: 09:00-17:00\nleaders: [zoe, ana]\n',
  'data/people.yaml': `ana: { name: Ana, title: Chief miller }
zoe: { name: Zoe, title: Owner }
ben: { name: Ben, title: Baker }
cy: { name: Cy, title: Accountant, vacant: true, reportsTo: ana }
`,
  'data/values.yaml': 'care: { name: Care, statement: We look after it. }\n',
  'data/behaviours.yaml':
    'small: { name: Small, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 2 business days, escalation: [{ after: 4 business days, to: zoe }] }\n',
};
const week = (files: Readonly<Record<string, string>>, day = PINNED_DAY) =>
  weekOf(playbookFrom({ ...MILL, ...files }, { asOf: day }).playbook, day);

const told = (change: Change): string => {
  const of =
    'decision' in change
      ? change.decision.id
      : 'checkpoint' in change
        ? change.checkpoint.id
        : 'action' in change
          ? change.action.what
          : 'directive' in change
            ? change.directive.id
            : 'measure' in change
              ? `${change.measure.id} ${change.before?.value ?? '-'} ${change.value}`
              : change.node.ref;
  return `${change.on} ${change.is} ${of}`;
};

it('what happened in seven days is told by the dates that are written down, the latest first', () => {
  const { changes } = week({
    'data/decisions.yaml': `early: { question: Early?, status: decided, raised: 2026-11-02, decided: 2026-11-15 }
edge: { question: Edge?, status: decided, raised: 2026-11-02, decided: 2026-11-16, supersedes: early }
both: { question: Both?, status: rejected, raised: 2026-11-17, decided: 2026-11-18 }
open: { question: Open?, status: raised, raised: 2026-11-23 }
later: { question: Later?, status: raised, raised: 2026-11-24 }
`,
    'data/forums.yaml': 'round: { name: Round, type: alignment, every: 1 week, first: 2026-11-02 11:00 }\n',
    'data/checkpoints.yaml': `held: { forum: round, date: 2026-11-16, actions: [{ owner: ben, what: Sweep, done: 2026-11-20 }, { owner: ben, what: Rest, done: 2026-11-24 }] }
left: { forum: round, date: 2026-11-22, skippedBecause: Flood. }
`,
    'data/directives.yaml': 'report: { by: ana, to: company, date: 2026-11-19, statement: Report. }\n',
    'data/measures.yaml': `flour: { name: Flour, definition: Sacks., readings: [{ on: 2026-11-18, value: 3 }, { on: 2026-11-21, value: 4 }, { on: 2026-11-25, value: 5 }] }
water: { name: Water, definition: Metres., readings: [{ on: 2026-11-15, value: 1 }] }
`,
    'data/focuses.yaml': `old: { statement: Old., from: 2026-10-01, until: 2026-11-20 }
new: { statement: New., from: 2026-11-21, until: 2026-11-23 }
`,
    'data/terms.yaml': 'sack: { name: Sack, definition: Fifty kilos., reviewed: 2026-11-17 }\n',
  });
  expect(changes.map(told)).toEqual([
    '2026-11-23 raised open',
    '2026-11-22 skipped left',
    '2026-11-21 read flour 3 4',
    '2026-11-21 began focus/new',
    '2026-11-20 done Sweep',
    '2026-11-20 ended focus/old',
    '2026-11-19 given report',
    '2026-11-18 rejected both',
    '2026-11-17 reviewed term/sack',
    '2026-11-16 decided edge',
    '2026-11-16 held held',
  ]);
  expect(changes[9]).toMatchObject({ replaces: [{ id: 'early' }] });
});

it('what waits stands under the seat it waits for: leaders as the company names them, then others by title, then nobody; an empty seat is whoever stands above it', () => {
  const { seats, late } = week({
    'data/decisions.yaml': `late: { question: Late?, under: small, decider: ben, status: raised, raised: 2026-11-11 10:00 }
due: { question: Due?, under: small, decider: ben, status: raised, raised: 2026-11-20 10:00 }
lost: { question: Lost?, status: raised, raised: 2026-11-20 }
`,
    'data/forums.yaml': 'round: { name: Round, type: alignment, every: 1 week, first: 2026-11-02 11:00 }\n',
    'data/checkpoints.yaml': `held:
  forum: round
  date: 2026-11-09
  actions:
    - { owner: cy, what: Count, due: 2026-11-20 }
    - { owner: ana, what: Grind, due: 2026-11-23 }
    - { owner: ana, what: Think }
    - { owner: ben, what: Bake, due: 2026-11-12, done: 2026-11-13 }
`,
  });
  expect(
    seats.map(({ party, decisions, actions }) => [
      party?.id,
      decisions.map(({ decision, overdue }) => `${decision.id} ${overdue ?? 'open'}`),
      actions.map(({ what, is, days }) => `${what} ${is} ${days}`),
    ]),
  ).toEqual([
    ['zoe', ['late 6'], []],
    ['ana', [], ['Count overdue 3', 'Grind open 0', 'Think open 0']],
    ['ben', ['late 6', 'due open'], []],
    [undefined, ['lost open'], []],
  ]);
  expect(late).toEqual({ decisions: 1, actions: 1 });
});

const ROUND = 'data/forums.yaml';
const FORUM = 'round: { name: Round, type: alignment, every: 1 week, first: 2026-11-02 11:00 }\n';

it('where leaders parted is what the group said last, with their sentences on what it did not say yes to, and who disagreed in the week', () => {
  const { parted } = week({
    [ROUND]: FORUM,
    'data/checkpoints.yaml': `one: { forum: round, date: 2026-11-09, together: { sameMessage: yes, support: yes, sameOutcome: no } }
two:
  forum: round
  date: 2026-11-16
  answers: [{ by: ana, message: Grind., outcome: Ten sacks., note: Or nine. }, { by: zoe, message: Grind., outcome: Five coins. }]
  together: { sameMessage: yes, support: partly, sameOutcome: partly }
three: { forum: round, date: 2026-11-20, skippedBecause: Flood. }
`,
    'data/decisions.yaml': `week: { question: Week?, status: decided, raised: 2026-11-02, decided: 2026-11-20, positions: [{ by: ana, position: disagree-and-commit, note: Slow. }, { by: zoe, position: agree }] }
before: { question: Before?, status: decided, raised: 2026-11-02, decided: 2026-11-13, positions: [{ by: ana, position: disagree }] }
`,
  });
  expect(parted.checkpoint?.id).toBe('two');
  expect(parted.courses.map(({ last, running }) => `${last} ${running}`)).toEqual([
    'yes 2',
    'partly 1',
    'partly 2',
  ]);
  expect(
    parted.sideBySide.map(({ field, sentences }) => [field, ...sentences.map(({ words }) => words)]),
  ).toEqual([['outcome', 'Ten sacks.', 'Five coins.']]);
  expect(parted.notes.map(({ words }) => words)).toEqual(['Or nine.']);
  expect(parted.dissents.map(({ decision, position }) => `${decision.id} ${position}`)).toEqual([
    'week disagree-and-commit',
  ]);
});

it('one sentence alone is not set side by side with anything', () => {
  const { parted } = week({
    [ROUND]: FORUM,
    'data/checkpoints.yaml':
      'two: { forum: round, date: 2026-11-16, answers: [{ by: ana, outcome: Ten., note: Hm. }], together: { sameOutcome: no } }\n',
  });
  expect(parted.sideBySide).toEqual([]);
  expect(parted.notes).toEqual([]);
});

it('the focus says how many days are left and where it stands; the coming sessions are those of the day and of seven days more', () => {
  const { focuses, coming, forum } = week({
    'data/measures.yaml':
      'flour: { name: Flour, definition: Sacks., readings: [{ on: 2026-11-18, value: 30 }] }\n',
    'data/focuses.yaml':
      'now: { statement: Now., from: 2026-10-01, until: 2026-11-30, outcome: { measure: flour, start: 20, target: 40 } }\n',
    'data/forums.yaml': `round: { name: Round, type: alignment, every: 1 week, first: 2026-11-02 11:00 }
desk: { name: Desk, type: information, every: 1 day, first: 2026-11-30 08:00 }
`,
  });
  expect(focuses).toMatchObject([{ focus: { id: 'now' }, left: 7, progress: { share: 0.5 } }]);
  expect(forum?.id).toBe('round');
  expect(coming.map((one) => `${one.forum.id} ${formatMoment(one.session)}`)).toEqual([
    'round 23 November 2026, 11:00',
    'desk 30 November 2026, 08:00',
    'round 30 November 2026, 11:00',
  ]);
});

it('a playbook without any of this has an empty week', () => {
  expect(week({})).toMatchObject({
    focuses: [],
    changes: [],
    seats: [],
    late: { decisions: 0, actions: 0 },
    parted: { checkpoint: undefined, courses: [], sideBySide: [], dissents: [] },
    forum: undefined,
    coming: [],
  });
});

it('each change lies in the week, and each day of a month belongs to the weeks of eight days and no others', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-11-01', days));
  fc.assert(
    fc.property(day, day, (raised, seen) => {
      const { changes, days } = week(
        { 'data/decisions.yaml': `one: { question: One?, status: raised, raised: ${raised} }\n` },
        seen,
      );
      expect(changes.length).toBe(raised >= addDays(seen, -7) && raised <= seen ? 1 : 0);
      expect(changes.every(({ on }) => on >= days.from && on <= days.until)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

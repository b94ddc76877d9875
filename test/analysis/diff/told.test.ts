import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../../src/analysis/diff/editions.ts';
import { countsOf, sentenceOf, teamsTouched, turnInWords } from '../../../src/analysis/diff/summary.ts';
import { aboutTeam, compare, type Comparison, type ToldChange } from '../../../src/analysis/diff/told.ts';
import { changesJson, changesMarkdown, changesText } from '../../../src/report/changes.ts';
import { playbookFrom } from '../../support/playbook.ts';
import { withRelease, type Texts } from '../../support/released.ts';

const THEN: Texts = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\nhours: 09:00-17:00\n',
  'data/people.yaml': 'ana: { name: Ana, team: ops }\nben: { name: Ben, team: desk }\ncleo: { name: Cleo }\n',
  'data/teams.yaml': 'ops: { name: Ops }\nnight: { name: Night, parent: ops }\ndesk: { name: Desk }\n',
  'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
  'data/tradeoffs.yaml': 'fast: { more: speed, less: cost }\n',
  'data/areas.yaml':
    'billing: { name: Billing, accountable: ana }\nold: { name: Old, accountable: ben, reason: Kept. }\n',
  'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: Every mail gets an answer.
  appliesTo: desk
  within: 2 business days
  channel: email
sprint:
  name: Sprint
  value: care
  type: sprint-length
  statement: We plan.
  appliesTo: ops
  length: 2 weeks
`,
  'data/focuses.yaml': 'one: { statement: Keep them., from: 2026-10-01, until: 2026-12-31 }\n',
  'data/decisions.yaml':
    'slower: { question: Slower?, status: decided, raised: 2026-10-20, decided: 2026-10-21, decider: ana }\n',
  'src/content/values/care.mdx': '---\nname: Care\nstatement: We care.\n---\n\nWe answer when we can.\n',
};
const change =
  (path: string, from: string, to: string) =>
  (files: Texts): Texts => {
    expect(files[path]).toContain(from);
    return { ...files, [path]: (files[path] ?? '').replace(from, to) };
  };
/** What changed from the small company to what some edits make of it. */
function between(...edits: ((files: Texts) => Texts)[]): Comparison {
  const released = withRelease({ ...THEN }, '1', '2026-10-05');
  const [then, now] = editionsOf(playbookFrom(edits.reduce((files, edit) => edit(files), released)).playbook);
  if (!then || !now) throw new Error('two editions');
  return compare(then, now);
}
const only = ({ changes }: Comparison): ToldChange => {
  expect(changes).toHaveLength(1);
  return changes[0] as ToldChange;
};

describe('a change is told as people say it', () => {
  it('a promise, with what it was and where it was decided', () => {
    const one = only(
      between(
        change(
          'data/behaviours.yaml',
          'within: 2 business days',
          'within: 3 business days\n  decidedIn: decision/slower',
        ),
      ),
    );
    expect(one).toMatchObject({
      is: 'changed',
      ref: 'behaviour/mail',
      weight: 'substantive',
      decidedIn: { address: 'decision/slower', called: 'Slower?' },
    });
    expect(one.fields).toEqual([
      {
        field: 'within',
        called: 'promise',
        before: '2 business days',
        after: '3 business days',
        direction: 'loosened',
        weight: 'substantive',
      },
    ]);
  });
  it('a text, word by word', () => {
    expect(
      only(between(change('src/content/values/care.mdx', 'when we can', 'the same day'))).fields[0]?.words,
    ).toEqual([
      { is: 'same', text: 'We answer ' },
      { is: 'gone', text: 'when we can' },
      { is: 'new', text: 'the same day' },
      { is: 'same', text: '.' },
    ]);
  });
  it('hours, by the days that share them', () => {
    const [hours] = only(
      between(
        change(
          'data/company.yaml',
          'hours: 09:00-17:00',
          'hours: { monday: 08:00-12:00, friday: 08:00-12:00 }',
        ),
      ),
    ).fields;
    expect([hours?.before, hours?.after]).toEqual([
      'Monday to Friday 09:00-17:00',
      'Monday, Friday 08:00-12:00',
    ]);
  });
  it('what is new, with what it says in one line', () => {
    const one = only(
      between(
        change('data/areas.yaml', 'old:', 'tax: { name: Tax, accountable: ben, reason: The law. }\nold:'),
      ),
    );
    expect(one).toMatchObject({ is: 'added', label: 'Tax', says: 'Accountable: Ben. The law.' });
  });
  it('nothing at all where only the name of another record is another', () => {
    expect(
      between(change('data/concerns.yaml', 'name: Speed', 'name: Pace')).changes.map(({ ref }) => ref),
    ).toEqual(['concern/speed']);
  });
  it('somebody who has left is called by their id in words', () => {
    const files = change('data/people.yaml', 'ben: { name: Ben, team: desk }\n', '');
    const gone = change(
      'data/areas.yaml',
      'old: { name: Old, accountable: ben',
      'old: { name: Old, accountable: ana',
    );
    expect(only(between(files, gone)).fields[0]).toMatchObject({ before: 'Ben', after: 'Ana' });
  });
});

describe('a change is about', () => {
  const about = (comparison: Comparison, team: string) =>
    comparison.changes.map((one) => aboutTeam(one, team, comparison));
  it('the team that a behaviour binds, and the teams within it, and no other', () => {
    const sprint = between(change('data/behaviours.yaml', 'length: 2 weeks', 'length: 3 weeks'));
    expect([about(sprint, 'ops'), about(sprint, 'night'), about(sprint, 'desk')]).toEqual([
      ['team'],
      ['team'],
      [undefined],
    ]);
  });
  it('the team that it left, and the one to which it went', () => {
    const moved = between(change('data/areas.yaml', 'accountable: ana', 'accountable: ben'));
    expect([about(moved, 'ops'), about(moved, 'desk')]).toEqual([['team'], ['team']]);
    expect(teamsTouched(moved)).toEqual([
      { id: 'desk', label: 'Desk', count: 1 },
      { id: 'night', label: 'Night', count: 0 },
      { id: 'ops', label: 'Ops', count: 1 },
    ]);
  });
  it('everyone, where it binds everyone', () => {
    expect(about(between(change('data/focuses.yaml', 'Keep them', 'Keep all')), 'desk')).toEqual([
      'everyone',
    ]);
  });
});

describe('a comparison is summed up', () => {
  const much = between(
    change('data/behaviours.yaml', 'within: 2 business days', 'within: 1 business day'),
    change('data/behaviours.yaml', 'length: 2 weeks', 'length: 4 weeks'),
    change('data/areas.yaml', 'accountable: ana', 'accountable: [ana, ben]'),
    change('data/areas.yaml', 'old: { name: Old, accountable: ben, reason: Kept. }\n', ''),
    change('data/tradeoffs.yaml', 'more: speed, less: cost', 'more: cost, less: speed'),
    change(
      'data/focuses.yaml',
      'one: {',
      'two: { statement: Grow., from: 2027-01-01, until: 2027-03-31 }\none: {',
    ),
    change('src/content/values/care.mdx', 'We answer', 'we answer'),
  );
  it('in one sentence', () => {
    expect(sentenceOf(much)).toBe(
      'Between 1 and what is merged now, the focus became “Grow”, 1 promise became tighter, 1 promise became looser, 1 owner moved, 1 overlap opened and 1 trade-off turned round. In all, 1 agreement is new, 1 is gone, 4 ask something else and 1 is only editorial.',
    );
    expect(sentenceOf(between())).toBe(
      'Between 1 and what is merged now nothing changed in what was agreed.',
    );
  });
  it('in counts', () => {
    expect(countsOf(much.changes)).toEqual({
      added: 1,
      removed: 1,
      renamed: 0,
      changed: 4,
      editorial: 1,
      tightened: 1,
      loosened: 1,
      moved: 1,
      widened: 0,
      narrowed: 0,
    });
  });
  it('and by what turned', () => {
    expect(much.turns.map((turn) => turnInWords(turn, much))).toEqual([
      'The focus was “Keep them” and is “Grow”.',
      'Cost comes before speed now; it was the other way round.',
      '“Billing” has several who are accountable now.',
    ]);
  });
  it('for a terminal, for a pull request and for a program', () => {
    expect(changesText(much)).toContain(
      '\n  Mail: tightened\n    promise: was 2 business days, now 1 business day\n',
    );
    expect(changesMarkdown(much)).toContain(
      '\n- **Mail**: tightened\n  - promise: was 2 business days, now 1 business day\n',
    );
    expect(JSON.parse(changesJson(much))).toMatchObject({
      format: 1,
      before: { version: '1', inForce: '2026-10-05' },
      after: { version: 'working' },
      counts: { added: 1 },
    });
  });
});

import { EXAMPLE_BASE } from '../../../src/rules/example.ts';
import type { RuleCases } from '../../support/rule-cases.ts';
import { withRelease, type Texts } from '../../support/released.ts';

const THEN: Texts = {
  ...EXAMPLE_BASE,
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits. }\n',
  'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
  'data/tradeoffs.yaml': 'fast: { more: speed, less: cost }\n',
  'data/areas.yaml': 'billing:\n  name: Billing\n  accountable: ana\n  owner: ben\n',
  'data/focuses.yaml':
    'keep:\n  statement: Keep them.\n  from: 2026-10-01\n  until: 2026-12-31\n  owner: ana\n',
  'data/forums.yaml': 'monday: { name: Monday, type: decision, every: 1 week }\n',
  'data/decisions.yaml': `old: { question: Old?, status: decided, raised: 2026-09-01, decided: 2026-10-04 }
new: { question: New?, status: decided, raised: 2026-10-01, decided: 2026-10-05 }
open: { question: Open?, status: raised, raised: 2026-11-02 }
`,
  'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: A mail gets an answer.
  appliesTo: company
  within: 1 business day
  channel: email
  decidedIn: forum/monday
leave:
  name: Leave
  value: care
  type: notice-period
  statement: Say it early.
  appliesTo: company
  atLeast: 2 weeks
  before: a leave
`,
};
const RELEASED = withRelease(THEN, '2026.3', '2026-10-05');
type Edit = readonly [path: string, from: string, to: string];
const now = (...edits: Edit[]): Texts =>
  edits.reduce<Texts>((files, [path, from, to]) => {
    const text = files[path] ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
    return { ...files, [path]: text.replace(from, to) };
  }, RELEASED);
const behaviour = (from: string, to: string): Edit => ['data/behaviours.yaml', from, to];
const slower = behaviour('within: 1 business day', 'within: 2 business days');
const because = (ref: string) => behaviour('decidedIn: forum/monday', `decidedIn: ${ref}`);

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:7:11',
    parties: [],
    message:
      '“Mail” promises 2 business days, and 1 business day in 2026.3; nothing says where that was decided.',
  },
  speaks: {
    'of a decision that is older than the release': {
      files: now(slower, because('decision/old')),
      finds: [
        {
          at: 'data/behaviours.yaml:7:11',
          related: ['data/decisions.yaml:1:1'],
          parties: [],
          message:
            '“Mail” promises 2 business days, and 1 business day in 2026.3; it names “Old?”, decided on 4 October 2026, before 2026.3 came into force.',
        },
      ],
    },
    'of a promise that is none any more': {
      files: now(behaviour('within: 1 business day', 'within: none')),
      finds: [
        {
          at: 'data/behaviours.yaml:7:11',
          parties: [],
          message:
            '“Mail” promises nothing, and 1 business day in 2026.3; nothing says where that was decided.',
        },
      ],
    },
    'of notice that is shorter': {
      files: now(behaviour('atLeast: 2 weeks', 'atLeast: 1 week')),
      finds: [
        {
          at: 'data/behaviours.yaml:16:12',
          parties: [],
          message: '“Leave” promises 1 week, and 2 weeks in 2026.3; nothing says where that was decided.',
        },
      ],
    },
    'of an owner who is gone': {
      files: now(['data/areas.yaml', '  owner: ben\n', '']),
      finds: [
        {
          at: 'data/areas.yaml:1:1',
          parties: ['ana'],
          message:
            '“Billing” has no `owner` any more; in 2026.3 it was Ben; nothing says where that was decided.',
        },
      ],
    },
    'of a trade-off that turned round, also in a record of another id': {
      files: now([
        'data/tradeoffs.yaml',
        'fast: { more: speed, less: cost }',
        'cheap: { more: cost, less: speed }',
      ]),
      finds: [
        {
          at: 'data/tradeoffs.yaml:1:16',
          parties: [],
          message:
            'Cost comes before speed, and in 2026.3 it was the other way round; nothing says where that was decided.',
        },
      ],
    },
    'of a focus that replaced the one of the release': {
      files: now([
        'data/focuses.yaml',
        'keep:',
        'grow:\n  statement: Grow.\n  from: 2026-11-01\n  until: 2026-12-31\n  owner: ben\nkeep:',
      ]),
      finds: [
        {
          at: 'data/focuses.yaml:2:14',
          parties: ['ben'],
          message:
            'The focus “Grow.” takes the place of “Keep them.”, that of 2026.3; nothing says where that was decided.',
        },
      ],
    },
    'of a focus that says something else': {
      files: now(['data/focuses.yaml', 'Keep them.', 'Keep most of them.']),
      finds: [
        {
          at: 'data/focuses.yaml:2:14',
          parties: ['ana'],
          message:
            'The focus “Keep most of them.” takes the place of “Keep them.”, that of 2026.3; nothing says where that was decided.',
        },
      ],
    },
  },
  silent: {
    'a decision of the day on which the release came into force': now(slower, because('decision/new')),
    'another forum than the one that agreed on it before': now(slower, because('forum/tuesday'), [
      'data/forums.yaml',
      'monday:',
      'tuesday: { name: Tuesday, type: decision, every: 1 week }\nmonday:',
    ]),
    'a promise that is tighter': now(behaviour('within: 1 business day', 'within: 4 business hours')),
    'the same promise in other words': now(behaviour('within: 1 business day', 'within: 1 business days')),
    'an owner who is another': now(['data/areas.yaml', 'owner: ben', 'owner: ana']),
    'a behaviour that was never released': now(
      behaviour(
        'leave:',
        'call:\n  name: Call\n  value: care\n  type: response-expectation\n  statement: Call back.\n  appliesTo: company\n  within: 5 business days\n  channel: phone\nleave:',
      ),
    ),
    'a day before the release came into force': { files: now(slower), day: '2026-10-04' },
    'nothing was released': THEN,
  },
};

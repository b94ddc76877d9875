import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, small } from '../../support/decisions.ts';

const LOG = (fields = 'appliesTo: company, within: 2 business days') =>
  `write: { name: Write it down, value: care, type: documentation, statement: It is written down., where: the log, ${fields} }\n`;
const TEAMS = `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: support }
field: { name: Field, parent: support }
`;
const price = (fields = 'affects: support') =>
  `price: { question: 'Which price?', status: decided, raised: 2026-11-02, decided: 2026-11-05, decider: ana, ${fields} }\n`;
const told = (fields: string, id = 'keep') =>
  `${id}: { by: ana, date: 2026-11-06, statement: Keep the old price., ${fields} }\n`;
const silent = (decisions: string, directives = '{}\n', log = LOG(), files = {}) =>
  beside(decisions, log + small(), {
    'data/teams.yaml': TEAMS,
    'data/directives.yaml': directives,
    ...files,
  });

const DECISION = `price:
  question: Which price?
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ana
  areas: prices
  affects: [support, sales]
`;
const PROMISES = `quick:
  name: In the log
  value: care
  type: documentation
  statement: What is decided is written down.
  appliesTo: company
  within: 1 business day
  where: the log
slow:
  name: In the price list
  value: care
  type: documentation
  statement: What changes a price is written down.
  appliesTo: company
  within: 1 week
  where: the list
  covers: prices
`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:7:12',
    related: ['data/behaviours.yaml:7:11', 'data/teams.yaml:2:1'],
    parties: ['ana', 'ben'],
    message:
      '“Do small customers keep the old price?” changes the work of Support, and no directive names it as its cause; “Write it down” promises 2 business days, which ended on 9 November 2026.',
    drift: true,
  },
  speaks: {
    'only one of two teams was told, and the slower promise, which is about the area, is over': {
      files: beside(DECISION.replace('decider: ana', 'decider: eve'), PROMISES, {
        'data/people.yaml':
          'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\neve: { name: Eve }\n',
        'data/areas.yaml': 'prices: { name: Prices, accountable: ana }\n',
        'data/directives.yaml':
          'keep: { by: ana, to: sales, date: 2026-11-06, statement: Keep it., because: decision/price }\n',
      }),
      finds: [
        {
          at: 'data/decisions.yaml:8:3',
          related: ['data/behaviours.yaml:15:11', 'data/teams.yaml:2:1'],
          parties: ['eve', 'ben'],
          message:
            '“Which price?” changes the work of Support, and no directive names it as its cause; “In the price list” promises 1 week, which ended on 12 November 2026.',
          drift: true,
        },
      ],
    },
    'one of two teams below was told, and not the other': {
      files: {
        ...silent(
          `price:
  question: Which price?
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ana
  affects: support
`,
          told('to: desk, because: decision/price'),
        ),
        'data/behaviours.yaml': PROMISES.slice(0, PROMISES.indexOf('slow:')),
      },
      finds: [
        {
          at: 'data/decisions.yaml:7:12',
          related: ['data/behaviours.yaml:7:11', 'data/teams.yaml:2:1'],
          parties: ['ana', 'ben'],
          message:
            '“Which price?” changes the work of Support, and no directive names it as its cause; “In the log” promises 1 business day, which ended on 6 November 2026.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'a directive to the team names it as its cause': silent(
      price(),
      told('to: support, because: decision/price'),
    ),
    'a directive that came later than was promised: it came': silent(
      price(),
      'keep: { by: ana, to: support, date: 2026-11-20, statement: Keep it., because: decision/price }\n',
    ),
    'a directive to the company, or to the team above': silent(
      price('affects: [sales, desk]'),
      told('to: company, because: decision/price'),
    ),
    'a directive to each team below': silent(price(), told('to: [desk, field], because: decision/price')),
    'a directive because of what was agreed there': silent(
      price(),
      told('to: support, because: behaviour/keep'),
      `${LOG()}keep: { name: Keep, value: care, type: qualitative, statement: Keep it., appliesTo: sales, decidedIn: decision/price }\n`,
    ),
    'what was agreed there applies to the team': silent(
      price(),
      '{}\n',
      `${LOG()}keep: { name: Keep, value: care, type: qualitative, statement: Keep it., appliesTo: support, decidedIn: decision/price }\n`,
    ),
    'the team that the one who decided belongs to': silent(price(), '{}\n', LOG(), {
      'data/people.yaml': 'ana: { name: Ana, team: support }\nben: { name: Ben, team: support }\n',
    }),
    'the team that the one who decided leads': silent(price('affects: sales'), '{}\n', LOG(), {
      'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben, team: support }\n',
    }),
    'whoever leads the team has agreed to it': silent(price('affects: support, approvals: ben')),
    'the last day of the promise is today': {
      files: silent(price()),
      day: '2026-11-09',
    },
    'nothing is promised about writing things down': silent(price(), '{}\n', ''),
    'the promise is `none`': silent(price(), '{}\n', LOG('appliesTo: company, within: none')),
    'the promise is about another area': silent(
      price(),
      '{}\n',
      LOG('appliesTo: company, within: 1 business day, covers: rota'),
      { 'data/areas.yaml': 'rota: { name: Rota, accountable: ben }\n' },
    ),
    'the promise binds the team alone, and not the one who decided: it is about what the team itself does':
      silent(price(), '{}\n', LOG('appliesTo: support, within: 1 business day')),
    'the promise binds the one who decided, and not the team': silent(
      price(),
      '{}\n',
      LOG('appliesTo: sales, within: 1 business day'),
    ),
    'a slower promise reaches it too, and is not over': {
      files: silent(
        price(),
        '{}\n',
        `${LOG()}list: { name: Price list, value: care, type: documentation, statement: Later., where: the list, appliesTo: company, within: 2 weeks }\n`,
      ),
      day: '2026-11-19',
    },
    'a decision that changes the work of nobody': silent(price('areas: prices'), '{}\n', LOG(), {
      'data/areas.yaml': 'prices: { name: Prices, accountable: ana }\n',
    }),
    'a team that was formed later': silent(price(), '{}\n', LOG(), {
      'data/teams.yaml':
        'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, from: 2026-11-16 }\n',
    }),
    'a question that is still open, rejected, withdrawn or replaced': silent(
      price().replace('decided, raised', 'rejected, raised') +
        "open: { question: 'Open?', status: raised, raised: 2026-11-02, decider: ana, affects: support }\n" +
        "gone: { question: 'Gone?', status: withdrawn, raised: 2026-11-02, affects: support }\n" +
        "old: { question: 'Old?', status: superseded, raised: 2026-11-02, decided: 2026-11-03, decider: ana, affects: support }\n",
    ),
    'a decision of which nothing says when it was taken': silent(
      "price: { question: 'Which?', status: decided, raised: 2026-11-02, decider: ana, affects: support }\n",
    ),
    'a decision of more than a planning period ago': {
      files: silent(price()),
      day: '2027-02-05',
    },
  },
};

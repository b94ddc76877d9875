import type { RuleCases } from '../../support/rule-cases.ts';

const CONCERNS = 'certainty: { name: Certainty }\nspeed: { name: Speed }\n';
const TEAMS = `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: support }
field: { name: Field, parent: sales }
legal: { name: Legal }
`;
const told = (affects: string, more = '', tradeoff = '') => ({
  'data/concerns.yaml': CONCERNS,
  'data/tradeoffs.yaml': `certainty-over-speed: { more: certainty, less: speed, owner: ana${tradeoff} }\n`,
  'data/teams.yaml': TEAMS,
  'data/decisions.yaml': `reader:
  question: Does a second person read each offer?
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ana
  affects: ${affects}
${more}`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:7:3',
    related: ['data/teams.yaml:1:1', 'data/teams.yaml:2:1'],
    parties: ['ana', 'ben'],
    message:
      '“Does a second person read each offer?” changes the work of Sales and Support, and names no trade-off.',
  },
  speaks: {
    'a team, another with one below it, and one below a third': {
      files: told('[legal, support, desk, field]'),
      finds: [
        {
          at: 'data/decisions.yaml:7:3',
          related: ['data/teams.yaml:5:1', 'data/teams.yaml:2:1', 'data/teams.yaml:4:1'],
          parties: ['ana', 'legal', 'ben', 'field'],
          message:
            '“Does a second person read each offer?” changes the work of Legal, Support and Field, and names no trade-off.',
        },
      ],
    },
    'a trade-off that held on the day, and has ended since': {
      files: told('[sales, support]', '', ', until: 2026-11-05'),
      finds: [
        {
          at: 'data/decisions.yaml:7:3',
          related: ['data/teams.yaml:1:1', 'data/teams.yaml:2:1'],
          parties: ['ana', 'ben'],
          message:
            '“Does a second person read each offer?” changes the work of Sales and Support, and names no trade-off.',
        },
      ],
    },
  },
  silent: {
    'one team': told('support'),
    'a team and one below it, which is one team with a part of it': told('[support, desk]'),
    'it names the trade-off that decided it': told('[sales, support]', '  tradeoffs: certainty-over-speed\n'),
    'the trade-off says that it was decided there': told(
      '[sales, support]',
      '',
      ', decidedIn: decision/reader',
    ),
    'the focus that comes with a trade-off says that it was decided there': {
      ...told('[sales, support]'),
      'data/focuses.yaml':
        'keep: { statement: Keep customers., from: 2026-10-01, until: 2026-12-31, evenOver: certainty-over-speed, decidedIn: decision/reader }\n',
    },
    'no trade-off has been written down at all, so that there is none to name': {
      ...told('[sales, support]'),
      'data/tradeoffs.yaml': '{}\n',
    },
    'the only trade-off began on the day after': told('[sales, support]', '', ', from: 2026-11-06'),
    'a question that is still open': {
      ...told('[sales, support]'),
      'data/decisions.yaml':
        "reader: { question: 'A second reader?', status: raised, raised: 2026-11-02, affects: [sales, support] }\n",
    },
    'a decision that was replaced': told(
      '[sales, support]',
      'again: { question: None?, status: decided, raised: 2026-11-09, decided: 2026-11-10, decider: ana, supersedes: reader }\n',
    ),
  },
};

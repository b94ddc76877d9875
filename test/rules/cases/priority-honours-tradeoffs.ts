import type { RuleCases } from '../../support/rule-cases.ts';

const company = (priority: string, tradeoffs: string) => ({
  'data/concerns.yaml': 'care: { name: Care }\ncost: { name: Cost }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': tradeoffs,
  'data/priorities.yaml': `push: { statement: Push it out., team: support, owner: ben, ${priority} }\n`,
});
const CARE = 'care-over-speed: { more: care, less: speed, owner: ana }\n';

export const CASES: RuleCases = {
  bad: {
    at: 'data/priorities.yaml:6:10',
    related: ['data/tradeoffs.yaml:1:31'],
    parties: ['ben', 'ana'],
    message:
      '“Send each offer on the day on which it is asked for” costs Certainty for the sake of Speed, where “Certainty even over speed” holds: at any time.',
  },
  speaks: {
    'two trade-offs in a row say it too, and both are shown': {
      files: company(
        'advances: cost, costs: care, from: 2026-10-01, until: 2026-12-31',
        `${CARE}speed-over-cost: { more: speed, less: cost, owner: ben, appliesTo: support, from: 2026-11-02 }\n`,
      ),
      finds: [
        {
          at: 'data/priorities.yaml:1:84',
          related: ['data/tradeoffs.yaml:1:26', 'data/tradeoffs.yaml:2:26'],
          parties: ['ben', 'ana'],
          message:
            '“Push it out” costs Care for the sake of Cost, where “Care even over speed” and “Speed even over cost” hold: 2 November to 31 December 2026.',
        },
      ],
    },
  },
  silent: {
    'it advances what gives way and costs something else': company('advances: speed, costs: cost', CARE),
    'it advances both': company('advances: [speed, care], costs: cost', CARE),
    'the trade-off has ended': company(
      'advances: speed, costs: care',
      'care-over-speed: { more: care, less: speed, until: 2026-11-22 }\n',
    ),
    'the priority has ended': company('advances: speed, costs: care, until: 2026-11-22', CARE),
    'the trade-off of another team': company(
      'advances: speed, costs: care',
      'care-over-speed: { more: care, less: speed, appliesTo: sales }\n',
    ),
    'its team has a trade-off of its own the other way round': company(
      'advances: speed, costs: care',
      `${CARE}speed-over-care: { more: speed, less: care, appliesTo: support, exceptBecause: Night calls. }\n`,
    ),
    'two in a row of which one has ended before the other begins': company(
      'advances: cost, costs: care',
      `care-over-speed: { more: care, less: speed, until: 2026-11-30 }
speed-over-cost: { more: speed, less: cost, from: 2026-12-01 }
`,
    ),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const company = (directive: string, tradeoffs: string) => ({
  'data/concerns.yaml': 'care: { name: Care }\ncost: { name: Cost }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': tradeoffs,
  'data/directives.yaml': `out: { by: ana, to: support, date: 2026-11-02, statement: Out., ${directive} }\n`,
});
const CARE = 'care-over-speed: { more: care, less: speed, owner: ben }\n';

export const CASES: RuleCases = {
  bad: {
    at: 'data/directives.yaml:6:9',
    related: ['data/tradeoffs.yaml:2:9'],
    parties: ['ana', 'ben'],
    message:
      'Ana asks Sales for speed even over certainty, where “Certainty even over speed” holds: from 2 November 2026 on.',
  },
  silent: {
    'it asks for what wins': company('more: care, less: speed', CARE),
    'it lets something else give way': company('more: speed, less: cost', CARE),
    'the trade-off of another team': company(
      'more: speed, less: care',
      'care-over-speed: { more: care, less: speed, appliesTo: sales }\n',
    ),
    'a narrower trade-off says the same as the directive': company(
      'more: speed, less: care',
      `${CARE}own: { more: speed, less: care, appliesTo: support, exceptBecause: Nights. }\n`,
    ),
    'it has ended': company('more: speed, less: care, until: 2026-11-22', CARE),
    'the trade-off has ended before it was given': company(
      'more: speed, less: care',
      'care-over-speed: { more: care, less: speed, until: 2026-11-01 }\n',
    ),
  },
};

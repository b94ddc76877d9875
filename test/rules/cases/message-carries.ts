import type { RuleCases } from '../../support/rule-cases.ts';

const company = (members: string, leaders = 5) => ({
  'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nleaders: [ana, ben, cem, dan, eve]\n',
  'data/people.yaml':
    'ana: { name: A }\nben: { name: B }\ncem: { name: C }\ndan: { name: D }\neve: { name: E }\n',
  'data/teams.yaml': '{}\n',
  'data/focuses.yaml': 'keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31, owner: ana }\n',
  'data/pulses.yaml': `${['ana', 'ben', 'cem', 'dan', 'eve']
    .slice(0, leaders)
    .map(
      (id) =>
        `${id}-said: { date: 2026-11-16, level: leader, by: ${id}, answers: { codedAs: focus/keep } }\n`,
    )
    .join('')}${members}`,
});
const members = (date: string, naming: number, others: number) =>
  `m-${date}: { date: ${date}, level: member, n: ${naming + others}, answers: [{ codedAs: focus/keep, count: ${naming} }, { codedAs: none, count: ${others} }] }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:2:14',
    related: ['data/pulses.yaml:10:3'],
    parties: ['ana'],
    message:
      '5 of 5 leaders on 16 November 2026 named “Keep every customer we have” first, and 20 of 40 members on 18 November 2026: 50 points are lost on the way.',
  },
  silent: {
    'a quarter is lost, and no more': company(members('2026-11-18', 30, 10)),
    'four members are too few to say anything': company(members('2026-11-18', 1, 3)),
    'four leaders are too few to say anything': company(members('2026-11-18', 10, 30), 4),
    'the latest day counts, not an earlier one': company(
      members('2026-10-21', 5, 35) + members('2026-11-18', 35, 5),
    ),
    'nobody has asked the members': company(''),
    'a company that has set another loss': {
      ...company(members('2026-11-18', 20, 20)),
      'data/company.yaml':
        'name: Example\ntimezone: Europe/Berlin\nleaders: [ana, ben, cem, dan, eve]\nthresholds: { messageLoss: 50 }\n',
    },
  },
};

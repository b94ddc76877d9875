import type { RuleCases } from '../../support/rule-cases.ts';

const company = (timeline: string, people = '') => ({
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support, reportsTo: ana }
cem: { name: Cem, team: support, reportsTo: ben }
dan: { name: Dan, team: sales, reportsTo: ana }
${people}`,
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/forums.yaml':
    'hour: { name: The hour, type: decision, every: 1 week, chair: dan, members: [ben, dan] }\n',
  'data/behaviours.yaml': `refunds: { name: Refunds, value: care, type: decision-timeline, statement: R., appliesTo: support, within: 1 week, ${timeline} }\n`,
});
const then = (...to: string[]) =>
  `escalation: [${to.map((one, at) => `{ after: ${at + 1} business days, to: ${one} }`).join(', ')}]`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:9:45',
    related: ['data/people.yaml:3:1'],
    parties: ['cem'],
    message: 'The escalation of “Refunds” ends with Cem, who cannot decide it.',
  },
  speaks: {
    'it goes round': {
      files: company(
        `decider: ben, ${then('dan', 'cem', 'dan')}`.replace('1 business days', '1 business day'),
      ),
      finds: [
        {
          at: 'data/behaviours.yaml:1:246',
          related: ['data/people.yaml:4:1'],
          parties: ['dan'],
          message: 'The escalation of “Refunds” goes to Dan twice, and nowhere from there.',
        },
      ],
    },
    'it ends with the one with whom it stalls': {
      files: company('decider: ben, escalation: { after: 1 business day, to: ben }'),
      finds: [
        {
          at: 'data/behaviours.yaml:1:171',
          related: ['data/people.yaml:2:1'],
          parties: ['ben'],
          message: 'The escalation of “Refunds” ends with Ben, with whom it stalls.',
        },
      ],
    },
    'it ends beside the line of the one who decides': {
      files: company('decider: ben, escalation: { after: 1 business day, to: dan }'),
      finds: [
        {
          at: 'data/behaviours.yaml:1:171',
          related: ['data/people.yaml:4:1'],
          parties: ['dan'],
          message: 'The escalation of “Refunds” ends with Dan, who cannot decide it.',
        },
      ],
    },
  },
  silent: {
    'it ends with the decider, where it stalls with those who have to agree': company(
      'decider: ben, approvers: cem, escalation: { after: 1 business day, to: ben }',
    ),
    'it ends two steps above the decider': company(
      'decider: cem, escalation: { after: 1 business day, to: ana }',
    ),
    'it ends with whom they report to': company(
      'decider: cem, escalation: { after: 1 business day, to: reports-to }',
    ),
    'it passes somebody who cannot decide, and lands': company(
      `decider: cem, ${then('dan', 'ana')}`.replace('1 business days', '1 business day'),
    ),
    'it ends with the chair of the forum': company(
      'decider: ben, forum: hour, escalation: { after: 1 business day, to: dan }',
    ),
    'it ends with a team that somebody above leads': company(
      'decider: cem, escalation: { after: 1 business day, to: sales }',
    ),
    'nothing says whom anybody reports to': {
      ...company('decider: ben, escalation: { after: 1 business day, to: dan }'),
      'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\ndan: { name: Dan }\n',
      'data/forums.yaml': '{}\n',
      'data/teams.yaml': 'support: { name: Support }\n',
    },
    'no escalation at all': company('decider: ben'),
  },
};

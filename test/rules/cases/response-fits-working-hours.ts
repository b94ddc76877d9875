import type { RuleCases } from '../../support/rule-cases.ts';

const company = (within: string, sales: string, support: string, more = 'askedBy: sales') => ({
  'data/teams.yaml': `sales: { name: Sales, lead: ana, dependsOn: support, ${sales} }
support: { name: Support, lead: ben, ${support} }
`,
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `urgent: { name: Urgent, value: care, type: response-expectation, statement: U., channel: chat, appliesTo: support, ${more && `${more}, `}within: ${within} }\n`,
});
const LISBON = 'timezone: Europe/Lisbon, hours: 09:00-17:00';
const SYDNEY = 'timezone: Australia/Sydney, hours: 09:00-17:00';

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:8:11',
    related: ['data/teams.yaml:1:69', 'data/teams.yaml:2:1'],
    parties: ['ana', 'ben'],
    message:
      '“Urgent question” promises 2 hours by the clock; Sales may ask when Support is not at work for 2 days 16 hours (in winter they share 10 working hours a week).',
  },
  speaks: {
    // In summer Sydney is nine hours ahead: when Lisbon begins on Friday at 09:00 it is 18:00 there, and on Monday at 09:00 there it is midnight after Sunday in Lisbon.
    // From Friday 09:00 until then it is 63 hours; in winter, eleven hours ahead, it is 61.
    'offices without a common working hour': {
      files: company('1 hour', LISBON, SYDNEY),
      finds: [
        {
          at: 'data/behaviours.yaml:1:140',
          related: ['data/teams.yaml:1:86', 'data/teams.yaml:2:73'],
          parties: ['ana', 'ben'],
          message:
            '“Urgent” promises 1 hour by the clock; Sales may ask when Support is not at work for 2 days 15 hours (in summer they share no working hour).',
        },
      ],
    },
    'where nobody is named to ask, those ask who need the work': {
      files: company('4 hours', 'hours: 09:00-20:00', 'hours: 09:00-17:00', ''),
      finds: [
        {
          at: 'data/behaviours.yaml:1:124',
          related: ['data/teams.yaml:1:61', 'data/teams.yaml:2:45'],
          parties: ['ana', 'ben'],
          message:
            '“Urgent” promises 4 hours by the clock; Sales may ask when Support is not at work for 2 days 16 hours (in winter they share 40 working hours a week).',
        },
      ],
    },
  },
  silent: {
    'both work at the same hours': company('1 hour', 'hours: 09:00-17:00', 'hours: 09:00-17:00'),
    'those who answer are there longer than those who ask': company(
      '1 hour',
      'hours: 10:00-16:00',
      'hours: 09:00-17:00',
    ),
    'somebody covers the rest': company('1 hour', LISBON, SYDNEY, 'askedBy: sales, cover: ana'),
    'business hours are those of whoever answers': company('1 business hour', LISBON, SYDNEY),
    'longer than they are ever away': company('72 hours', 'hours: 09:00-20:00', 'hours: 09:00-17:00'),
    'a team asks itself': company('1 hour', LISBON, SYDNEY, 'askedBy: support'),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const company = (rest: string, hours = 'hours: 09:00-17:00') => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\n${hours}\nleaders: [ana]\n`,
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `urgent: { name: Urgent, value: care, type: response-expectation, statement: Answer., channel: phone, ${rest} }\n`,
});
const ALWAYS = `hours:
  monday: 00:00-24:00
  tuesday: 00:00-24:00
  wednesday: 00:00-24:00
  thursday: 00:00-24:00
  friday: 00:00-24:00
  saturday: 00:00-24:00
  sunday: 00:00-24:00`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:7:11',
    parties: [],
    message:
      '“Urgent ticket” promises 4 hours by the clock, also at night, for Support, and nobody covers the hours in which nobody works.',
  },
  speaks: {
    'minutes run by the clock as well': {
      files: company('appliesTo: company, within: 30 minutes'),
      finds: [
        {
          at: 'data/behaviours.yaml:1:130',
          parties: [],
          message:
            '“Urgent” promises 30 minutes by the clock, also at night, for Example, and nobody covers the hours in which nobody works.',
        },
      ],
    },
  },
  silent: {
    'somebody covers the night': company('appliesTo: support, within: 4 hours, cover: ana'),
    'business hours': company('appliesTo: support, within: 4 business hours'),
    'calendar weeks ask nothing of the night': company('appliesTo: support, within: 1 week'),
    'no promise': company('appliesTo: support, within: none'),
    'people who work at every hour': company('appliesTo: support, within: 4 hours', ALWAYS),
    'hours that nobody has stated': company('appliesTo: support, within: 4 hours', '# not yet'),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const answer = (who: string, within: string, more = '') =>
  `of-${who}: { name: Of ${who}, value: care, type: response-expectation, statement: A., channel: chat, appliesTo: ${who}, within: ${within}${more} }\n`;
const company = (behaviours: string, hours = '09:00-17:00') => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nhours: ${hours}\nleaders: [ana]\n`,
  'data/people.yaml':
    'ana: { name: Ana }\nben: { name: Ben }\ncem: { name: Cem }\ndan: { name: Dan }\neve: { name: Eve }\n',
  'data/teams.yaml': '{}\n',
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': behaviours,
});
const decide = (rest: string) =>
  `t: { name: T, value: care, type: decision-timeline, statement: D., appliesTo: company, ${rest} }\n`;
const ALL = (within: string) =>
  ['ana', 'ben', 'cem', 'dan', 'eve'].map((who) => answer(who, within)).join('');

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:7:11',
    related: ['data/behaviours.yaml:19:11'],
    parties: [],
    message:
      '“Contract sign-off” promises 2 business days; in the worst case it takes 3: Sales (1 business day) → Support (1 business day), one after another → decision of Ana (1 business day); longest when raised on a Tuesday at 17:00.',
  },
  silent: {
    'the control: a notice due in six hours, answers in 30 minutes, two rounds, named backups, two of four':
      company(
        decide(
          'within: 6 hours, approvers: [{ who: ana, backup: eve }, { who: ben, backup: eve }, { who: cem, backup: eve }, { who: dan, backup: eve }], mode: parallel, needs: 2, rounds: 2, decider: eve',
        ) + ALL('30 minutes'),
      ),
    'exactly as long as it takes: two days in a row and one to decide': company(
      decide('within: 3 business days, approvers: [ana, ben], mode: series, decider: cem') +
        ALL('1 business day'),
    ),
    'asked at once, the slowest counts': company(
      decide('within: 2 business days, approvers: [ana, ben, cem], mode: parallel, decider: dan') +
        ALL('1 business day'),
    ),
    'nothing is promised': company(
      decide('within: none, approvers: [ana], decider: ben') + ALL('1 business day'),
    ),
    'a leg of which nothing is published counts nothing here, and is said elsewhere': company(
      decide('within: 1 business day, approvers: [ana, ben], mode: series, decider: cem') +
        answer('cem', '1 business day'),
    ),
    'days of six hours: a day is what those make of it who work it': company(
      decide('within: 8 business hours, approvers: [ana], decider: ben') +
        answer('ana', '2 business hours') +
        answer('ben', '6 business hours'),
      '09:00-15:00',
    ),
  },
};

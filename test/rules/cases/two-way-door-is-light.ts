import type { RuleCases } from '../../support/rule-cases.ts';

const company = (timeline: string, more = '') => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nleaders: [ana]\n${more}`,
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\ncem: { name: Cem }\ndan: { name: Dan }\n',
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `texts: { name: Texts, value: care, type: decision-timeline, statement: T., appliesTo: support, within: 2 weeks, decider: ben, ${timeline} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:9:3',
    parties: [],
    message: '“Texts of the site” can be undone, and needs 3 to agree: Ana, Ben and Cem.',
  },
  silent: {
    'two of four are enough': company('door: two-way, approvers: [ana, ben, cem, dan], needs: 2'),
    'silence counts as agreement': company(
      'door: two-way, approvers: [ana, ben, cem], mode: lazy-consensus, silence: 1 business day',
    ),
    'a one-way door may be heavy': company('door: one-way, approvers: [ana, ben, cem]'),
    'nothing says which door it is': company('approvers: [ana, ben, cem]'),
    'advice does not bind': company('door: two-way, input: [ana, ben, cem]'),
    'a company that lets three agree': company(
      'door: two-way, approvers: [ana, ben, cem]',
      'thresholds: { twoWayApprovers: 3 }\n',
    ),
  },
};

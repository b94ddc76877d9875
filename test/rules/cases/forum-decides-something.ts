import type { RuleCases } from '../../support/rule-cases.ts';

const company = (forum: string, timeline = '') => ({
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/forums.yaml': `hour: { name: Hour, every: 1 week, first: 2026-11-04 14:00, chair: ana, members: [ana, ben], ${forum} }\n`,
  'data/behaviours.yaml': `t: { name: T, value: care, type: decision-timeline, statement: D., appliesTo: company, within: 3 weeks, decider: ana${timeline} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/forums.yaml:3:9',
    parties: ['ana'],
    message: '“The deciding hour” is there to decide, and no decision timeline names it.',
  },
  silent: {
    'a timeline names it': company('type: decision', ', forum: hour'),
    'a forum in which people hear something': company('type: information'),
    'a forum that has ended': company('type: decision, until: 2026-11-22'),
  },
};

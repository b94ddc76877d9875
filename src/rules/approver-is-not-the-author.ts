import { askedWords } from '../analysis/feasibility-words.ts';
import { ownApprovers } from '../analysis/own-approvers.ts';
import type { Rule } from './rule.ts';

const files = (approvers: string) => ({
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/behaviours.yaml': `prices:
  name: Prices
  value: speed
  type: decision-timeline
  statement: A price is decided within a week.
  appliesTo: company
  within: 1 week
  recommender: ben
  approvers: ${approvers}
  decider: ana
mail:
  name: Mail
  value: speed
  type: response-expectation
  statement: A mail is answered within a business day.
  appliesTo: company
  within: 1 business day
  channel: email
`,
});

export const approverIsNotTheAuthor: Rule = {
  id: 'approver-is-not-the-author',
  title: 'Somebody else agrees to what one recommends',
  severity: 'warning',
  preset: 'all',
  cause: 'assumed',
  message: 'The one who recommends a decision is the only one who has to agree to it.',
  why: 'Agreement that one gives oneself takes time and finds nothing.',
  fix: 'Name another approver, or none.',
  good: files('[ben, ana]'),
  bad: files('ben'),
  *check(playbook) {
    for (const { timeline, recommender, approver, who } of ownApprovers(playbook)) {
      const named = [recommender, approver].filter((one) => typeof one === 'object');
      const name = who?.label ?? (typeof recommender === 'string' ? askedWords(recommender) : '');
      yield {
        subject: timeline,
        path: ['approvers', 0],
        related: [...new Set([...named, ...(who ? [who] : [])])].map((node) => ({ node })),
        message: `In “${timeline.label}” ${name} recommends, and is the only one who has to agree.`,
        fix: 'Name somebody else under `approvers`, or remove it where nobody has to agree.',
      };
    }
  },
};

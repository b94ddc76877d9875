import { hasTarget, targetWords } from '../analysis/target.ts';
import type { Rule } from './rule.ts';

const files = (measuredBy: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
  'data/measures.yaml': 'answered: { name: Answered in time, definition: Mails answered in time of all. }\n',
  'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: Answer mail.
  appliesTo: company
  within: 1 business day
  channel: email
${measuredBy}`,
});

export const behaviourIsMeasurable: Rule = {
  id: 'behaviour-is-measurable',
  title: 'Something shows whether a target is kept',
  severity: 'warning',
  preset: 'all',
  cause: 'hollow',
  message: 'A behaviour has a target, and no measure shows whether it is kept.',
  why: 'A target that nobody looks at is kept by those who would keep it anyway.',
  fix: 'Name the measure that shows it, or begin to count.',
  good: files('  measuredBy: answered\n'),
  bad: files(''),
  alone: true,
  *check(playbook) {
    for (const behaviour of playbook.all('behaviour')) {
      if (!hasTarget(behaviour) || behaviour.measuredBy !== undefined) continue;
      yield {
        subject: behaviour,
        message: `“${behaviour.label}” asks ${targetWords(behaviour)}, and nothing shows whether it is kept.`,
        fix: 'Add `measuredBy:` with the id of a measure.',
      };
    }
  },
};

import { periodsAgo } from '../analysis/periods-ago.ts';
import { lastStory } from '../analysis/stories.ts';
import { behavioursBehind } from '../analysis/value-behaviours.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const files = (on: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
  'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: Answer mail.
  appliesTo: company
  within: 1 business day
  channel: email
  modelledBy: { who: ana, on: ${on}, story: Ana answered from the train. }
`,
});

export const valueIsModelled: Rule = {
  id: 'value-is-modelled',
  title: 'Leaders are seen to live each value',
  severity: 'info',
  preset: 'all',
  cause: 'hollow',
  message: 'No recent story tells how a leader lived a value.',
  why: 'People learn what is meant from what leaders do when it costs them something.',
  fix: 'Tell one story, with its day; where there is none to tell, that is the answer.',
  good: files('2026-10-12'),
  bad: files('2026-03-02'),
  *check(playbook, { now }) {
    const { leaders, thresholds } = playbook.company;
    if (!leaders) return;
    for (const subject of playbook.all('value')) {
      const behaviours = behavioursBehind(subject);
      if (behaviours.length === 0) continue;
      const since = periodsAgo(playbook, now, thresholds.storyPeriods);
      const last = lastStory(subject, playbook, now);
      if (last && last.on >= since) continue;
      yield {
        subject,
        drift: last !== undefined,
        message: last
          ? `The last story of a leader who lived “${subject.label}” is of ${formatDate(last.on)}.`
          : `No story tells how a leader lived “${subject.label}”.`,
        fix: 'Add `modelledBy:` with `who`, `on` and two sentences of `story` to one of its behaviours.',
      };
    }
  },
};

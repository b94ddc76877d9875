import type { Rule } from './rule.ts';

const REWARDING = ['praise', 'pay', 'promotion'];
const value = (reward: string) => ({
  'data/values.yaml': `care:
  name: Care
  statement: Nobody waits without knowing.
  rewards: ${reward}
`,
  'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: Answer mail.
  appliesTo: company
  within: 1 business day
  channel: email
`,
});

export const valueIsRewarded: Rule = {
  id: 'value-is-rewarded',
  title: 'Whoever lives a value is praised, paid or promoted for it',
  severity: 'warning',
  preset: 'all',
  cause: 'hollow',
  message: 'Nothing praises, pays or promotes those who live a value.',
  why: 'What is never rewarded is kept by those who can afford it, until they tire.',
  fix: 'Say what the company does for people who live it.',
  good: value('{ what: Named at the all hands each month., type: praise }'),
  bad: value('{ what: Asked for in each interview., type: hiring }'),
  alone: true,
  *check(playbook) {
    for (const subject of playbook.all('value')) {
      const rewards = subject.rewards ?? [];
      if (rewards.some(({ type }) => REWARDING.includes(type))) continue;
      yield {
        subject,
        ...(rewards.length > 0 && { path: ['rewards'] }),
        message: `Nothing praises, pays or promotes those who live “${subject.label}”.`,
        fix: 'Add to `rewards:` what the company does, with `type: praise`, `pay` or `promotion`.',
      };
    }
  },
};

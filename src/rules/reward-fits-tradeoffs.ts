import { rewardsAgainst } from '../analysis/rewards-against.ts';
import { nameOf } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const files = (advances: string) => ({
  'data/concerns.yaml': 'keeping: { name: Keeping customers }\nwinning: { name: Winning customers }\n',
  'data/tradeoffs.yaml': 'keeping-over-winning: { more: keeping, less: winning, owner: ana }\n',
  'data/values.yaml': `care:
  name: Care
  statement: Nobody waits without knowing.
  rewards: { what: A bonus for each contract., type: pay, advances: ${advances} }
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

export const rewardFitsTradeoffs: Rule = {
  id: 'reward-fits-tradeoffs',
  title: 'What is rewarded is what wins',
  severity: 'error',
  preset: 'recommended',
  cause: 'signal',
  message: 'A reward serves what gives way in a trade-off in force.',
  why: 'People do what is paid for, and hear the trade-off as what is said on Mondays.',
  fix: 'Reward what wins, or decide the trade-off anew.',
  good: files('keeping'),
  bad: files('winning'),
  *check(playbook, { now }) {
    for (const { value, reward, path, advances, tradeoff } of rewardsAgainst(playbook, now)) {
      yield {
        subject: value,
        path,
        related: [{ node: tradeoff, path: ['less'] }],
        message: `Under “${value.label}”, “${reward.what.replace(/\.$/, '')}” (${reward.type}) serves ${nameOf(advances)}, which gives way where “${tradeoff.label}” holds.`,
        fix: `Let the reward serve ${nameOf(tradeoff.more)}, end it, or decide the trade-off anew.`,
      };
    }
  },
};

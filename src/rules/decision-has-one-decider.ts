import { settlersOf } from '../analysis/settlers.ts';
import { undecided } from '../analysis/who-decided.ts';
import { here, type AnyNode } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

const decision = (more: string) => ({
  'data/decisions.yaml': `old-price:
  question: Do small customers keep the old price?
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
${more}`,
});

export const decisionHasOneDecider: Rule = {
  id: 'decision-has-one-decider',
  title: 'Somebody decides, and everybody knows who',
  severity: 'error',
  preset: 'recommended',
  cause: 'slow',
  message: 'Nothing says who has decided something, or who decides a sort of decisions.',
  why: 'A decision of nobody is asked for again by everybody, and nobody can be asked what was meant.',
  fix: 'Name the one who decides.',
  good: decision('  decider: ana\n'),
  bad: decision(''),
  alone: true,
  *check(playbook, { now }) {
    const { timelines, decisions } = undecided(playbook, now);
    for (const subject of timelines)
      yield {
        subject,
        ...(subject.forum && { path: ['forum'] }),
        message: subject.forum
          ? `“${subject.label}” is decided in a forum that nobody leads, and names nobody who decides.`
          : `“${subject.label}” says how fast, and not who decides.`,
        fix: 'Add `decider:` with one person, a team, or `area-owner`.',
      };
    for (const subject of decisions)
      yield {
        subject,
        path: ['status'],
        parties: settlersOf([...here<AnyNode>(subject.areas), ...here<AnyNode>(subject.affects)]),
        message: `Nothing says who decided “${subject.label}”.`,
        fix: 'Add `decider:` with the one who decided it, or `under:` with the timeline by which it was.',
      };
  },
};

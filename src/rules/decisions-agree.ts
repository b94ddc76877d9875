import { decisionsThat } from '../analysis/decision-log.ts';
import type { Decision } from '../model/playbook.ts';
import { formatMoment } from '../time/moment.ts';
import type { Rule } from './rule.ts';

const files = (more: string) => ({
  'data/decisions.yaml': `rota-by-team:
  question: Who answers at night?
  settles: night-rota
  status: decided
  raised: 2026-10-05
  decided: 2026-10-07
  decider: ana
rota-by-volunteers:
  question: Do volunteers answer at night?
  settles: night-rota
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ben
${more}`,
});

export const decisionsAgree: Rule = {
  id: 'decisions-agree',
  title: 'One question has one decision in force',
  severity: 'error',
  preset: 'recommended',
  cause: 'conflict',
  message: 'Two decisions in force settle the same, and neither replaces the other.',
  why: 'Whoever looks it up finds the one that suits them.',
  fix: 'Say which of the two replaces the other.',
  good: files('  supersedes: rota-by-team\n'),
  bad: files(''),
  *check(playbook, { now }) {
    const settling = decisionsThat(playbook, now, 'in-force').filter(({ settles }) => settles !== undefined);
    for (const [slug, decisions] of Map.groupBy(settling, ({ settles }) => settles ?? '')) {
      const [, ...later] = decisions;
      const subject = decisions.at(-1);
      if (later.length === 0 || !subject) continue;
      const others = decisions.filter((one) => one !== subject);
      yield {
        subject,
        path: ['settles'],
        related: others.map((node) => ({ node, path: ['settles'] })),
        message: `“${slug}” is settled ${decisions.length === 2 ? 'twice' : `${decisions.length} times`}: ${decisions.map(inWords).join(' and ')}; neither replaces the other.`,
        fix: `Write \`supersedes: ${others.length === 1 ? others[0]?.id : `[${others.map(({ id }) => id).join(', ')}]`}\` in the later one, or give one of them another \`settles\`.`,
      };
    }
  },
};

const inWords = ({ label, decided }: Decision): string =>
  `“${label}”${decided ? ` (${formatMoment({ date: decided.date })})` : ''}`;

import { settledTwice } from '../analysis/settled-twice.ts';
import type { Decision } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
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
    for (const { slug, earlier, latest } of settledTwice(playbook, now)) {
      const [only, ...more] = earlier.map(({ id }) => id);
      yield {
        subject: latest,
        path: ['settles'],
        related: earlier.map((node) => ({ node, path: ['settles'] })),
        message: `“${slug}” is settled ${more.length === 0 ? 'twice' : `${earlier.length + 1} times`}: ${listed([...earlier, latest].map(inWords))}; ${more.length === 0 ? 'neither replaces the other' : 'none of them replaces the others'}.`,
        fix: `Write \`supersedes: ${more.length === 0 ? only : `[${[only, ...more].join(', ')}]`}\` in “${latest.label}”, or give one of them another \`settles\`.`,
      };
    }
  },
};

const inWords = ({ label, decided }: Decision): string =>
  `“${label}”${decided ? ` (${formatDate(decided.date)})` : ''}`;

import type { RuleCases } from '../../support/rule-cases.ts';

const company = (checkpoint: string) => ({
  'data/forums.yaml': 'monday: { name: Monday, type: alignment, every: 1 week, chair: ana }\n',
  'data/checkpoints.yaml': `a: { forum: monday, date: 2026-11-16, ${checkpoint} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/checkpoints.yaml:5:67',
    parties: ['ana'],
    message: '“Put the sentence on a card” was due on 20 November 2026; on 23 November 2026 it is not done.',
    drift: true,
  },
  silent: {
    'it is due today': company('actions: { owner: ana, what: Talk., due: 2026-11-23 }'),
    'it was done late, and is done': company(
      'actions: { owner: ana, what: Talk., due: 2026-11-17, done: 2026-11-20 }',
    ),
    'it has no day': company('actions: { owner: ana, what: Talk. }'),
    'the group parted, and somebody took it on': company(
      'together: { sameMessage: partly }, actions: { owner: ana, what: Talk., due: 2026-11-30 }',
    ),
  },
};

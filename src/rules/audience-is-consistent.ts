import type { Rule } from './rule.ts';

export const audienceIsConsistent: Rule = {
  id: 'audience-is-consistent',
  title: 'Nothing names what its readers may not know of',
  severity: 'error',
  preset: 'starter',
  message: 'A record names another one that fewer people may read.',
  why: 'Whoever reads the name knows that the thing exists, and a copy that leaves it out would show a gap where it stood.',
  fix: 'Give both the same audience, or take the name out of the one that more people read.',
  good: {
    'data/areas.yaml': `severance:
  name: Severance
  accountable: ana
  reason: She answers to those who leave.
  audience: leadership
`,
    'data/measures.yaml': `leavers:
  name: Leavers
  definition: People who left in a quarter.
  owner: ben
  audience: leadership
`,
  },
  bad: {
    'data/measures.yaml': `leavers:
  name: Leavers
  definition: People who left in a quarter.
  audience: leadership
pay-outs:
  name: Pay-outs
  definition: What was paid to those who left.
  pullsAgainst: leavers
`,
  },
};

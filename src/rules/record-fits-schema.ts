import type { Rule } from './rule.ts';

export const recordFitsSchema: Rule = {
  id: 'record-fits-schema',
  title: 'Every record has the fields it needs, and no others',
  severity: 'error',
  preset: 'starter',
  message: 'A record has a field that is unknown, missing, or of another sort than expected.',
  why: 'What does not fit would be left out in silence, and the agreement would not say what its author meant.',
  fix: 'Write what the finding offers; every field and what it takes is listed there.',
  good: { 'data/concerns.yaml': `speed:\n  name: Speed\n` },
  bad: { 'data/concerns.yaml': `speed:\n  name: Speed\n  synonym: [pace]\n` },
};

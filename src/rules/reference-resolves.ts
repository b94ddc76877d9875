import type { Rule } from './rule.ts';

export const referenceResolves: Rule = {
  id: 'reference-resolves',
  title: 'Every record that is named exists',
  severity: 'error',
  preset: 'starter',
  message: 'A field names a record that does not exist.',
  why: 'A promise made by nobody, or to nobody, is not a promise.',
  fix: 'Write the id that is meant, or add the record.',
  good: { 'data/concerns.yaml': `speed:\n  name: Speed\n  owner: ana\n` },
  bad: { 'data/concerns.yaml': `speed:\n  name: Speed\n  owner: anna\n` },
};

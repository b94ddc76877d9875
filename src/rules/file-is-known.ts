import type { Rule } from './rule.ts';

export const fileIsKnown: Rule = {
  id: 'file-is-known',
  title: 'Every file lies where it is looked for',
  severity: 'error',
  preset: 'starter',
  message: 'A file lies where a playbook expects none of its name.',
  why: 'A file with a misspelt name would be left out, and its author would believe that it counts.',
  fix: 'Rename or move it as the finding says.',
  good: { 'data/concerns.yaml': `speed:\n  name: Speed\n` },
  bad: { 'data/concern.yaml': `speed:\n  name: Speed\n` },
};

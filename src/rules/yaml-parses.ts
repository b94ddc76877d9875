import type { Rule } from './rule.ts';

export const yamlParses: Rule = {
  id: 'yaml-parses',
  title: 'Everything written can be read',
  severity: 'error',
  preset: 'starter',
  message: 'A file cannot be read, or reads in two ways.',
  why: 'What cannot be read is not part of the agreement, and nobody notices.',
  fix: 'Mend the line that is named; each field is `name: value`, two spaces further in than its record.',
  good: { 'data/concerns.yaml': `speed:\n  name: Speed\n` },
  bad: { 'data/concerns.yaml': `speed:\n  name: "Speed\n` },
};

import type { Rule } from './rule.ts';

export const idIsUnique: Rule = {
  id: 'id-is-unique',
  title: 'Each id means one record',
  severity: 'error',
  preset: 'starter',
  message: 'Two records have one id.',
  why: 'An id is the name in every reference and the address of the page: it must mean one thing.',
  fix: 'Give one of the two another id, and change the references that mean it.',
  good: { 'data/concerns.yaml': `speed:\n  name: Speed\n` },
  bad: { 'data/concerns.yaml': `speed:\n  name: Speed\n`, 'data/concerns/speed.yaml': `name: Pace\n` },
};

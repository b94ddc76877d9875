import type { Rule } from './rule.ts';

export const valuesExist: Rule = {
  id: 'values-exist',
  title: 'There are values',
  severity: 'warning',
  preset: 'starter',
  cause: 'hollow',
  message: 'The playbook has no value.',
  why: 'Without values nobody can say why one behaviour is asked and another is not.',
  fix: 'Write three to five values, each with a behaviour that has a time or a number.',
  good: {
    'data/values.yaml': `candour:\n  name: Say it early\n  statement: We say what goes wrong before we are asked.\n`,
    'data/behaviours.yaml': `say-delays:
  name: Say delays
  value: candour
  type: notice-period
  statement: Say a delay before the date has passed.
  appliesTo: company
  atLeast: 1 business day
  before: a promised date
`,
  },
  bad: { 'data/concerns.yaml': `speed:\n  name: Speed\n` },
  *check(playbook) {
    if (playbook.all('value').length > 0 || playbook.hasUnread('value')) return;
    yield {
      subject: playbook.company,
      message: 'This playbook has no value.',
      fix: 'Add one as src/content/values/<id>.mdx, with `name` and `statement` between two lines of ---.',
    };
  },
};

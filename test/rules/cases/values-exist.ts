import type { RuleCases } from '../../support/rule-cases.ts';

export const CASES: RuleCases = {
  bad: {
    at: 'data/company.yaml:1:1',
    parties: ['ana'],
    message: 'This playbook has no value.',
  },
  silent: {
    'one value, without a behaviour: that is said of the value': {
      'data/values/care.yaml': 'name: Care\nstatement: We look after it.\n',
    },
    'a value that is told as prose': {
      'src/content/values/care.mdx':
        '---\nname: Care\nstatement: We look after it.\n---\n\nOnce upon a time.\n',
    },
  },
};

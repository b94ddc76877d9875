import type { RuleCases } from '../../support/rule-cases.ts';

const company = (more: string) => ({ 'data/company.yaml': `name: Example\ntimezone: UTC\n${more}` });

export const CASES: RuleCases = {
  bad: {
    at: 'data/company.yaml:1:7',
    parties: [],
    message: '“Example” names no leaders, no repository and no contact.',
  },
  silent: {
    'a company that says only whom to write to': company('contact: playbook@example.com\n'),
    'a company that says only where its playbook is kept': company(
      'repository: { url: https://example.com/playbook }\n',
    ),
    'a company that names one leader, without a list': company('leaders: ana\n'),
  },
};

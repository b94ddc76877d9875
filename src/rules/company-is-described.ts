import type { Rule } from './rule.ts';

export const companyIsDescribed: Rule = {
  id: 'company-is-described',
  title: 'The company is described',
  severity: 'warning',
  preset: 'starter',
  cause: 'assumed',
  message: 'The company has no record, or its record names no leaders, no repository and no contact.',
  why: 'Working hours, time zone and leaders decide what every promise means; without them the playbook guesses.',
  fix: 'Add data/company.yaml with name, timezone, hours, leaders, repository and contact.',
  good: { 'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nleaders: [ana]\n` },
  bad: { 'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\n` },
  *check(playbook) {
    const { company, described } = playbook;
    if (playbook.hasUnread('company')) return;
    if (!described) {
      yield {
        subject: company,
        message:
          'There is no data/company.yaml; days are counted in UTC, with working hours from 09:00 to 17:00.',
        fix: 'Add data/company.yaml with `name`, `timezone`, `hours`, `leaders`, `repository` and `contact`.',
      };
    } else if (!company.leaders && !company.repository && !company.contact) {
      yield {
        subject: company,
        path: ['name'],
        message: `“${company.label}” names no leaders, no repository and no contact.`,
        fix: 'Add `leaders` (who settles what pulls apart), `repository` (where to propose a change) or `contact`.',
      };
    }
  },
};

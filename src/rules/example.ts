import type { Example } from './rule.ts';

/** What every example stands on, so that it shows only what it is about. */
export const EXAMPLE_BASE: Example = {
  'data/company.yaml': `name: Example
timezone: Europe/Berlin
hours: 09:00-17:00
leaders: [ana]
contact: playbook@example.com
`,
  'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support }
`,
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
`,
  'data/measures.yaml': `kept: { name: Customers kept, definition: 'Of a hundred contracts that ran out, how many were signed again.' }
`,
};

/** The day on which every example is judged. */
export const EXAMPLE_DAY = '2026-11-23';

import { expect, it } from 'vitest';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { findingsOf } from '../support/playbook.ts';

const FOCUS =
  'keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31, contributions: { team: support, does: answers } }\n';
const rules = (id: string, files: Record<string, string>) =>
  findingsOf({ ...EXAMPLE_BASE, 'data/focuses.yaml': FOCUS, ...files })
    .map(({ rule }) => rule)
    .filter((rule) => [id, 'reference-resolves', 'record-fits-schema'].includes(rule));

it.each<[string, string, Record<string, string>, string]>([
  [
    'priority-capacity-fits',
    'the team of a priority',
    {
      'data/priorities.yaml': `a: { statement: A., owner: ben, team: suport, capacity: 60 }
b: { statement: B., owner: ben, team: support, capacity: 60 }
`,
    },
    'reference-resolves',
  ],
  [
    'focus-is-shared',
    'a team that contributes',
    { 'data/focuses.yaml': FOCUS.replace('support', 'suport') },
    'reference-resolves',
  ],
  [
    'focus-is-shared',
    'what a priority of the department serves',
    { 'data/priorities.yaml': 'a: { statement: A., owner: ana, serves: focus/keeep }\n' },
    'reference-resolves',
  ],
  [
    'focus-is-shared',
    'a priority that cannot be read',
    { 'data/priorities.yaml': 'a: { statement: A., owner: ana, colour: red }\n' },
    'record-fits-schema',
  ],
  [
    'focus-gets-capacity',
    'what a priority serves',
    { 'data/priorities.yaml': 'a: { statement: A., owner: ben, capacity: 40, serves: focus/keeep }\n' },
    'reference-resolves',
  ],
  [
    'focus-says-no',
    'a trade-off of the focus',
    { 'data/focuses.yaml': FOCUS.replace(' }', ' }, notDoing: A, evenOver: deeep') },
    'reference-resolves',
  ],
  [
    'area-has-owner',
    'the owner beside an empty seat',
    {
      'data/people.yaml': 'ana: { name: Ana, team: sales }\nben: { name: Ben, vacant: true }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: [ben, anna] }\n',
    },
    'reference-resolves',
  ],
  [
    'area-has-one-owner',
    'the second of two owners',
    { 'data/areas.yaml': 'refunds: { name: Refunds, accountable: [ben, anna] }\n' },
    'reference-resolves',
  ],
  [
    'area-owner-can-decide',
    'one of the owners',
    {
      'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
      'data/areas.yaml':
        "refunds: { name: Refunds, accountable: [ben, anna], shared: { rule: 'By size.', until: 2027-01-31 } }\n",
      'data/behaviours.yaml':
        'large: { name: Large, value: care, type: decision-timeline, statement: D., appliesTo: company, within: 3 business days, covers: refunds, decider: ana }\n',
    },
    'reference-resolves',
  ],
  [
    'area-owner-can-decide',
    'a decision of its own',
    {
      'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
      'data/areas.yaml':
        'money: { name: Money, accountable: ana }\nrefunds: { name: Refunds, parent: money, accountable: ben }\n',
      'data/behaviours.yaml': `large: { name: Large, value: care, type: decision-timeline, statement: D., appliesTo: company, within: 3 business days, covers: money, decider: ana }
small: { name: Small, value: care, type: decision-timeline, statement: D., appliesTo: company, within: 3 business days, colour: red, covers: refunds, decider: ben }
`,
    },
    'record-fits-schema',
  ],
])('%s says nothing where %s cannot be known, since that is said already', (id, _, files, said) => {
  expect(rules(id, files)).toEqual([said]);
});

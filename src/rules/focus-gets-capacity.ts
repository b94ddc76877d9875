import { focusShortfalls, type Shortfall } from '../analysis/focus-shortfall.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { listed } from '../schema/nearest.ts';
import { counted } from '../time/quantity.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  owner: ana
  outcome: { measure: kept, target: 95 }
`;
const RINGING = `ring-before-they-leave:
  statement: Ring every customer whose contract runs out.
  team: sales
  owner: ana
  serves: focus/keep-customers
  capacity: 60
`;

export const focusGetsCapacity: Rule = {
  id: 'focus-gets-capacity',
  title: 'The focus gets the time that was planned',
  severity: 'warning',
  preset: 'all',
  cause: 'unreconciled',
  message:
    'Priorities that serve the focus take less than half of the time that was planned, or none of it in a department.',
  why: 'What a company does is what its time goes to; a focus without it is a wish.',
  fix: 'Let something wait, let a priority serve the focus, or say that something else comes first.',
  good: {
    'data/focuses.yaml': FOCUS,
    'data/priorities.yaml': `${RINGING}new-telephones:
  statement: Move to new telephones.
  team: sales
  owner: ana
  serves: measure/calls-lost
  capacity: 20
`,
    'data/measures.yaml': `kept: { name: Customers kept, definition: Who signed again. }
calls-lost: { name: Calls lost, definition: Calls that nobody took., standing: true }
`,
  },
  bad: {
    'data/focuses.yaml': FOCUS,
    'data/priorities.yaml': `${RINGING}new-telephones:
  statement: Move to new telephones.
  team: support
  owner: ben
  capacity: 40
`,
  },
  *check(playbook, { now }) {
    const least = playbook.company.thresholds.focusCapacity;
    for (const short of focusShortfalls(playbook, now, least)) {
      const { focus, others, byTime } = short;
      yield {
        subject: focus,
        path: ['statement'],
        related: others.map((node) => ({ node, path: ['capacity'] })),
        drift: byTime,
        message: `${lead(short, least)} Other things: ${listed(others.map((one) => `${quotedTitle(one)} ${one.capacity ?? 0} %`))}.`,
        fix: `Write \`serves: focus/${focus.id}\` in what does serve it; let the rest wait, or lower its \`capacity\`.`,
      };
    }
  },
};

function lead({ focus, department, teams, share }: Shortfall, least: number): string {
  if (department)
    return `Nothing of the time that ${department.label} has planned serves ${quotedTitle(focus)}.`;
  // Rounded down, so that what lies below the limit is never shown as the limit.
  const percent = Math.floor(share * 10) / 10;
  return `Of the time that ${counted(teams, 'team')} have planned ${percent} % serves ${quotedTitle(focus)}, and ${least} % at least should.`;
}

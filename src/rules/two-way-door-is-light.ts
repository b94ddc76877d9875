import { timelines, type Timeline } from '../analysis/timelines.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (approvers: string) => ({
  'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support }
cem: { name: Cem, title: Agent, team: support }
`,
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/behaviours.yaml': `texts:
  name: Texts of the site
  value: speed
  type: decision-timeline
  statement: A text is decided within two weeks.
  appliesTo: support
  within: 2 weeks
  door: two-way
  approvers: ${approvers}
  mode: parallel
  decider: ben
mail:
  name: Mail
  value: speed
  type: response-expectation
  statement: A mail is answered within a business day.
  appliesTo: company
  within: 1 business day
  channel: email
`,
});

export const twoWayDoorIsLight: Rule = {
  id: 'two-way-door-is-light',
  title: 'What can be undone needs few to agree',
  severity: 'warning',
  preset: 'recommended',
  cause: 'slow',
  message: 'A decision that can be undone needs more than two to agree.',
  why: 'It is quicker to try and go back than to ask; asking teaches people to decide nothing alone.',
  fix: 'Let one or two agree, or let silence count as agreement.',
  good: files('[ana, ben]'),
  bad: files('[ana, ben, cem]'),
  *check(playbook) {
    const most = playbook.company.thresholds.twoWayApprovers;
    for (const subject of timelines(playbook)) {
      const n = needed(subject);
      if (subject.door !== 'two-way' || subject.mode === 'lazy-consensus' || n <= most) continue;
      const names = (subject.approvers ?? []).map(({ who }) =>
        typeof who === 'string'
          ? `the ${who.replace('-', ' ')}`
          : who.kind === 'missing'
            ? who.to
            : who.label,
      );
      yield {
        subject,
        path: ['approvers'],
        related: [],
        message: `“${subject.label}” can be undone, and needs ${n} to agree: ${listed(names, 'and', 8)}.`,
        fix: `Keep ${most === 1 ? 'one approver' : `at most ${most} approvers`}, write \`needs:\` with how many are enough, or \`mode: lazy-consensus\`.`,
      };
    }
  },
};

const needed = ({ approvers, needs }: Timeline): number =>
  Math.min(needs ?? Infinity, (approvers ?? []).length);

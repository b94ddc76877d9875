import { slowForSprint } from '../analysis/slow-for-sprint.ts';
import { formatInterval } from '../time/interval.ts';
import { formatPromise } from '../time/promise.ts';
import type { Rule } from './rule.ts';

const files = (within: string) => ({
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/behaviours.yaml': `scope:
  name: Change of scope
  value: speed
  type: decision-timeline
  statement: A change of scope is decided while it still matters.
  appliesTo: company
  within: ${within}
  decider: ana
  blocks: support
sprint:
  name: Sprint
  value: speed
  type: sprint-length
  statement: Support plans every two weeks.
  appliesTo: support
  length: 2 weeks
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

export const timelineFitsSprint: Rule = {
  id: 'timeline-fits-sprint',
  title: 'A decision takes no longer than the sprint that waits for it',
  severity: 'warning',
  preset: 'all',
  cause: 'slow',
  message: 'A decision may take longer than the sprint of a team that waits for it.',
  why: 'The team plans without the answer, builds something else, and plans again.',
  fix: 'Decide it sooner, or say that the team does not wait for it.',
  good: files('1 week'),
  bad: files('3 weeks'),
  *check(playbook, { now }) {
    for (const { timeline, team, sprint, path } of slowForSprint(playbook, now)) {
      yield {
        subject: timeline,
        path: ['within'],
        related: [
          { node: team, path: [] },
          { node: sprint, path: ['length'] },
        ],
        message: `“${timeline.label}” may take ${formatPromise(timeline.within)}, and ${team.label}, which waits for it, plans every ${formatInterval(sprint.length).replace(/^1 /, '')}.`,
        fix: `Promise it within a sprint, or take ${team.label} out of \`blocks\` (entry ${Number(path[1]) + 1}).`,
      };
    }
  },
};

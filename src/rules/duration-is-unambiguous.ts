import { ambiguousHours } from '../analysis/ambiguous-hours.ts';
import { formatPromise } from '../time/promise.ts';
import { businessTime } from '../time/promise-advice.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (within: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
  'data/behaviours.yaml': `urgent-ticket:
  name: Urgent ticket
  value: care
  type: response-expectation
  statement: Answer an urgent ticket.
  appliesTo: support
  within: ${within}
  channel: help desk
`,
});

export const durationIsUnambiguous: Rule = {
  id: 'duration-is-unambiguous',
  title: 'A promise by the clock says who answers at night',
  severity: 'warning',
  preset: 'all',
  cause: 'conflict',
  message: 'A promise runs by the clock, and those who gave it work by the day.',
  why: 'Who asks at six in the evening counts on an answer at ten, and who is asked counts from tomorrow.',
  fix: 'Say working hours, or who answers outside them.',
  good: files('4 business hours'),
  bad: files('4 hours'),
  *check(playbook) {
    for (const { behaviour, scopes } of ambiguousHours(playbook)) {
      const { within } = behaviour;
      const written = formatPromise(within);
      yield {
        subject: behaviour,
        path: ['within'],
        message: `“${behaviour.label}” promises ${written} by the clock, also at night, for ${listed(scopes.map(({ label }) => label))}, and nobody covers the hours in which nobody works.`,
        fix:
          within.kind !== 'none' && within.unit === 'hour'
            ? `Write \`within: ${businessTime(within.amount)}\`${within.amount % 24 === 0 ? `, or \`within: ${written.replace('hour', 'business hour')}\` where so many hours of work are meant` : ''}, or add \`cover:\` with who answers outside working hours.`
            : 'Add `cover:` with who answers outside working hours, or write it in business hours.',
      };
    }
  },
};

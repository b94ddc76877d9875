import { hasTarget } from '../analysis/target.ts';
import { behavioursBehind } from '../analysis/value-behaviours.ts';
import type { Rule } from './rule.ts';

export const valueHasBehaviours: Rule = {
  id: 'value-has-behaviours',
  title: 'Every value asks for something that can be counted',
  severity: 'error',
  preset: 'starter',
  cause: 'hollow',
  message: 'No behaviour with a target stands behind a value.',
  why: 'A value that asks nothing countable of anybody is a poster.',
  fix: 'Write one behaviour with a time or a number that would be different without this value.',
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
  bad: {
    'data/values.yaml': `candour:\n  name: Say it early\n  statement: We say what goes wrong before we are asked.\n`,
  },
  *check(playbook) {
    for (const value of playbook.all('value')) {
      const behaviours = behavioursBehind(value);
      if (behaviours.some(hasTarget) || playbook.isNamedByUnread('behaviour', value.id)) continue;
      const qualitative = behaviours.length;
      yield {
        subject: value,
        path: ['name'],
        related: behaviours.map((node) => ({ node, path: ['type'] })),
        message: `No behaviour with a target stands behind “${value.label}”${qualitative > 0 ? `; ${qualitative === 1 ? 'the one it has is' : `the ${qualitative} it has are`} qualitative` : ''}.`,
        fix: `Add a behaviour with \`value: ${value.id}\` and a time: a decision timeline, a response expectation, a cadence.`,
      };
    }
  },
};

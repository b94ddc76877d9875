import { unfoundedDirectives } from '../analysis/standing-of-issuer.ts';
import { audienceWords, quotedTitle } from '../analysis/pole-words.ts';
import { ownersOf } from '../analysis/settlers.ts';
import type { Rule } from './rule.ts';

const files = (by: string) => ({
  'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support, reportsTo: ana }
cem: { name: Cem, title: Head of stock, team: sales, reportsTo: ana }
`,
  'data/directives.yaml': `call-back:
  by: ${by}
  to: support
  date: 2026-11-02
  statement: Call back whoever wrote twice.
`,
});

export const directiveHasStanding: Rule = {
  id: 'directive-has-standing',
  title: 'Whoever asks something of a team has a say in it',
  severity: 'warning',
  preset: 'all',
  cause: 'conflict',
  message:
    'Somebody asks something of a team that they neither lead nor stand above, and of which they own or decide nothing.',
  why: 'The team does it beside what its lead has asked, and neither of the two knows.',
  fix: 'Let the lead of the team ask for it, or write down what the other owns.',
  good: files('ana'),
  bad: files('cem'),
  *check(playbook, { now }) {
    for (const { directive, issuer, audiences } of unfoundedDirectives(playbook, now)) {
      yield {
        subject: directive,
        path: ['by'],
        related: [{ node: issuer }, ...audiences.map((node) => ({ node }))],
        parties: [...new Set([issuer, ...audiences.flatMap(ownersOf)])],
        message: `${issuer.label} asks ${audienceWords(audiences)} for ${quotedTitle(directive)}, and neither leads nor stands above it, nor owns or decides anything of it.`,
        fix: 'Let the lead ask for it (`by:`), or write down what they own there, as `accountable` or `decider`.',
      };
    }
  },
};

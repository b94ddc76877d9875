import type { RuleCases } from '../../support/rule-cases.ts';

const company = (checkpoints: string, type = 'alignment') => ({
  'data/forums.yaml': `monday: { name: Monday, type: ${type}, every: 1 week, chair: ana, members: [ana, ben] }\n`,
  'data/checkpoints.yaml': checkpoints,
});
const YES = 'together: { sameMessage: yes, support: yes, sameOutcome: yes }';
const BOTH = 'answers: [{ by: ana, message: A. }, { by: ben, outcome: B. }]';

export const CASES: RuleCases = {
  bad: {
    at: 'data/checkpoints.yaml:4:3',
    related: ['data/forums.yaml:1:1'],
    parties: ['ben', 'ana'],
    message: 'At “The Monday checkpoint, 16 November 2026” Ben wrote no sentence.',
  },
  speaks: {
    'a question that the group left open': {
      files: company(
        `a: { forum: monday, date: 2026-11-16, attended: [ana, ben], ${BOTH}, together: { sameMessage: yes, support: yes } }\n`,
      ),
      finds: [
        {
          at: 'data/checkpoints.yaml:1:124',
          related: ['data/forums.yaml:1:1'],
          parties: ['ana'],
          message: 'At “Monday, 16 November 2026” the group left “Do we mean the same by success?” open.',
        },
      ],
    },
    'a note alone is no sentence about what we say or what success is': {
      files: company(
        `a: { forum: monday, date: 2026-11-16, attended: [ana, ben], answers: [{ by: ana, message: A. }, { by: ben, note: Later. }], ${YES} }\n`,
      ),
      finds: [
        {
          at: 'data/checkpoints.yaml:1:39',
          related: ['data/forums.yaml:1:1'],
          parties: ['ben', 'ana'],
          message: 'At “Monday, 16 November 2026” Ben wrote no sentence.',
        },
      ],
    },
  },
  silent: {
    'everybody wrote, and every question was answered': company(
      `a: { forum: monday, date: 2026-11-16, attended: [ana, ben], ${BOTH}, ${YES} }\n`,
    ),
    'an earlier session is history': company(
      `a: { forum: monday, date: 2026-11-09, attended: [ana, ben] }\nb: { forum: monday, date: 2026-11-16, attended: [ana, ben], ${BOTH}, ${YES} }\n`,
    ),
    'somebody who was not there': company(
      `a: { forum: monday, date: 2026-11-16, attended: ana, answers: { by: ana, message: A. }, ${YES} }\n`,
    ),
    'a session that did not take place': company(
      'a: { forum: monday, date: 2026-11-16, skippedBecause: Fair. }\n',
    ),
    'a session to come': company('a: { forum: monday, date: 2026-11-24, attended: [ana, ben] }\n'),
    'a forum that decides asks nobody for sentences': company(
      'a: { forum: monday, date: 2026-11-16, attended: [ana, ben] }\n',
      'decision',
    ),
  },
};

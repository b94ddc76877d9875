import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, logged, small } from '../../support/decisions.ts';

const PEOPLE = `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cora: { name: Cora, team: support }
dan: { name: Dan, team: support, until: 2026-11-13 }
eve: { name: Eve, team: support, from: 2026-11-06 }
cfo: { name: Finance chief, vacant: true }
`;
const asked = (decision: string, forum = 'members: [ana, ben]', timeline = 'door: one-way') =>
  beside(
    logged('north', `raised: 2026-10-12, ${decision}`),
    small(`within: 4 weeks, forum: hour${timeline && `, ${timeline}`}`),
    {
      'data/people.yaml': PEOPLE,
      'data/forums.yaml': `hour: { name: The deciding hour, type: decision, every: 1 week, chair: ana, ${forum} }\n`,
    },
  );
const AGREES = 'positions: { by: ben, position: agree }';

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:4:11',
    related: ['data/behaviours.yaml:8:9', 'data/forums.yaml:7:3'],
    parties: ['ben'],
    message:
      '“Do we leave the north?” cannot be undone, and of “The deciding hour” nothing says where Ben stands.',
  },
  speaks: {
    'two of four are silent; one has abstained, and one decides by the timeline': {
      files: {
        ...asked(''),
        'data/behaviours.yaml': `small:
  name: Small
  value: care
  type: decision-timeline
  statement: Decide.
  appliesTo: company
  within: 4 weeks
  door: one-way
  decider: ana
  forum: hour
`,
        'data/forums.yaml': `hour:
  name: The deciding hour
  type: decision
  every: 1 week
  first: 2026-10-07 14:00
  members: [ana, ben, cora, dan, eve, support]
`,
        'data/people.yaml': PEOPLE.replace(', until: 2026-11-13', ''),
        'data/decisions.yaml': `north:
  question: Do we leave the north?
  under: small
  status: decided
  raised: 2026-10-12
  decided: 2026-10-28
  positions:
    - by: cora
      position: abstain
`,
      },
      finds: [
        {
          at: 'data/decisions.yaml:7:3',
          related: ['data/behaviours.yaml:8:9', 'data/forums.yaml:6:3'],
          parties: ['ben', 'dan'],
          message:
            '“Do we leave the north?” cannot be undone, and of “The deciding hour” nothing says where Ben and Dan stand.',
        },
      ],
    },
  },
  silent: {
    'every member but the one who decides has said where they stand': asked(
      `decided: 2026-10-28, decider: ana, ${AGREES}`,
    ),
    'the one who decides is named by the timeline alone': asked(`decided: 2026-10-28, ${AGREES}`),
    'to disagree and commit is to say where one stands': asked(
      'decided: 2026-10-28, positions: { by: ben, position: disagree-and-commit }',
    ),
    'a member has agreed, and stands under approvals': asked('decided: 2026-10-28, approvals: ben'),
    'a two-way door': asked('decided: 2026-10-28', 'members: [ana, ben]', 'door: two-way'),
    'nothing says which door it is': asked('decided: 2026-10-28', 'members: [ana, ben]', ''),
    'a question that is still open': asked('status: in-review'),
    'a question that was rejected, so that nothing was done that cannot be undone': asked(
      'status: rejected, decided: 2026-10-28',
    ),
    'a member who has left since': asked('decided: 2026-10-28', 'members: [ana, dan]'),
    'a member who came after the decision': asked('decided: 2026-10-28', 'members: [ana, eve]'),
    'an empty seat': asked('decided: 2026-10-28', 'members: [ana, cfo]'),
    'a team as a member, of which nobody is named': asked('decided: 2026-10-28', 'members: [ana, support]'),
    'a forum that met for the first time after the decision': asked(
      'decided: 2026-10-28',
      'members: [ana, ben], first: 2026-11-04 14:00',
    ),
    'it was decided in no forum': beside(logged('north', 'decided: 2026-11-05'), small('door: one-way')),
  },
};

import type { RuleCases } from '../../support/rule-cases.ts';

const company = (timeline: string, areas = '') => ({
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: support }
`,
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
  'data/forums.yaml':
    'hour: { name: The hour, type: decision, every: 1 week, chair: ana, members: [ana, support] }\n',
  'data/areas.yaml': `money: { name: Money, accountable: ana, reason: Signs. }
refunds: { name: Refunds, parent: money, accountable: ben, reason: Hears. }
${areas}`,
  'data/behaviours.yaml': `large: { name: Large refunds, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 3 business days, ${timeline} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:8:11',
    related: ['data/areas.yaml:3:16'],
    parties: ['ben', 'ana'],
    message:
      '“Large refunds” decides about “Refunds”, and Ben, who owns it, neither decides nor has to agree.',
  },
  speaks: {
    'a decision about the larger area passes over the owner of a part': {
      files: company('covers: money, decider: ana'),
      finds: [
        {
          at: 'data/behaviours.yaml:1:142',
          related: ['data/areas.yaml:2:55'],
          parties: ['ben', 'ana'],
          message:
            '“Large refunds” decides about “Refunds”, as a part of what it covers, and Ben, who owns it, neither decides nor has to agree.',
        },
      ],
    },
  },
  silent: {
    'the owner has to agree': company('covers: refunds, approvers: ben, decider: ana'),
    'the owner stands in for who has to agree': company(
      'covers: refunds, approvers: { who: cem, backup: ben }, decider: ana',
    ),
    'a team of which the owner is one has to agree': company(
      'covers: refunds, approvers: support, decider: ana',
    ),
    'the area belongs to a team, and one of its people decides': {
      ...company('covers: fairs, decider: cem', 'fairs: { name: Fairs, accountable: support }'),
    },
    'a decision that names no decider: that is said elsewhere': company('covers: refunds, approvers: ana'),
    'an area of nobody, an empty seat, or one that is retired': {
      ...company(
        'covers: [fairs, shows, attic], decider: ana',
        `fairs: { name: Fairs, responsible: support }
shows: { name: Shows, accountable: head }
attic: { name: Attic, accountable: ben, lifecycle: retired }`,
      ),
      'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: support }
head: { name: Head, vacant: true }
`,
    },
    'a decision about no area in particular': company('decider: ana'),
    'the team of the owner decides': company('covers: refunds, decider: support'),
    'the owner sits in the forum that decides, through their team': company(
      'covers: refunds, forum: hour, decider: ana',
    ),
    'a role may be the owner’s': company('covers: refunds, approvers: team-lead, decider: ana'),
    'a decision of its own goes before the one of the larger area': {
      ...company('covers: [money], decider: ana'),
      'data/behaviours.yaml': `large: { name: Large, value: care, type: decision-timeline, statement: D., appliesTo: company, within: 3 business days, covers: money, decider: ana }
small: { name: Small, value: care, type: decision-timeline, statement: D., appliesTo: company, within: 3 business days, covers: refunds, decider: ben }
`,
    },
  },
};

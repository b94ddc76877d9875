import { z } from 'zod';
import {
  aliases,
  anyNumber,
  date,
  interval,
  normFields,
  oneOf,
  oneOrMore,
  orShort,
  party,
  partyOrRole,
  promise,
  refTo,
  scope,
  text,
  texts,
} from './common.ts';

const modelled = z.strictObject({
  who: refTo('person').describe('The leader who did it.'),
  on: date().describe('The day on which it happened.'),
  story: text().describe('What happened, in two sentences.'),
});

const head = {
  name: text().describe('What people call this behaviour.'),
  value: refTo('value').describe('The value that it puts into practice.'),
};

const asked = {
  statement: text().describe('What is expected, in one or two sentences.'),
  appliesTo: oneOrMore(scope()).describe('Whom it binds: company, or the ids of teams and people.'),
};

const rest = {
  why: text().optional().describe('Why it is worth keeping.'),
  looksLike: texts().optional().describe('What one sees when it is kept.'),
  doesNotLookLike: texts().optional().describe('What one sees when it is not.'),
  measuredBy: refTo('measure').optional().describe('The measure that shows whether it is kept.'),
  modelledBy: anyNumber(modelled).optional().describe('Stories of leaders who kept it when it was hard.'),
  exceptBecause: text().optional().describe('Why this narrower rule may be looser than the wider one.'),
  aliases: aliases(),
  ...normFields,
};

const approver = orShort(
  partyOrRole(),
  (who) => ({ who }),
  z.strictObject({
    who: partyOrRole().describe('The person, team or role that has to agree.'),
    answers: refTo('behaviour').optional().describe('The response expectation by which they answer.'),
    backup: party().optional().describe('Who answers when they are away.'),
  }),
);

const escalation = z.strictObject({
  after: promise().describe('How long after it was raised.'),
  to: partyOrRole().describe('Whom it goes to then.'),
});

const decisionTimeline = z.strictObject({
  ...head,
  type: z.literal('decision-timeline').describe('How fast a sort of decision is taken, and by whom.'),
  ...asked,
  within: promise().describe('How long it takes at most, from raised to decided.'),
  door: oneOf('one-way', 'two-way').optional().describe('One-way cannot be undone; two-way can.'),
  covers: oneOrMore(refTo('area')).optional().describe('Areas whose decisions it is about.'),
  recommender: partyOrRole().optional().describe('Who prepares the decision.'),
  input: oneOrMore(partyOrRole()).optional().describe('Who is asked for advice; advice does not bind.'),
  approvers: oneOrMore(approver).optional().describe('Who has to agree before it is decided.'),
  mode: oneOf('series', 'parallel', 'lazy-consensus').optional().describe('How the approvers are asked.'),
  needs: z
    .int()
    .min(1)
    .optional()
    .describe('How many approvers are enough; all of them where nothing is said.'),
  rounds: z
    .int()
    .min(1)
    .optional()
    .describe('How often the approvers are asked at most; once where nothing is said.'),
  silence: promise().optional().describe('After how long silence counts as agreement, in lazy consensus.'),
  decider: partyOrRole().optional().describe('The one who decides.'),
  forum: refTo('forum').optional().describe('The forum in which it is decided, in its next session.'),
  blocks: oneOrMore(refTo('team')).optional().describe('Teams that wait for this decision.'),
  escalation: anyNumber(escalation).optional().describe('Where it goes when it stalls.'),
  ...rest,
});

const responseExpectation = z.strictObject({
  ...head,
  type: z.literal('response-expectation').describe('How fast somebody answers on a channel.'),
  ...asked,
  within: promise().describe('How long an answer takes at most.'),
  channel: text().describe('Where the question arrives: email, chat, phone, a named desk.'),
  urgency: oneOf('low', 'normal', 'high', 'urgent')
    .optional()
    .describe('How urgent the question is; any where nothing is said.'),
  askedBy: oneOrMore(scope())
    .optional()
    .describe('Whose questions it is about; anyone’s where nothing is said.'),
  cover: oneOrMore(party()).optional().describe('Who answers outside the working hours of those it binds.'),
  ...rest,
});

const sprintLength = z.strictObject({
  ...head,
  type: z.literal('sprint-length').describe('How long a team works before it plans again.'),
  ...asked,
  length: interval().describe('How long one sprint lasts.'),
  anchor: date().optional().describe('The first day of one sprint; the others follow from it.'),
  cooldown: interval()
    .optional()
    .describe('How long the pause between two sprints is, as part of the length.'),
  ...rest,
});

const cadence = z.strictObject({
  ...head,
  type: z.literal('cadence').describe('What happens at a regular interval.'),
  ...asked,
  every: interval().describe('How often it happens.'),
  purpose: oneOf('meeting', 'report', 'planning', 'feedback').optional().describe('What it is for.'),
  effort: promise().optional().describe('How much of one person’s time each takes, such as 30 minutes.'),
  ...rest,
});

const noticePeriod = z.strictObject({
  ...head,
  type: z.literal('notice-period').describe('How long before something others are told.'),
  ...asked,
  atLeast: promise().describe('How long before, at least.'),
  before: text().describe('Before what.'),
  ...rest,
});

const documentation = z.strictObject({
  ...head,
  type: z.literal('documentation').describe('What is written down, where, and how soon.'),
  ...asked,
  within: promise().describe('How soon after it happened, at most.'),
  where: text().describe('Where it is written down.'),
  covers: oneOrMore(refTo('area')).optional().describe('Areas it is about.'),
  ...rest,
});

const qualitative = z.strictObject({
  ...head,
  type: z.literal('qualitative').describe('A behaviour without a target.'),
  ...asked,
  ...rest,
});

/** What a value asks of somebody; which further fields it has depends on its type. */
export const behaviour = z.discriminatedUnion('type', [
  decisionTimeline,
  responseExpectation,
  sprintLength,
  cadence,
  noticePeriod,
  documentation,
  qualitative,
]);

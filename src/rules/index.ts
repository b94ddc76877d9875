import { acceptanceHasAnEnd } from './acceptance-has-an-end.ts';
import { acceptanceIsIndependent } from './acceptance-is-independent.ts';
import { acceptanceIsNeeded } from './acceptance-is-needed.ts';
import { approverIsNotTheAuthor } from './approver-is-not-the-author.ts';
import { areaClaimsAreDisjoint } from './area-claims-are-disjoint.ts';
import { areaHasBackup } from './area-has-backup.ts';
import { areaHasOneOwner } from './area-has-one-owner.ts';
import { areaHasOwner } from './area-has-owner.ts';
import { areaInterimEnds } from './area-interim-ends.ts';
import { areaOwnerCanDecide } from './area-owner-can-decide.ts';
import { areaOwnerIsAPerson } from './area-owner-is-a-person.ts';
import { areaOwnerIsHere } from './area-owner-is-here.ts';
import { areaParentAndChildTalk } from './area-parent-and-child-talk.ts';
import { areaSaysWhy } from './area-says-why.ts';
import { audienceIsConsistent } from './audience-is-consistent.ts';
import { behaviourExceptionHasReason } from './behaviour-exception-has-reason.ts';
import { behaviourIsMeasurable } from './behaviour-is-measurable.ts';
import { behavioursAgree } from './behaviours-agree.ts';
import { checkpointAnswersAgree } from './checkpoint-answers-agree.ts';
import { checkpointAsksEveryone } from './checkpoint-asks-everyone.ts';
import { checkpointHappens } from './checkpoint-happens.ts';
import { checkpointIsOftenEnough } from './checkpoint-is-often-enough.ts';
import { checkpointLeadsToAction } from './checkpoint-leads-to-action.ts';
import { collaborationEnds } from './collaboration-ends.ts';
import { companyIsDescribed } from './company-is-described.ts';
import { deciderIsInTheRoom } from './decider-is-in-the-room.ts';
import { decisionHasOneDecider } from './decision-has-one-decider.ts';
import { decisionHasPositions } from './decision-has-positions.ts';
import { decisionIsOnTime } from './decision-is-on-time.ts';
import { decisionNamesItsTradeoff } from './decision-names-its-tradeoff.ts';
import { decisionReachedItsTeams } from './decision-reached-its-teams.ts';
import { decisionStaysDecided } from './decision-stays-decided.ts';
import { decisionWasOnTime } from './decision-was-on-time.ts';
import { decisionsAgree } from './decisions-agree.ts';
import { departmentIsOpen } from './department-is-open.ts';
import { dependenciesHaveNoCycle } from './dependencies-have-no-cycle.ts';
import { dependencyHasAChannel } from './dependency-has-a-channel.ts';
import { directiveHasStanding } from './directive-has-standing.ts';
import { directiveHonoursTradeoffs } from './directive-honours-tradeoffs.ts';
import { directiveServesSomething } from './directive-serves-something.ts';
import { directivesAgree } from './directives-agree.ts';
import { dissentIsCommitted } from './dissent-is-committed.ts';
import { durationIsUnambiguous } from './duration-is-unambiguous.ts';
import { escalationIsInTime } from './escalation-is-in-time.ts';
import { escalationLands } from './escalation-lands.ts';
import { fileIsKnown } from './file-is-known.ts';
import { focusExists } from './focus-exists.ts';
import { focusGetsCapacity } from './focus-gets-capacity.ts';
import { focusHasOutcome } from './focus-has-outcome.ts';
import { focusHasWords } from './focus-has-words.ts';
import { focusIsClosed } from './focus-is-closed.ts';
import { focusIsShared } from './focus-is-shared.ts';
import { focusIsSingle } from './focus-is-single.ts';
import { focusSaysNo } from './focus-says-no.ts';
import { forumDecidesSomething } from './forum-decides-something.ts';
import { gapEnds } from './gap-ends.ts';
import { idIsUnique } from './id-is-unique.ts';
import { leaderHasTime } from './leader-has-time.ts';
import { leadersArePresent } from './leaders-are-present.ts';
import { leadersNameTheFocus } from './leaders-name-the-focus.ts';
import { looseningHasAReason } from './loosening-has-a-reason.ts';
import { measuresDoNotFight } from './measures-do-not-fight.ts';
import { messageCarries } from './message-carries.ts';
import { noPlaceholders } from './no-placeholders.ts';
import { oneWayDoorIsWeighed } from './one-way-door-is-weighed.ts';
import { ownerLoadIsBearable } from './owner-load-is-bearable.ts';
import { prioritiesDoNotDouble } from './priorities-do-not-double.ts';
import { priorityCapacityFits } from './priority-capacity-fits.ts';
import { priorityHonoursTradeoffs } from './priority-honours-tradeoffs.ts';
import { priorityRanksAreDistinct } from './priority-ranks-are-distinct.ts';
import { priorityServesSomething } from './priority-serves-something.ts';
import { proseIsData } from './prose-is-data.ts';
import { recordFitsSchema } from './record-fits-schema.ts';
import { referenceResolves } from './reference-resolves.ts';
import { releaseIsSigned } from './release-is-signed.ts';
import { releaseIsUntouched } from './release-is-untouched.ts';
import { reportingLoadIsBearable } from './reporting-load-is-bearable.ts';
import { responseFitsWorkingHours } from './response-fits-working-hours.ts';
import { reviewIsCurrent } from './review-is-current.ts';
import { rewardFitsTradeoffs } from './reward-fits-tradeoffs.ts';
import { sprintsShareBoundaries } from './sprints-share-boundaries.ts';
import { sprintsStartTogether } from './sprints-start-together.ts';
import { teamIsConnected } from './team-is-connected.ts';
import { timelineCanBeKept } from './timeline-can-be-kept.ts';
import { timelineFitsSprint } from './timeline-fits-sprint.ts';
import { timelineLegsArePublished } from './timeline-legs-are-published.ts';
import { tradeoffIsAChoice } from './tradeoff-is-a-choice.ts';
import { tradeoffScopeAgrees } from './tradeoff-scope-agrees.ts';
import { tradeoffWasDecided } from './tradeoff-was-decided.ts';
import { tradeoffsHaveNoCycle } from './tradeoffs-have-no-cycle.ts';
import { twoWayDoorIsLight } from './two-way-door-is-light.ts';
import { valueHasBehaviours } from './value-has-behaviours.ts';
import { valueIsModelled } from './value-is-modelled.ts';
import { valueIsRewarded } from './value-is-rewarded.ts';
import { valuesAreRanked } from './values-are-ranked.ts';
import { valuesExist } from './values-exist.ts';
import { wordsMeanOneThing } from './words-mean-one-thing.ts';
import { yamlParses } from './yaml-parses.ts';
import { CAUSES, SYMPTOMS, type Symptom } from './cause.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the catalogue: first those about what is written, then those about what it means. */
export const RULES: readonly Rule[] = [
  yamlParses,
  fileIsKnown,
  recordFitsSchema,
  idIsUnique,
  referenceResolves,
  proseIsData,
  audienceIsConsistent,
  releaseIsUntouched,
  companyIsDescribed,
  valuesExist,
  areaHasOwner,
  areaHasOneOwner,
  areaSaysWhy,
  areaOwnerIsAPerson,
  areaOwnerIsHere,
  areaInterimEnds,
  gapEnds,
  areaHasBackup,
  areaClaimsAreDisjoint,
  areaOwnerCanDecide,
  areaParentAndChildTalk,
  ownerLoadIsBearable,
  focusExists,
  focusIsSingle,
  focusHasOutcome,
  focusSaysNo,
  focusHasWords,
  focusIsShared,
  focusGetsCapacity,
  focusIsClosed,
  priorityServesSomething,
  prioritiesDoNotDouble,
  priorityCapacityFits,
  priorityRanksAreDistinct,
  priorityHonoursTradeoffs,
  tradeoffsHaveNoCycle,
  tradeoffScopeAgrees,
  tradeoffIsAChoice,
  tradeoffWasDecided,
  leadersNameTheFocus,
  measuresDoNotFight,
  wordsMeanOneThing,
  valueHasBehaviours,
  behaviourIsMeasurable,
  valueIsModelled,
  valueIsRewarded,
  rewardFitsTradeoffs,
  behavioursAgree,
  behaviourExceptionHasReason,
  valuesAreRanked,
  durationIsUnambiguous,
  timelineCanBeKept,
  timelineLegsArePublished,
  timelineFitsSprint,
  sprintsShareBoundaries,
  sprintsStartTogether,
  responseFitsWorkingHours,
  escalationLands,
  escalationIsInTime,
  checkpointIsOftenEnough,
  leaderHasTime,
  twoWayDoorIsLight,
  oneWayDoorIsWeighed,
  decisionIsOnTime,
  decisionWasOnTime,
  decisionHasOneDecider,
  deciderIsInTheRoom,
  decisionNamesItsTradeoff,
  decisionHasPositions,
  dissentIsCommitted,
  decisionsAgree,
  decisionStaysDecided,
  approverIsNotTheAuthor,
  decisionReachedItsTeams,
  checkpointHappens,
  checkpointAsksEveryone,
  checkpointAnswersAgree,
  checkpointLeadsToAction,
  leadersArePresent,
  forumDecidesSomething,
  directivesAgree,
  directiveHonoursTradeoffs,
  directiveHasStanding,
  reportingLoadIsBearable,
  messageCarries,
  directiveServesSomething,
  teamIsConnected,
  departmentIsOpen,
  dependencyHasAChannel,
  dependenciesHaveNoCycle,
  collaborationEnds,
  reviewIsCurrent,
  acceptanceHasAnEnd,
  acceptanceIsIndependent,
  noPlaceholders,
  looseningHasAReason,
  releaseIsSigned,
  acceptanceIsNeeded,
];

/** The symptoms that some of these rules look for; of the others nothing is known. */
export const symptomsSought = (rules: readonly Rule[]): readonly Symptom[] =>
  (Object.keys(SYMPTOMS) as Symptom[]).filter((symptom) =>
    rules.some(({ cause }) => cause && CAUSES[cause].symptom === symptom),
  );

/** The rule of an id, or undefined. */
export const ruleOf = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);

/** What the rule of an id asks for, in words; the id itself where there is no such rule. */
export const titleOf = (id: string): string => ruleOf(id)?.title ?? id;

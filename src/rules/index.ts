import { acceptanceIsNeeded } from './acceptance-is-needed.ts';
import { areaClaimsAreDisjoint } from './area-claims-are-disjoint.ts';
import { areaHasOneOwner } from './area-has-one-owner.ts';
import { areaHasOwner } from './area-has-owner.ts';
import { areaSaysWhy } from './area-says-why.ts';
import { audienceIsConsistent } from './audience-is-consistent.ts';
import { behavioursAgree } from './behaviours-agree.ts';
import { checkpointAnswersAgree } from './checkpoint-answers-agree.ts';
import { checkpointHappens } from './checkpoint-happens.ts';
import { checkpointLeadsToAction } from './checkpoint-leads-to-action.ts';
import { companyIsDescribed } from './company-is-described.ts';
import { decisionIsOnTime } from './decision-is-on-time.ts';
import { directiveHonoursTradeoffs } from './directive-honours-tradeoffs.ts';
import { directivesAgree } from './directives-agree.ts';
import { fileIsKnown } from './file-is-known.ts';
import { focusExists } from './focus-exists.ts';
import { focusIsSingle } from './focus-is-single.ts';
import { focusHasOutcome } from './focus-has-outcome.ts';
import { focusSaysNo } from './focus-says-no.ts';
import { focusHasWords } from './focus-has-words.ts';
import { focusIsClosed } from './focus-is-closed.ts';
import { focusIsShared } from './focus-is-shared.ts';
import { focusGetsCapacity } from './focus-gets-capacity.ts';
import { priorityCapacityFits } from './priority-capacity-fits.ts';
import { priorityRanksAreDistinct } from './priority-ranks-are-distinct.ts';
import { wordsMeanOneThing } from './words-mean-one-thing.ts';
import { reviewIsCurrent } from './review-is-current.ts';
import { acceptanceHasAnEnd } from './acceptance-has-an-end.ts';
import { acceptanceIsIndependent } from './acceptance-is-independent.ts';
import { noPlaceholders } from './no-placeholders.ts';
import { idIsUnique } from './id-is-unique.ts';
import { leadersNameTheFocus } from './leaders-name-the-focus.ts';
import { prioritiesDoNotDouble } from './priorities-do-not-double.ts';
import { priorityServesSomething } from './priority-serves-something.ts';
import { proseIsData } from './prose-is-data.ts';
import { recordFitsSchema } from './record-fits-schema.ts';
import { referenceResolves } from './reference-resolves.ts';
import { CAUSES, SYMPTOMS, type Symptom } from './cause.ts';
import type { Rule } from './rule.ts';
import { timelineCanBeKept } from './timeline-can-be-kept.ts';
import { timelineLegsArePublished } from './timeline-legs-are-published.ts';
import { tradeoffWasDecided } from './tradeoff-was-decided.ts';
import { valueHasBehaviours } from './value-has-behaviours.ts';
import { valuesExist } from './values-exist.ts';
import { yamlParses } from './yaml-parses.ts';

/** Every rule: first those about what is written, then those about what it means. */
export const RULES: readonly Rule[] = [
  yamlParses,
  fileIsKnown,
  recordFitsSchema,
  idIsUnique,
  referenceResolves,
  proseIsData,
  audienceIsConsistent,
  companyIsDescribed,
  valuesExist,
  areaHasOwner,
  areaHasOneOwner,
  areaSaysWhy,
  areaClaimsAreDisjoint,
  focusExists,
  focusIsSingle,
  focusHasOutcome,
  focusSaysNo,
  focusHasWords,
  focusIsShared,
  focusGetsCapacity,
  focusIsClosed,
  leadersNameTheFocus,
  priorityServesSomething,
  prioritiesDoNotDouble,
  priorityCapacityFits,
  priorityRanksAreDistinct,
  wordsMeanOneThing,
  tradeoffWasDecided,
  valueHasBehaviours,
  behavioursAgree,
  timelineCanBeKept,
  timelineLegsArePublished,
  decisionIsOnTime,
  directivesAgree,
  directiveHonoursTradeoffs,
  checkpointHappens,
  checkpointAnswersAgree,
  checkpointLeadsToAction,
  reviewIsCurrent,
  acceptanceIsNeeded,
  acceptanceHasAnEnd,
  acceptanceIsIndependent,
  noPlaceholders,
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

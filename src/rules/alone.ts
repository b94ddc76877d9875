import { areaHasOwner } from './area-has-owner.ts';
import { areaHasOneOwner } from './area-has-one-owner.ts';
import { areaInterimEnds } from './area-interim-ends.ts';
import { areaSaysWhy } from './area-says-why.ts';
import { behaviourIsMeasurable } from './behaviour-is-measurable.ts';
import { decisionHasOneDecider } from './decision-has-one-decider.ts';
import { directiveServesSomething } from './directive-serves-something.ts';
import { focusHasWords } from './focus-has-words.ts';
import { focusIsClosed } from './focus-is-closed.ts';
import { focusSaysNo } from './focus-says-no.ts';
import { gapEnds } from './gap-ends.ts';
import { oneWayDoorIsWeighed } from './one-way-door-is-weighed.ts';
import { valueIsRewarded } from './value-is-rewarded.ts';
import type { Rule } from './rule.ts';

/** The rules that can be told from one record and what those are called whom it names, without those that cannot: a form in a browser loads no more. */
export const ALONE: readonly Rule[] = [
  areaHasOneOwner,
  areaHasOwner,
  areaInterimEnds,
  areaSaysWhy,
  behaviourIsMeasurable,
  decisionHasOneDecider,
  directiveServesSomething,
  focusHasWords,
  focusIsClosed,
  focusSaysNo,
  gapEnds,
  oneWayDoorIsWeighed,
  valueIsRewarded,
];

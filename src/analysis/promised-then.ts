import { isHere, type Decision, type Missing, type Playbook, type Release } from '../model/playbook.ts';
import type { TimePromise } from '../time/promise.ts';
import { releaseInForce } from './releases-in-force.ts';
import type { Timeline } from './timelines.ts';

/** What was promised for a question when it was raised. */
export interface PromisedThen {
  readonly within: TimePromise;
  readonly escalation: Timeline['escalation'];
  /** The release that said so; undefined where it is what is merged now. */
  readonly release: Release | undefined;
}

/**
 * What was promised for a question on the day it was raised: by the release that was in force then, else by what is merged now.
 * Undefined where that release did not have the timeline yet, since nobody had promised anything, and where a release is broken.
 */
export function promisedThen(
  { raised }: Decision,
  timeline: Timeline,
  playbook: Playbook,
): PromisedThen | undefined {
  // Which release was in force cannot be said, so nobody is called late.
  if (playbook.hasBrokenRelease) return undefined;
  const release = releaseInForce(playbook, raised.date);
  if (!release) return { within: timeline.within, escalation: timeline.escalation, release };
  const then = [timeline.id, ...(timeline.formerly ?? [])]
    .map((id) => release.playbook.find('behaviour', id))
    .find((one): one is Timeline => one?.type === 'decision-timeline');
  return then && { within: then.within, escalation: then.escalation?.map(ofToday), release };

  /** Whoever was named then is who they are today. */
  function ofToday(step: NonNullable<Timeline['escalation']>[number]): typeof step {
    const { to } = step;
    if (typeof to === 'string' || !isHere(to)) return step;
    const today = to.kind === 'team' ? playbook.find('team', to.id) : playbook.find('person', to.id);
    const missing: Missing = { kind: 'missing', to: to.id };
    return { ...step, to: today ?? missing };
  }
}

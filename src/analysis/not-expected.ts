import { here, type AnyNode, type BehaviourOf, type Party, type Playbook } from '../model/playbook.ts';
import { allResponseTimes, responseTimesOf } from './response-times.ts';
import { byLabel } from './by-label.ts';

/** What nobody may expect of anybody: said by the records themselves, for the whole company. */
export interface NotExpected {
  /** Answers outside working hours, where no promise asks for one; with the promises of everyone that say so. */
  readonly outsideHours: readonly BehaviourOf<'response-expectation'>[];
  /** Who answers then all the same, since they cover a channel. */
  readonly covers: readonly Party[];
  /** What has to be said in good time. */
  readonly shortNotice: readonly BehaviourOf<'notice-period'>[];
  /** Channels on which everyone is free not to answer. */
  readonly unanswered: readonly BehaviourOf<'response-expectation'>[];
}

/** What nobody may expect of anybody in this company. */
export function notExpected(playbook: Playbook): NotExpected {
  const times = responseTimesOf(playbook.company, playbook);
  const promised = times.filter(({ outside }) => outside !== 'no-promise');
  const all = allResponseTimes(playbook);
  const free = all.every(({ outside }) => outside !== 'unsaid');
  return {
    outsideHours: free ? promised.map(({ behaviour }) => behaviour) : [],
    covers: [...new Set(all.flatMap(({ behaviour }) => here<Party>(behaviour.cover)))].sort(byLabel),
    shortNotice: playbook
      .all('behaviour')
      .filter((one): one is BehaviourOf<'notice-period'> => one.type === 'notice-period')
      .filter(({ atLeast }) => atLeast.kind !== 'none')
      .filter(({ appliesTo }) => here<AnyNode>(appliesTo).includes(playbook.company))
      .sort(byLabel),
    unanswered: times.filter(({ outside }) => outside === 'no-promise').map(({ behaviour }) => behaviour),
  };
}

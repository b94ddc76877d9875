import {
  here,
  isHere,
  type Area,
  type Decision,
  type Party,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { accountableOf } from './ownership.ts';
import { seated } from './settlers.ts';
import { standInsFor, type Asked } from './stand-ins.ts';
import type { Timeline } from './timelines.ts';

/** Somebody whom a decision waits for: as it is written, and who that is here. */
export interface Seat {
  readonly who: Asked;
  /** Who sits there; nobody where it is a role that several hold, and the decision does not say for whom. */
  readonly parties: readonly Party[];
}

/** The timeline under which a decision is taken; undefined where it names none, or something that promises no decision. */
export const timelineOf = ({ under }: Decision): Timeline | undefined =>
  isHere(under) && under.type === 'decision-timeline' ? under : undefined;

/** Who decides: whom the decision names, else whom its timeline names, else whoever chairs the forum in which it is decided. */
export function deciderOf(
  decision: Decision,
  timeline: Timeline | undefined,
  playbook: Playbook,
): Seat | undefined {
  if (decision.decider !== undefined) return seatOf(decision.decider, decision, timeline, playbook);
  if (timeline?.decider !== undefined) return seatOf(timeline.decider, decision, timeline, playbook);
  const chair = isHere(timeline?.forum) ? timeline.forum.chair : undefined;
  return chair && seatOf(chair, decision, timeline, playbook);
}

/**
 * Who sits where a name or a role is written, for one decision: an empty seat means whom it reports to,
 * the owner of the area whoever answers for an area of the decision, the lead of the team whoever leads the one team that it affects,
 * and whom they report to whoever stands above the one whom the decision names to decide.
 * A role that several people hold, as far as anybody can tell, is nobody.
 */
export function seatOf(
  who: Asked,
  decision: Decision,
  timeline: Timeline | undefined,
  playbook: Playbook,
): Seat {
  if (typeof who !== 'string')
    return { who, parties: isHere(who) && who.kind !== 'company' ? seated(who) : [] };
  const areas = here<Area>(decision.areas);
  if (who === 'area-owner' && areas.length > 0)
    return { who, parties: distinct(areas.flatMap(accountableOf)) };
  const affected = here<Team>(decision.affects);
  const [team] = affected;
  if (who === 'team-lead' && team && affected.length === 1)
    return { who, parties: isHere<Party>(team.lead) ? seated(team.lead) : [] };
  const { decider } = decision;
  if (who === 'reports-to' && isHere<Party>(decider) && decider.kind === 'person')
    return { who, parties: isHere<Party>(decider.reportsTo) ? seated(decider.reportsTo) : [] };
  const meant = timeline ? standInsFor(who, timeline, playbook).parties : [];
  const parties = meant.flatMap((one) => (one.kind === 'company' ? [] : [one]));
  return { who, parties: parties.length === 1 ? parties : [] };
}

const distinct = (parties: readonly Party[]): Party[] => [...new Set(parties.flatMap((one) => seated(one)))];

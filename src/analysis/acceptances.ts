import {
  here,
  isHere,
  type Acceptance,
  type AnyNode,
  type Party,
  type Person,
  type Playbook,
} from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { namedOwnersOf } from './settlers.ts';

/** An acceptance that ends on no day, or whose last day has passed. */
export interface LooseAcceptance {
  readonly acceptance: Acceptance;
  readonly subject: AnyNode;
  /** The day that has passed; undefined where none is written. */
  readonly ended: IsoDate | undefined;
}

/** The acceptances without an end, and those past it; one that another entry has renewed is history. */
export function looseAcceptances(playbook: Playbook, day: IsoDate): LooseAcceptance[] {
  const standing = new Set(playbook.accepted.filter((one) => !hasEnded(one, day)).map(excuseOf));
  return playbook.accepted.flatMap((acceptance): LooseAcceptance[] => {
    const { subject, until } = acceptance;
    if (!isHere<AnyNode>(subject)) return [];
    if (until === undefined) return [{ acceptance, subject, ended: undefined }];
    const isPast = hasEnded(acceptance, day) && !standing.has(excuseOf(acceptance));
    return isPast ? [{ acceptance, subject, ended: until }] : [];
  });
}

/** What an acceptance excuses, in one text. */
const excuseOf = ({ rule, subject, with: others }: Acceptance): string =>
  [rule, ...[subject, ...others].map((one) => (isHere<AnyNode>(one) ? one.ref : one.kind))].join(' ');

/** An acceptance that was approved by somebody who answers for what it is about. */
export interface OwnAcceptance {
  readonly acceptance: Acceptance;
  readonly subject: AnyNode;
  readonly approver: Person;
  /** Who else could approve it: whom they report to, else another leader. */
  readonly instead: Person;
}

/** The acceptances in force on a day whose approver answers for their subject, where somebody else could approve them. */
export function ownAcceptances(playbook: Playbook, day: IsoDate): OwnAcceptance[] {
  return playbook.accepted.flatMap((acceptance) => {
    const { subject, approvedBy: approver } = acceptance;
    if (!isHere<AnyNode>(subject) || !isHere(approver) || hasEnded(acceptance, day)) return [];
    const holders = holdersOf(subject);
    const instead = othersFor(approver, playbook).find((one) => !holders.includes(one));
    return holders.includes(approver) && instead ? [{ acceptance, subject, approver, instead }] : [];
  });
}

/**
 * Who holds a record in their own name: neither who does the work of an area that nobody holds, nor whom an empty seat
 * reports to, since they are asked because nobody is there. What a team holds its lead holds.
 */
function holdersOf(node: AnyNode): Party[] {
  const ofItself = node.kind === 'area' || node.kind === 'company';
  const own = ofItself && isHere(node.owner) ? [node.owner] : [];
  const holders = ofItself
    ? [...(node.kind === 'area' ? here<Party>(node.accountable) : []), ...own]
    : namedOwnersOf(node);
  return holders.flatMap((one) => (one.kind === 'team' && isHere(one.lead) ? [one, one.lead] : [one]));
}

function othersFor(approver: Person, playbook: Playbook): Person[] {
  const above = isHere(approver.reportsTo) ? [approver.reportsTo] : [];
  return [...above, ...here<Person>(playbook.company.leaders)].filter(
    (one) => one !== approver && one.vacant !== true,
  );
}

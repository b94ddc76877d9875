import { here, type Party, type Person, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { openActions, type OpenAction } from './open-actions.ts';
import { waiting, type Waiting } from './waiting.ts';

/** What waits for one seat: what is overdue first. */
export interface Seated {
  /** Undefined for what waits for nobody that is known. */
  readonly party: Party | undefined;
  readonly decisions: readonly Waiting[];
  readonly actions: readonly OpenAction[];
}

/**
 * The open decisions and actions at the end of a day by whom they wait for: leaders in the order in which the company names them,
 * then everybody else by title, then what waits for nobody. A decision that should have gone to somebody else by now waits for both.
 */
export function waitsBySeat(playbook: Playbook, day: IsoDate): Seated[] {
  const decisions = waiting(playbook, day);
  const actions = openActions(playbook, day);
  const parties = new Set([
    ...decisions.flatMap(({ waitsFor }) => waitsFor),
    ...actions.flatMap((action) => action.parties),
  ]);
  const leaders = here<Person>(playbook.company.leaders);
  const rank = (party: Party) => {
    const at = leaders.findIndex((leader) => leader === party);
    return at < 0 ? leaders.length : at;
  };
  const seats = [...parties]
    .sort((a, b) => rank(a) - rank(b) || byTitle(a, b))
    .map((party) => ({
      party,
      decisions: decisions.filter(({ waitsFor }) => waitsFor.includes(party)),
      actions: actions.filter((action) => action.parties.includes(party)),
    }));
  const nobody = {
    party: undefined,
    decisions: decisions.filter(({ waitsFor }) => waitsFor.length === 0),
    actions: actions.filter((action) => action.parties.length === 0),
  };
  return nobody.decisions.length + nobody.actions.length > 0 ? [...seats, nobody] : seats;
}

/** How much of what waits is late: a decision that waits for two is one. */
export function lateIn(seats: readonly Seated[]): { decisions: number; actions: number } {
  const late = seats.flatMap(({ decisions }) => decisions.filter(({ overdue }) => overdue !== undefined));
  const overdue = seats.flatMap(({ actions }) => actions.filter(({ is }) => is === 'overdue'));
  return {
    decisions: new Set(late).size,
    actions: new Set(overdue.map(({ checkpoint, index }) => `${checkpoint.id} ${index}`)).size,
  };
}

function byTitle(a: Party, b: Party): number {
  const [one = '', other = ''] = [a, b].map((party) =>
    `${(party.kind === 'person' && party.title) || party.label} ${party.label} ${party.id}`.toLowerCase(),
  );
  return one < other ? -1 : one > other ? 1 : 0;
}

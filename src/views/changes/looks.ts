import { ownedIs } from '../../analysis/area-then.ts';
import { stepName, type AreaChange, type OwnershipStep } from '../../analysis/ownership-changes.ts';
import { isNobody, NO_TEAM, type Transfer } from '../../analysis/ownership-transfers.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Look } from '../parts/view.ts';
import { areaGoal } from './goals.ts';
import { stepInWords } from './sentence.ts';

/** What to look at in a step: who has nobody now, which way most went, what names no decision, and what else changed. */
export function looksAt(step: OwnershipStep, transfers: readonly Transfer[], playbook: Playbook): Look[] {
  return [
    ...unownedNow(step.areas, playbook),
    ...mostWent(transfers),
    ...undecided(step.areas),
    {
      says: 'Names, stand-ins and whatever else was agreed anew:',
      to: { label: `all changes ${stepInWords(step)}`, path: `changes/${stepName(step)}/` },
    },
  ];
}

function unownedNow(areas: readonly AreaChange[], playbook: Playbook): Look[] {
  const open = areas.filter(
    ({ before, after }) => after && ownedIs(after) === 'nobody' && (!before || ownedIs(before) !== 'nobody'),
  );
  const [first] = open;
  if (!first) return [];
  return open.length === 1
    ? [{ says: 'One area has nobody who answers for it now:', to: areaGoal(first, playbook) }]
    : [
        {
          says: `${capital(inWords(open.length, 'area'))} have nobody who answers for them now; the first is`,
          to: areaGoal(first, playbook),
        },
      ];
}

function mostWent(transfers: readonly Transfer[]): Look[] {
  const [first, second] = transfers
    .filter(
      ({ from, to }) =>
        from.id !== to.id && ![from, to].some((end) => isNobody(end) || end.id === NO_TEAM.id),
    )
    .sort((a, b) => b.areas.length - a.areas.length);
  const count = first?.areas.length ?? 0;
  if (!first || count < 2 || second?.areas.length === count) return [];
  return [
    {
      says: `Most went one way: ${inWords(count, 'area')} from ${first.from.label} to ${first.to.label}.`,
    },
  ];
}

/** Kinds after which somebody else answers, or nobody. */
const HANDED = ['moved', 'opened', 'left', 'joined'];

function undecided(areas: readonly AreaChange[]): Look[] {
  const handed = areas.filter(({ kinds }) => kinds.some((kind) => HANDED.includes(kind)));
  const silent = handed.filter(({ decidedIn }) => !decidedIn).length;
  if (silent === 0) return [];
  const of = inWords(handed.length, 'area');
  const all = silent === handed.length;
  const says =
    handed.length === 1
      ? 'No decision is named behind this change of hands.'
      : all
        ? `Others answer for ${of} now, and no decision is named behind any of them.`
        : `Others answer for ${of} now; behind ${numberWord(silent)} of these no decision is named.`;
  return [{ says }];
}
